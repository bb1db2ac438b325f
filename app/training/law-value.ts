import type { PlainDate } from '@fodfaeste/law/dates';
import { type Course, listsOn, type TrainingClass } from './course.ts';

/** The lists that the law reads of a wished course; the list of adult apprenticeships is read of the agreement instead. */
const lawLists = ['seks_uger', 'regional', 'naboregion', 'uddannelsesloeft_110'] as const;
type LawList = (typeof lawLists)[number];
const isLawList = (list: string): list is LawList => lawLists.some((one) => one === list);

export interface WishedCourse {
  readonly lister: readonly LawList[];
  readonly niveau: Course['lawLevel'];
  readonly fremmoede: number | null;
  readonly fuldtid: boolean | null;
  readonly timerPrUge: number | null;
  readonly prisPrUgeOere: number | null;
  readonly giverSu: boolean | null;
}

const attendedIn = { attended: 100, mixed: null, remote: 0 } as const;

const fullWeek = 37;
const daysOfWeek = 5;

/** How many full-time weeks the price is for: by course days, or by weeks and hours. */
function fullTimeWeeks({ days, weeks, hoursWeek, fullTime }: Course): number | null {
  if (days !== null && days > 0) return days / daysOfWeek;
  if (weeks === null || weeks <= 0) return null;
  if (hoursWeek !== null) return (weeks * hoursWeek) / fullWeek;
  return fullTime === true ? weeks : null;
}

/**
 * A course as the law reads it (engines/law, input `kursusoenske`), with the lists as they stand on a day: for the six weeks the day it
 * is applied for, after which the course is kept although a new list comes (BEK 1179/2019 § 2, stk. 3); for the regional pool the day of the
 * grant, not of the start (BEK 1974/2020 § 2, stk. 5).
 * What the catalogue does not tell is null: the law then asks.
 */
export function kursusoenskeOf(course: Course, held: TrainingClass | null, on: PlainDate): WishedCourse {
  const lister = [...new Set(listsOn(course, on).map(({ list }) => list))].filter(isLawList);
  const weeks = fullTimeWeeks(course);
  const price = course.fullPriceOere;
  return {
    lister,
    niveau: course.lawLevel,
    fremmoede: (held && attendedIn[held.delivery]) ?? course.attendedPercent,
    fuldtid: course.fullTime,
    timerPrUge: course.hoursWeek,
    prisPrUgeOere: price === null || !weeks ? null : Math.round(price / weeks),
    giverSu: course.givesSu,
  };
}
