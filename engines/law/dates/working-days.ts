import { addDays } from './arithmetic.ts';
import { weekdayOf } from './calendar.ts';
import { publicHolidayName } from './holidays.ts';
import { dateOf, type PlainDate } from './plain-date.ts';

/** Days on which an office is closed without a public holiday. Each municipality and a-kasse decides its own. */
export type ClosingDays = ReadonlySet<PlainDate>;

const none: ClosingDays = new Set();

/**
 * The days on which most municipal offices close although they are no public holidays: Grundlovsdag (5 June),
 * 24 and 31 December, for every year from the first to the last given. A starting point for local settings.
 */
export function customaryClosingDays(firstYear: number, lastYear: number): ClosingDays {
  const days = new Set<PlainDate>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    days
      .add(dateOf(year, 6, 5))
      .add(dateOf(year, 12, 24))
      .add(dateOf(year, 12, 31));
  }
  return days;
}

/** True when the day is no Saturday, no Sunday, no public holiday and no closing day. */
export function isWorkingDay(date: PlainDate, closed: ClosingDays = none): boolean {
  return weekdayOf(date) <= 5 && publicHolidayName(date) === null && !closed.has(date);
}

/** The date itself when it is a working day, else the first working day after it. */
export function nextWorkingDay(date: PlainDate, closed: ClosingDays = none): PlainDate {
  let day = date;
  while (!isWorkingDay(day, closed)) day = addDays(day, 1);
  return day;
}

/**
 * The date that lies `count` working days after (before when negative) the date, which itself is not counted.
 * 0 gives the date unchanged. Whole days only, else RangeError.
 */
export function addWorkingDays(date: PlainDate, count: number, closed: ClosingDays = none): PlainDate {
  if (!Number.isSafeInteger(count)) throw new RangeError('Only whole working days can be counted.');
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, closed)) left -= 1;
  }
  return day;
}
