import { fromDayNumber, toDayNumber } from './day-number.ts';
import { dateOf, daysInMonth, type PlainDate, partsOf } from './plain-date.ts';

/**
 * What happens when the day does not exist in the month reached (31 January + 1 month):
 * - `last-day-of-month`: 28 or 29 February. So a Danish time limit in months is counted: it ends on the same date of
 *   the month, or on the last day of the month when it has no such date.
 * - `next-month-first`: 1 March.
 * - `error`: RangeError.
 */
export type MonthRounding = 'last-day-of-month' | 'next-month-first' | 'error';

/** The date `days` days later (earlier when negative). Whole days only, else RangeError. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + wholeNumber(days));
}

/** The date `weeks` weeks later: always the same weekday. Whole weeks only, else RangeError. */
export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, 7 * wholeNumber(weeks));
}

/** The date `months` calendar months later (earlier when negative). See {@link MonthRounding} for the missing days. */
export function addMonths(date: PlainDate, months: number, rounding: MonthRounding): PlainDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + wholeNumber(months);
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const last = daysInMonth(newYear, newMonth);
  if (day <= last) return dateOf(newYear, newMonth, day);
  if (rounding === 'error') throw new RangeError(`${date} has no same day ${months} months later.`);
  const end = dateOf(newYear, newMonth, last);
  return rounding === 'last-day-of-month' ? end : addDays(end, 1);
}

/** Days from the first date to the second: 0 on the same day, negative when the second lies before the first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Whole calendar months passed from the first date to the second (0 or more; RangeError when `to` is before `from`). */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  if (to < from) throw new RangeError('The second date lies before the first.');
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months, 'last-day-of-month') <= to ? months : months - 1;
}

/** Negative when a is before b, 0 on the same day, positive when a is after b. For sorting. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earliest of the dates. */
export function earliest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((best, date) => (date < best ? date : best), first);
}

/** The latest of the dates. */
export function latest(first: PlainDate, ...others: readonly PlainDate[]): PlainDate {
  return others.reduce((best, date) => (date > best ? date : best), first);
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('Only whole days, weeks and months can be counted.');
  return value;
}
