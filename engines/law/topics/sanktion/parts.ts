import type { Words } from '../../facts/shape.ts';
import type { Part } from '../../rules/pack.ts';
import type { Rule } from '../../rules/rule.ts';
import { carriedOn } from '../kontakt/later/carried.ts';
import {
  labOrder2019,
  labOrder2020,
  labOrder2021,
  labOrder2023,
  las2025,
  raadighed2023,
  raadighed2026,
  raadighedAp2023,
  raadighedAp2025,
  raadighedAp2026,
  raadighedJp2023,
  raadighedJp2025,
  raadighedJp2026,
} from '../sources.ts';
import { breachMeasures, groups } from './breach.ts';
import { absence2024 } from './dagpenge/absence.ts';
import { examination } from './dagpenge/availability.ts';
import { quarantine2020, quarantine2026 } from './dagpenge/quarantine.ts';
import { aiRules } from './forvaltning/ai.ts';
import { complaintRules } from './forvaltning/complaints.ts';
import { decisionRules } from './forvaltning/decisions.ts';
import { opennessRules } from './forvaltning/openness.ts';
import type { Check } from './guards/check.ts';
import { concealedGuards } from './guards/concealed.ts';
import { intensifiedGuards } from './guards/intensified.ts';
import { otherBenefitGuards } from './guards/other-benefits.ts';
import { deductionGuards } from './guards/steps.ts';
import { jobLogFrom2024, searchInMonth } from './guards/timing.ts';
import type { Version } from './guards/version.ts';
import { notDemanded2020, notDemanded2024 } from './not-demanded.ts';
import { generalDuties } from './raadighed/duties.ts';
import { threeMonths } from './raadighed/groups.ts';
import { hours225 } from './raadighed/hours-225.ts';
import { exceptions2020, exceptions2023, exceptions2024, holiday } from './raadighed/leave.ts';
import { referral, workRules } from './raadighed/work.ts';
import { deductions, effectDay } from './sanctions/deductions.ts';
import { intensifiedFollows } from './sanctions/intensified.ts';
import { rateMeasure } from './sanctions/rate.ts';
import { from2020, from2021, from2023, from2024, from2025a, from2025b, from2026 } from './versions.ts';
import { breachConcepts } from './whose.ts';

/** Everything about sanctions of cash benefit in one version of the act. */
function cashBenefit(version: Version, extra39: readonly Check[] = []): readonly Rule[] {
  return [
    ...(['36', '37', '37a', '38'] as const).flatMap((section) => deductionGuards(section, version)),
    ...deductionGuards('39', version, extra39),
    ...intensifiedGuards(version),
    ...concealedGuards(version),
    ...otherBenefitGuards(version),
    ...deductions(version),
    effectDay(version),
    ...intensifiedFollows(version),
  ];
}

