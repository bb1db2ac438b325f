import { always } from '../../language/build.ts';
import type { Part, TopicLaw } from '../../rules/pack.ts';
import { act295of2023, act1655of2024, lab2019, lab2022, lab2024 } from '../sources.ts';
import {
  lessIntensive2020,
  lessIntensive2022,
  lessIntensive2024,
  lessIntensiveGuard,
  outsideContact,
  talkExceptions,
} from './exemptions.ts';
import { kontaktGaps } from './gaps.ts';
import { groups2020 } from './groups/groups-2020.ts';
import { groups2025, groups2026 } from './groups/groups-later.ts';
import { content2020, repatriation2022 } from './lab-2020/content.ts';
import { controlTalks } from './lab-2020/control.ts';
import { readiness2020, readiness2021 } from './lab-2020/readiness.ts';
import { special2020 } from './lab-2020/special.ts';
import { status2020 } from './lab-2020/status.ts';
import { talks2020 } from './lab-2020/talks.ts';
import { test2020, test2021, test2025 } from './lab-2020/test.ts';
import { special2024, youngAtMunicipality } from './lab-2024/special.ts';
import { talks2024 } from './lab-2024/talks.ts';
import { afterCashBenefitReform, afterReform, carriedOn } from './later/carried.ts';
import { contactGroup, contactGroupRule } from './later/contact-group.ts';
import { reformExceptions, reformRemovals, reformRules, reformShares } from './later/reform.ts';
import { twoYears2025 } from './later/two-years.ts';
import { notDemanded2020, notDemanded2024, notDemanded2026 } from './not-demanded.ts';
import { kontaktParameters } from './parameters.ts';
import { cashBenefitStart2020, cashBenefitStart2025 } from './periods/cash-benefit.ts';
import { fundConcepts2024, periodConcepts2020, periods2020 } from './periods/periods.ts';
import { fundMonths2024, unemployment2020, unemployment2021 } from './periods/unemployment.ts';
import { kontaktQuestions } from './questions.ts';

const before2025: Readonly<Record<string, Part>> = {
  'lab-2020': {
    concepts: [...groups2020, ...periodConcepts2020, lessIntensive2020, outsideContact],
    measures: [...unemployment2020, cashBenefitStart2020, ...periods2020],
    exceptions: talkExceptions,
    rules: [
      ...status2020,
      ...readiness2020,
      ...talks2020,
      ...special2020,
      ...controlTalks('kommune', '', always, [lab2019('§ 38'), lab2022('§ 38')]),
      ...content2020,
      ...test2020,
      lessIntensiveGuard,
    ],
    notDemanded: notDemanded2020,
  },
  'selvbooking-2021': {
    measures: unemployment2021,
    rules: [...readiness2021, ...test2021],
    removes: [
      {
        id: 'kontakt.samtaler.overgang_2020',
        why: { da: 'Overgangen til loven af 2020 er slut.', en: 'The transition to the act of 2020 is over.' },
        cites: [lab2019('§ 209, stk. 4')],
      },
    ],
  },
  'ung-2022': { concepts: [lessIntensive2022], rules: [repatriation2022] },
  'lab-2023': {
    removes: [
      {
        id: 'kontakt.indhold.seks_uger',
        why: {
          da: 'Pligten til vejledning om seks ugers uddannelse udgik af § 39, nr. 1.',
          en: 'The duty to guide on six weeks of education left § 39 nr. 1.',
        },
        cites: [act295of2023('§ 1'), lab2024('§ 39, nr. 1')],
      },
    ],
  },
  'lab-2024': {
    concepts: [youngAtMunicipality, ...fundConcepts2024, lessIntensive2024],
    measures: fundMonths2024,
    rules: [...talks2024, ...special2024],
    notDemanded: notDemanded2024,
    removes: ['kontakt.faelles.tre_maaneder', 'kontakt.faelles.seks_maaneder', 'kontakt.fravalg_af_akasse'].map(
      (id) => ({
        id,
        why: {
          da: 'De fælles samtaler er afløst af a-kassens egne samtaler.',
          en: 'The joint talks gave way to the fund’s own talks.',
        },
        cites: [lab2024('§ 31, stk. 1-2')],
      }),
    ),
  },
};

/** Rules on LAB §§ 27, 31 and 32, which act 1750/2025 changes. */
const changedByReform = [
  'kontakt.barsel',
  'kontakt.samtaler_hos',
  'kontakt.visitering_af_unge',
  'kontakt.valg_af_akasse',
  'kontakt.seksten_maaneder',
  'kontakt.intensiveret_indsats',
];

/** The law on the topic `kontakt`: target groups, the counting of time, and the contact course. */
export const kontakt: TopicLaw = {
  parts: {
    ...before2025,
    'kth-2025b': {
      concepts: groups2025,
      measures: [cashBenefitStart2025],
      rules: [
        twoYears2025,
        ...test2025,
        ...carriedOn(before2025, ['kontakt.maalgruppe', 'kontakt.periode'], afterCashBenefitReform),
      ],
      removes: [
        {
          id: 'kontakt.indhold.timekrav_225',
          why: { da: '225-timersreglen er ophævet.', en: 'The 225-hour rule is repealed.' },
          cites: [act1655of2024('§ 1')],
        },
      ],
    },
    'reform-1a': { concepts: groups2026, measures: [contactGroup], rules: [contactGroupRule] },
    'reform-1b': {
      rules: [...reformRules, ...reformShares, ...carriedOn(before2025, changedByReform, afterReform)],
      removes: reformRemovals,
      exceptions: reformExceptions,
      notDemanded: notDemanded2026,
    },
  },
  parameters: kontaktParameters,
  questions: kontaktQuestions,
  gaps: kontaktGaps,
};
