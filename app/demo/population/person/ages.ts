import { addDays, addMonths, type PlainDate } from '@fodfaeste/law/dates';
import type { AgeBand } from '../../figures/figures.ts';
import type { Stream, Weighted } from '../../random/stream.ts';
import type { Situation } from '../situation.ts';

type Ages = Weighted<AgeBand>;
const band = (from: number, to: number, weight: number) => [{ from, to }, weight] as const;

/** New graduates; assumed. */
export const graduateAges: Ages = [band(20, 24, 20), band(25, 29, 54), band(30, 34, 18), band(35, 45, 8)];

/**
 * Ages by situation, where the law gives the limits (LAB § 6: under 30, under 18) and the shape within them is assumed.
 * Dagpenge follows the region's members by age instead. Of the activity-ready 28 per cent are under 30: about 30,000 on
 * uddannelseshjælp less 9,700 ready for education, of 72,000 (evidence B1.9, B1.11).
 */
const ages: Readonly<Record<Exclude<Situation, 'dagpenge'>, Ages>> = {
  jobparat: [band(20, 24, 4), band(25, 29, 12), band(30, 39, 30), band(40, 49, 26), band(50, 59, 20), band(60, 66, 8)],
  aktivitetsparat: [
    band(18, 24, 14),
    band(25, 29, 14),
    band(30, 39, 26),
    band(40, 49, 22),
    band(50, 59, 17),
    band(60, 66, 7),
  ],
  uddannelsesparat: [band(18, 24, 68), band(25, 29, 32)],
  'aabenlyst-uddannelsesparat': [band(18, 24, 80), band(25, 29, 20)],
  'ikke-visiteret': [
    band(18, 24, 20),
    band(25, 29, 18),
    band(30, 39, 27),
    band(40, 49, 18),
    band(50, 59, 13),
    band(60, 66, 4),
  ],
  sygedagpenge: [
    band(19, 24, 5),
    band(25, 29, 9),
    band(30, 39, 23),
    band(40, 49, 25),
    band(50, 59, 27),
    band(60, 66, 11),
  ],
  jobafklaring: [band(22, 29, 8), band(30, 39, 23), band(40, 49, 28), band(50, 59, 30), band(60, 65, 11)],
  ressourceforloeb: [band(22, 29, 12), band(30, 39, 35), band(40, 49, 35), band(50, 59, 18)],
  ledighedsydelse: [band(26, 29, 3), band(30, 39, 17), band(40, 49, 28), band(50, 59, 35), band(60, 65, 17)],
  fleksjob: [band(26, 29, 3), band(30, 39, 14), band(40, 49, 26), band(50, 59, 37), band(60, 66, 20)],
  selvforsoergende: [band(20, 29, 22), band(30, 39, 30), band(40, 49, 22), band(50, 59, 16), band(60, 66, 10)],
  'under-18': [band(15, 15, 25), band(16, 16, 35), band(17, 17, 40)],
};

export function agesOf(situation: Situation, insured: Ages): Ages {
  return situation === 'dagpenge' ? insured : ages[situation];
}

/** A day on which somebody of that age today was born. */
export function birthDateAt(age: number, today: PlainDate, draw: Stream): PlainDate {
  const youngest = addMonths(today, -12 * age, 'last-day-of-month');
  const oldest = addDays(addMonths(today, -12 * (age + 1), 'last-day-of-month'), 2);
  return draw.date(oldest, addDays(youngest, -3));
}

/** Share of women; even where no figure is at hand. Assumed. */
export const womenOf: Readonly<Partial<Record<Situation, number>>> = {
  sygedagpenge: 0.6,
  jobafklaring: 0.62,
  ressourceforloeb: 0.57,
  ledighedsydelse: 0.58,
  fleksjob: 0.57,
  'under-18': 0.45,
  uddannelsesparat: 0.45,
};
