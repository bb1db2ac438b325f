import { addDays } from './arithmetic.ts';
import { toDayNumber } from './day-number.ts';
import { dateOf, daysInMonth, isLeapYear, type PlainDate, partsOf } from './plain-date.ts';

/** 1 = Monday ... 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays: readonly [Weekday, ...Weekday[]] = [1, 2, 3, 4, 5, 6, 7];

/** The weekday of a date: 1 = Monday ... 7 = Sunday. */
export function weekdayOf(date: PlainDate): Weekday {
  // 1970-01-01 was a Thursday, which stands at index 3.
  const index = (((toDayNumber(date) + 3) % 7) + 7) % 7;
  return weekdays[index] ?? weekdays[0];
}

/** ISO week number (1-53) and the year that the week belongs to, which can differ from the year of the date. */
export function isoWeek(date: PlainDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((toDayNumber(thursday) - toDayNumber(dateOf(year, 1, 1))) / 7) + 1 };
}

/** The Monday of the calendar week that the date lies in. */
export function startOfWeek(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The first day of the month that the date lies in. */
export function startOfMonth(date: PlainDate): PlainDate {
  const { year, month } = partsOf(date);
  return dateOf(year, month, 1);
}

/** The last day of the month that the date lies in. */
export function endOfMonth(date: PlainDate): PlainDate {
  const { year, month } = partsOf(date);
  return dateOf(year, month, daysInMonth(year, month));
}

/** The day on which somebody born on 29 February turns a year older in a common year. */
export type LeapDayBirthday = '03-01' | '02-28';

/**
 * Completed years of age on a date: a person is a year older from the start of the birthday. For somebody born on
 * 29 February no written Danish rule was found; 1 March in common years is assumed and can be changed by the caller.
 * Throws RangeError when the date lies before the birth.
 */
export function ageOn(birthDate: PlainDate, date: PlainDate, leapDayBirthday: LeapDayBirthday = '03-01'): number {
  if (date < birthDate) throw new RangeError('The date lies before the birth.');
  const years = partsOf(date).year - partsOf(birthDate).year;
  const born = birthDate.slice(5);
  const birthday = born === '02-29' && !isLeapYear(partsOf(date).year) ? leapDayBirthday : born;
  return date.slice(5) >= birthday ? years : years - 1;
}