/** What the topic `sanktion` adds to each pack that was read. */
const readParts: Readonly<Record<string, Part>> = {
  'lab-2020': {
    concepts: [...groups, ...breachConcepts, ...(quarantine2020.concepts ?? [])],
    measures: [...breachMeasures, rateMeasure('includes-limit', from2020)],
    rules: [
      ...cashBenefit(from2020),
      ...generalDuties(from2020, []),
      hours225,
      holiday(from2020, '§ 13, stk. 11'),
      ...(quarantine2020.rules ?? []),
      ...decisionRules,
      ...complaintRules,
      ...opennessRules,
      referral([labOrder2019('§§ 11-12')]),
    ],
    exceptions: exceptions2020,
    notDemanded: notDemanded2020,
  },
  'selvbooking-2021': {
    rules: [...cashBenefit(from2021), referral([labOrder2020('§§ 10-12')])],
  },
  'ung-2022': {
    rules: [...cashBenefit(from2021, searchInMonth()), referral([labOrder2021('§§ 10-12')])],
  },
  'uddannelse110-2023': {
    rules: [...cashBenefit(from2023, searchInMonth()), holiday(from2023, '§ 13, stk. 12')],
    exceptions: exceptions2023,
  },
  'lab-2024': {
    concepts: [threeMonths],
    rules: [
      ...cashBenefit(from2024, [...searchInMonth(), jobLogFrom2024()]),
      ...generalDuties(from2024, [raadighedJp2023('§§ 4, 10-12, 18-20'), raadighedAp2023('§§ 4, 7-8, 13-16')]),
      ...workRules({
        notice: [raadighed2023('§ 7'), raadighedJp2023('§ 7, stk. 1-2'), raadighedAp2023('§ 5, stk. 1-2')],
        come: [raadighed2023('§ 12, stk. 2'), raadighedJp2023('§ 7, stk. 3-4'), raadighedAp2023('§ 5, stk. 3-4')],
        travel: [raadighed2023('§ 9'), raadighedJp2023('§ 9'), raadighedAp2023('§ 6')],
      }),
      referral([labOrder2023('§§ 10-12')]),
      ...absence2024,
      ...examination({ order: raadighed2023, examine: '§§ 38-41', proof: '§ 42', lost: '§ 43' }),
    ],
    exceptions: exceptions2024,
    notDemanded: notDemanded2024,
  },
  'lab-2025a': { rules: intensifiedGuards(from2025a) },
  'kth-2025b': {
    measures: [rateMeasure('below-limit', from2025b)],
    rules: [
      ...cashBenefit(from2025b),
      ...generalDuties(from2025b, [raadighedJp2025('§§ 4, 10-12, 18-21'), raadighedAp2025('§§ 4, 7-8, 14-17')]),
      holiday(from2025b, '§ 13, stk. 12-13'),
      ...workRules({
        notice: [raadighed2023('§ 7'), raadighedJp2025('§ 7, stk. 1-2'), raadighedAp2025('§ 5, stk. 1-2')],
        come: [raadighed2023('§ 12, stk. 2'), raadighedJp2025('§ 7, stk. 3-4'), raadighedAp2025('§ 5, stk. 3-4')],
        travel: [raadighed2023('§ 9'), raadighedJp2025('§ 9'), raadighedAp2025('§ 6')],
      }),
    ],
    removes: [
      {
        id: 'sanktion.raadighed.timer_225',
        why: {
          da: 'Kontanthjælpsreformen afskaffede 225-timersreglen.',
          en: 'The cash benefit reform ended the 225-hour rule.',
        },
        cites: [las2025('§§ 13 e-13 h')],
      },
      ...['joblog_pause', 'hel_maaned', 'joblog_vejledning'].map((key) => ({
        id: `sanktion.39.${key}`,
        why: {
          da: 'Overgangsreglen i § 35 a er ophævet.',
          en: 'The transitional rule of § 35 a has been repealed.',
        },
        cites: [las2025('§ 35 a')],
      })),
    ],
  },
  'reform-1a': {
    rules: [
      ...cashBenefit(from2026),
      ...generalDuties(from2026, [raadighedJp2026('§§ 4, 10-12, 18-21'), raadighedAp2026('§§ 4, 7-8, 14-17')]),
      ...workRules({
        notice: [raadighed2026('§ 7'), raadighedJp2026('§ 7, stk. 1-2'), raadighedAp2026('§ 5, stk. 1-2')],
        come: [raadighed2026('§ 12, stk. 2'), raadighedJp2026('§ 7, stk. 3-4'), raadighedAp2026('§ 5, stk. 3-4')],
        travel: [raadighed2026('§ 9'), raadighedJp2026('§ 9'), raadighedAp2026('§ 6')],
      }),
      ...examination({ order: raadighed2026, examine: '§§ 39-42', proof: '§ 43', lost: '§ 44' }),
      ...(quarantine2026.rules ?? []),
      ...aiRules,
    ],
  },
};

/** Act 1750/2025 takes the meeting of the rehabilitation team out of §§ 13 and 37; its words on § 37 were not read. */
const withoutTeam: Words = {
  da: 'Fra 1. juli 2026 (udledt) føres reglen videre fra LBK nr. 1004/2025 uden møder i rehabiliteringsteamet: ordlyden efter lov nr. 1750/2025 er ikke læst.',
  en: 'From 1 July 2026 (derived) the rule is carried on from LBK 1004/2025 without meetings of the rehabilitation team: the paragraph as amended by act 1750/2025 was not read.',
};

/** What the topic `sanktion` adds to each pack. */
export const sanktionParts: Readonly<Record<string, Part>> = {
  ...readParts,
  'reform-1b': {
    rules: carriedOn(readParts, ['sanktion.37.afgoerelse', 'sanktion.raadighed.kommunen_vurderer'], withoutTeam),
  },
};
