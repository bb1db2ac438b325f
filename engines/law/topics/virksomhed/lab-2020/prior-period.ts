import {
  after,
  all,
  any,
  ask,
  atLeast,
  birthday,
  choose,
  concept,
  count,
  covered,
  equal,
  is,
  not,
  nothing,
  onOrAfter,
  overlapping,
  param,
  plus,
  plusMonths,
  recorded,
  spells,
  today,
  unbrokenSince,
  unbrokenSinceAny,
  value,
  weekStart,
  weeksTouched,
  yes,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Concept, Measure } from '../../../rules/rule.ts';
import { benefitsBeforeEmployment } from '../../categories.ts';
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { loentilskud } from '../places.ts';

/**
 * Six months on benefits before a subsidised job (LAB § 69, BEK-LAB § 9). Dagpenge is counted in hours, and the corona windows
 * of § 7 do count here. Sickness benefit counts only for time without a job.
 */

const ofGroup12: Bool = concept('gruppe.selvforsoergende');

/**
 * Kinds are joined: benefits, subsidised jobs, time as jobless and self-supporting. Sickness benefit counts only without a job:
 * the times of sickness from unemployment stand for it.
 */
const others = [
  spells('tilbud', { kategori: loentilskud }),
  spells('ledig_selvforsoergende', { value: true }),
  spells('sygdom', { fra: 'ledighed' }),
];
const since: Quantity = choose(
  [[all(ofGroup12, not(recorded('ydelse'))), unbrokenSinceAny(others, 'calendar-month')]],
  unbrokenSinceAny([spells('ydelse', { value: benefitsBeforeEmployment }), ...others], 'calendar-month'),
);

/** Sickness benefit within the half year (year) before, of which nobody has said whether there was a job: a person must say. */
const sickFromUnknown = (months: number): Bool =>
  all(
    atLeast(count('ydelse', { where: { value: 'sygedagpenge' }, from: plusMonths(today, -months), by: 'overlap' }), 1),
    equal(count('sygdom', { from: plusMonths(today, -months), by: 'overlap' }), 0),
  );

/** Weeks in part count: the time begins on the Monday of its first week. */
const reached = (months: number): Quantity => plusMonths(weekStart(since), months);

const hours = value('dagpengeforbrug.timer');

/** The limit of the full-time insured is enough for everybody; the part-time insured have a lower one. */
const hoursReached = (fullTime: string, partTime: string): Bool =>
  any(atLeast(hours, param(fullTime)), all(is('akasse.forsikring', 'deltid'), atLeast(hours, param(partTime))));
const enoughHours = {
  6: hoursReached('uddannelse.seks_maaneder_timer', 'uddannelse.seks_maaneder_timer_deltid'),
  12: hoursReached('virksomhed.tolv_maaneder_timer_fuldtid', 'virksomhed.tolv_maaneder_timer_deltid'),
} as const;

/** Hours in subsidised jobs since placement count too, but are not recorded: ask where there were any. */
const subsidisedSincePlacement: Bool = atLeast(
  count('tilbud', { where: { kategori: loentilskud }, from: value('dagpengeperiode.indplaceret'), by: 'overlap' }),
  1,
);

const enough = (months: 6 | 12): Bool =>
  any(
    all(
      concept('gruppe.dagpenge'),
      any(
        enoughHours[months],
        all(
          recorded('dagpengeperiode'),
          subsidisedSincePlacement,
          ask(months === 6 ? 'virksomhed.seks_maaneder_opfyldt' : 'virksomhed.tolv_maaneder_opfyldt'),
        ),
      ),
    ),
    all(
      any(
        concept('gruppe.jobparat'),
        concept('gruppe.aktivitetsparat'),
        concept('gruppe.uddannelsesparat'),
        concept('gruppe.ung_aktivitetsparat'),
        concept('gruppe.ressourceforloeb'),
        ofGroup12,
      ),
      any(
        onOrAfter(today, reached(months)),
        all(
          sickFromUnknown(months),
          ask(months === 6 ? 'virksomhed.seks_maaneder_opfyldt' : 'virksomhed.tolv_maaneder_opfyldt'),
        ),
      ),
    ),
  );

/**
 * Summed weeks of nr. 6 and 7 without a job: half a year is 26 weeks. For nr. 7 the benefit of job clarification counts whether
 * or not there is a job; sickness benefit counts only for time without one.
 */
const jobless = [
  overlapping('ydelse', { where: { value: 'dagpenge' } }),
  overlapping('tilbud', { where: { kategori: loentilskud } }),
];
const andClarification = [...jobless, overlapping('ydelse', { where: { value: 'ressourceforloebsydelse' } })];
const sick = { where: { value: 'sygedagpenge' } } as const;
const weeksOf = (counted: typeof jobless): Quantity =>
  choose(
    [[is('sygdom.fra', 'ledighed'), covered('weeks', [...counted, overlapping('ydelse', sick)])]],
    // Sick from a job that ended: only the time since then counts.
    plus(
      covered('weeks', counted),
      weeksTouched('ydelse', { ...sick, from: unbrokenSince('beskaeftigelse', { tilknytning: 'ingen' }, 'any-gap') }),
    ),
  );
const summedWeeks: Quantity = choose([[concept('gruppe.jobafklaring'), weeksOf(andClarification)]], weeksOf(jobless));

export const priorPeriodConcepts: readonly Concept[] = [
  {
    id: 'virksomhed.uden_krav_om_forudgaaende_periode',
    name: { da: 'uden krav om en forudgående periode', en: 'without a demand for an earlier period' },
    when: any(
      after(today, birthday(50), { da: 'er over 50 år', en: 'is over 50' }),
      yes('forsoergelse.enligForsoerger'),
      concept('virksomhed.uden_kompetencegivende_uddannelse'),
    ),
    cites: [lab2019('§ 69, stk. 3'), lab2024('§ 69, stk. 3')],
  },
  {
    id: 'virksomhed.seks_maaneder_paa_ydelse',
    name: { da: 'seks måneder på ydelse', en: 'six months on benefits' },
    when: enough(6),
    cites: [labOrder2019('§ 9'), labOrder2023('§ 9')],
  },
  {
    id: 'virksomhed.tolv_maaneder_paa_ydelse',
    name: { da: 'tolv måneder på ydelse', en: 'twelve months on benefits' },
    when: enough(12),
    cites: [labOrder2019('§ 9')],
  },
  {
    id: 'virksomhed.seks_maaneder_syg_uden_job',
    name: { da: 'seks måneder på ydelse uden job', en: 'six months on benefits without a job' },
    when: any(atLeast(summedWeeks, 26), all(sickFromUnknown(12), ask('virksomhed.seks_maaneder_opfyldt'))),
    cites: [labOrder2019('§ 9, stk. 1, nr. 3-4'), labOrder2023('§ 9, stk. 1, nr. 3-4')],
  },
];

export const priorPeriodMeasures: readonly Measure[] = [
  {
    id: 'virksomhed.seks_maaneder_naaet',
    name: { da: 'dagen med seks måneder på ydelse', en: 'the day with six months on benefits' },
    of: choose([[concept('gruppe.dagpenge'), nothing]], reached(6)),
    isDay: true,
    cites: [labOrder2019('§ 9'), labOrder2023('§ 9')],
  },
];
