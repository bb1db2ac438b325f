import {
  all,
  any,
  choose,
  concept,
  greatest,
  is,
  less,
  measure,
  never,
  not,
  nothing,
  onOrBefore,
  plusMonths,
  plusWeeks,
  spells,
  times,
  today,
  unbrokenSince,
  unbrokenSinceAny,
} from '../../../language/build.ts';
import type { Concept, Measure } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { subsidisedJobs } from '../groups/living-on.ts';
import { uncountedWeeks } from './cash-benefit.ts';
import { belowAnyHandOver, handOverReached, tooSoonForHandOver } from './unemployment.ts';

const unbrokenCourse = (
  ...courses: readonly ('jobafklaringsforloeb' | 'ressourceforloeb' | 'forrevalidering' | 'revalidering')[]
) => unbrokenSince('forloeb', { forloeb: courses }, 'calendar-month');
/** The day of passing to the benefit; one benefit serves two courses, so the shift of course counts too. */
const onCourse = (course: 'jobafklaringsforloeb' | 'ressourceforloeb') =>
  greatest(
    unbrokenCourse(course),
    choose([
      [
        is('ydelse', 'ressourceforloebsydelse'),
        unbrokenSince('ydelse', { value: 'ressourceforloebsydelse' }, 'calendar-month'),
      ],
    ]),
  );

const cites = [
  lab2019('§ 9, stk. 2'),
  lab2022('§ 9, stk. 2'),
  lab2024('§ 9, stk. 2'),
  labOrder2019('§ 8'),
  labOrder2023('§ 8'),
];

/** From when the periods of LAB §§ 31, 32, 102 and 105 are counted, and when six months are reached. */
export const periods2020: readonly Measure[] = [
  {
    id: 'periode.start',
    name: { da: 'dagen, perioden regnes fra', en: 'the day from which the period is counted' },
    of: choose(
      [
        [concept('gruppe.dagpenge'), measure('ledighed.start')],
        [
          concept('gruppe.ledighedsydelse'),
          unbrokenSinceAny(
            [spells('ydelse', { value: 'ledighedsydelse' }), spells('tilbud', { kategori: subsidisedJobs })],
            'calendar-month',
          ),
        ],
        [concept('gruppe.jobafklaring'), onCourse('jobafklaringsforloeb')],
        [concept('gruppe.ressourceforloeb'), onCourse('ressourceforloeb')],
        [concept('gruppe.revalidering'), unbrokenCourse('forrevalidering', 'revalidering')],
        [concept('gruppe.kontanthjaelp'), measure('kontanthjaelp.start')],
      ],
      nothing,
    ),
    isDay: true,
    cites,
  },
  {
    id: 'periode.seks_maaneder',
    name: { da: 'dagen, hvor seks måneder nås', en: 'the day on which six months are reached' },
    of: choose(
      [
        [concept('gruppe.dagpenge'), measure('ledighed.6_maaneder')],
        [concept('gruppe.kontanthjaelp'), plusWeeks(plusMonths(measure('periode.start'), 6), uncountedWeeks)],
      ],
      plusMonths(measure('periode.start'), 6),
    ),
    isDay: true,
    cites,
  },
  {
    id: 'gruppe.nummer',
    name: { da: 'målgruppens nummer', en: 'the number of the target group' },
    of: choose(
      [
        [concept('gruppe.dagpenge'), 1],
        [concept('gruppe.sygedagpenge'), 6],
        [concept('gruppe.jobafklaring'), 7],
        [concept('gruppe.ressourceforloeb'), 8],
        [concept('gruppe.revalidering'), 10],
        [concept('gruppe.jobparat'), 2],
        [concept('gruppe.aktivitetsparat'), 3],
        [concept('gruppe.uddannelsesparat'), 4],
        [concept('gruppe.ung_aktivitetsparat'), 5],
        [concept('gruppe.fleksjob'), 9],
        [concept('gruppe.foertidspension'), 11],
        [concept('gruppe.under_18'), 13],
        [concept('gruppe.selvforsoergende'), 12],
      ],
      nothing,
    ),
    isDay: false,
    cites: [lab2019('§ 6'), lab2022('§ 6'), lab2024('§ 6')],
  },
];

export const periodConcepts2020: readonly Concept[] = [
  {
    id: 'periode.inden_seks_maaneder',
    name: { da: 'inden for de første seks måneder', en: 'within the first six months' },
    when: any(
      all(concept('gruppe.dagpenge'), less(measure('ledighed.timer'), times(measure('ledighed.timer_pr_maaned'), 6))),
      all(not(concept('gruppe.dagpenge')), onOrBefore(today, measure('periode.seks_maaneder'))),
    ),
    cites,
  },
  {
    id: 'akasse.har_kontaktforloebet',
    name: { da: 'a-kassen holder samtalerne', en: 'the fund holds the talks' },
    when: never,
    cites: [lab2019('§ 27, stk. 1'), lab2022('§ 27, stk. 1')],
  },
];

export const fundConcepts2024: readonly Concept[] = [
  {
    id: 'akasse.har_kontaktforloebet',
    name: { da: 'a-kassen holder samtalerne', en: 'the fund holds the talks' },
    when: all(
      concept('gruppe.dagpenge'),
      not(concept('gruppe.ung_paa_dagpenge_hos_kommunen')),
      any(tooSoonForHandOver, belowAnyHandOver, not(handOverReached), onOrBefore(today, measure('akasse.slut'))),
    ),
    cites: [lab2024('§ 27, stk. 2'), labOrder2023('§ 7, stk. 2')],
  },
];
