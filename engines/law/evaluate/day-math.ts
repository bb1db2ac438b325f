import { addMonths, addWorkingDays, fromDayNumber, nextWorkingDay, toDayNumber } from '../dates/index.ts';
import type { Snap } from '../language/node.ts';

/** Day arithmetic on day numbers, by tables: the same answers as {@link import('../dates/index.ts')}, fast enough for columns. */

const firstDay = toDayNumber(fromDayNumber(-36_524)); // 1870-01-01
const lastDay = 73_049; // 2170-01-01
const size = lastDay - firstDay;
const monthOf = new Int32Array(size);
const dayOfMonth = new Uint8Array(size);
const firstMonth = 1870 * 12;
const monthStarts = new Int32Array(300 * 12 + 2);

for (let month = 0, at = firstDay; at < lastDay; month += 1) {
  const year = 1870 + Math.floor(month / 12);
  const length = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  monthStarts[month] = at;
  for (let date = 1; date <= length && at < lastDay; date += 1, at += 1) {
    monthOf[at - firstDay] = month;
    dayOfMonth[at - firstDay] = date;
  }
  monthStarts[month + 1] = at;
}
void firstMonth;

const inTable = (day: number): boolean => day >= firstDay && day < lastDay;

/** So many whole months later; see {@link addMonths} for the missing days. */
export function plusMonthsDay(day: number, months: number, rounding: 'last-day-of-month' | 'next-month-first'): number {
  const at = inTable(day) ? (monthOf[day - firstDay] ?? 0) + months : -1;
  const start = monthStarts[at];
  const next = monthStarts[at + 1];
  if (start === undefined || next === undefined || next === 0 || start === next) {
    return toDayNumber(addMonths(fromDayNumber(day), months, rounding));
  }
  const date = dayOfMonth[day - firstDay] ?? 1;
  const length = next - start;
  if (date <= length) return start + date - 1;
  return rounding === 'last-day-of-month' ? next - 1 : next;
}

/** Whole calendar months from one day to another; negative when the second lies before the first. */
export function monthsBetweenDays(from: number, to: number): number {
  if (to < from) return -monthsBetweenDays(to, from);
  const guess = (monthOf[to - firstDay] ?? 0) - (monthOf[from - firstDay] ?? 0);
  return plusMonthsDay(from, guess, 'last-day-of-month') <= to ? guess : guess - 1;
}

/** Monday is 0. */
export const weekdayOfDay = (day: number): number => (((day + 3) % 7) + 7) % 7;
/** The number of the calendar week of a day: the same for Monday to Sunday. */
export const weekNumber = (day: number): number => Math.floor((day + 3) / 7);

export function snapDay(day: number, to: Snap): number {
  switch (to) {
    case 'week-start':
      return day - weekdayOfDay(day);
    case 'week-end':
      return day + 6 - weekdayOfDay(day);
    case 'working-day':
      return nextWorkingDayNumber(day);
    default:
      return snapToMonth(day, to);
  }
}

function snapToMonth(day: number, to: Exclude<Snap, 'week-start' | 'week-end' | 'working-day'>): number {
  const month = monthOf[day - firstDay] ?? 0;
  const year = Math.floor(month / 12) * 12;
  switch (to) {
    case 'month-start':
      return monthStarts[month] ?? day;
    case 'month-end':
      return (monthStarts[month + 1] ?? day) - 1;
    case 'next-month-start':
      return monthStarts[month + 1] ?? day;
    case 'year-start':
      return monthStarts[year] ?? day;
    case 'year-end':
      return (monthStarts[year + 12] ?? day) - 1;
  }
}

const nextWorking = new Map<number, number>();

function nextWorkingDayNumber(day: number): number {
  const kept = nextWorking.get(day);
  if (kept !== undefined) return kept;
  const found = toDayNumber(nextWorkingDay(fromDayNumber(day)));
  nextWorking.set(day, found);
  return found;
}

export function plusWorkingDaysDay(day: number, count: number): number {
  return toDayNumber(addWorkingDays(fromDayNumber(day), count));
}
