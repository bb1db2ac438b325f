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
import { lab2019, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { loentilskud } from '../places.ts';

/**
 * Six months on benefits before a subsidised job (LAB § 69, BEK-LAB § 9). Dagpenge is counted in hours, and the corona windows
 * of § 7 do count here. Sickness benefit counts only for time without a job.
 */

const unbrokenBenefits = [
  'dagpenge',
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'selvforsoergelses_og_hjemrejseydelse',
  'ressourceforloebsydelse',
  'revalideringsydelse',
  'ledighedsydelse',
] as const;

const ofGroup12: Bool = concept('gruppe.selvforsoergende');

/** Kinds are joined: benefits, subsidised jobs, and time as jobless and self-supporting. */
const others = [spells('tilbud', { kategori: loentilskud }), spells('ledig_selvforsoergende', { value: true })];
const joined = (benefits: readonly (typeof unbrokenBenefits)[number][] | 'and-sickness') =>
  unbrokenSinceAny(
    [
      benefits === 'and-sickness'
        ? spells('ydelse', { value: [...unbrokenBenefits, 'sygedagpenge'] })
        : spells('ydelse', { value: benefits }),
      ...others,
    ],
    'calendar-month',
  );

const since: Quantity = choose(
  [
    [all(ofGroup12, not(recorded('ydelse'))), unbrokenSinceAny(others, 'calendar-month')],
    [is('sygdom.fra', 'ledighed'), joined('and-sickness')],
  ],
  joined(unbrokenBenefits),
);

/** Weeks in part count: the time begins on the Monday of its first week. */
const reached = (months: number): Quantity => plusMonths(weekStart(since), months);

const hours = (months: 'seks' | 'tolv'): Quantity =>
  choose(
    [[is('akasse.forsikring', 'deltid'), param(`virksomhed.${months}_maaneder_timer_deltid`)]],
    param(`virksomhed.${months}_maaneder_timer_fuldtid`),
  );

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
        atLeast(value('dagpengeforbrug.timer'), hours(months === 6 ? 'seks' : 'tolv')),
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
      onOrAfter(today, reached(months)),
    ),
  );

/** Summed weeks of nr. 6 and 7 without a job: half a year is 26 weeks. */
const jobless = [
  overlapping('ydelse', { where: { value: 'dagpenge' } }),
  overlapping('tilbud', { where: { kategori: loentilskud } }),
];
const sickBenefits = (
  then: (benefits: readonly ('sygedagpenge' | 'ressourceforloebsydelse')[]) => Quantity,
): Quantity =>
  choose([[concept('gruppe.jobafklaring'), then(['sygedagpenge', 'ressourceforloebsydelse'])]], then(['sygedagpenge']));
const summedWeeks: Quantity = choose(
  [
    [
      is('sygdom.fra', 'ledighed'),
      sickBenefits((value) => covered('weeks', [...jobless, overlapping('ydelse', { where: { value } })])),
    ],
  ],
  // Sick from a job that ended: only the time since then counts.
  plus(
    covered('weeks', jobless),
    sickBenefits((value) =>
      weeksTouched('ydelse', {
        where: { value },
        from: unbrokenSince('beskaeftigelse', { tilknytning: 'ingen' }, 'any-gap'),
      }),
    ),
  ),
);

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
    when: atLeast(summedWeeks, 26),
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
