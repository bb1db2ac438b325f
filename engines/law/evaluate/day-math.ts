import {
  addDays,
  addMonths,
  dateOf,
  endOfMonth,
  fromDayNumber,
  isWorkingDay,
  monthsBetween,
  type PlainDate,
  partsOf,
  plainDate,
  publicHolidayName,
  startOfMonth,
  toDayNumber,
} from '../dates/index.ts';
import type { Snap } from '../language/node.ts';

/** Day arithmetic on day numbers, by tables: the same answers as {@link import('../dates/index.ts')}, fast enough for columns. */

const firstDay = toDayNumber(fromDayNumber(-36_524)); // 1870-01-01
const lastDay = 73_049; // 2170-01-01
const size = lastDay - firstDay;
const monthOf = new Int32Array(size);
const dayOfMonth = new Uint8Array(size);
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
  if (!inTable(from) || !inTable(to)) return monthsBetween(fromDayNumber(from), fromDayNumber(to));
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
    default:
      return snapToMonth(day, to);
  }
}

type MonthSnap = Exclude<Snap, 'week-start' | 'week-end'>;

function snapToMonth(day: number, to: MonthSnap): number {
  if (!inTable(day)) return toDayNumber(snapDate(fromDayNumber(day), to));
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

function snapDate(date: PlainDate, to: MonthSnap): PlainDate {
  const { year } = partsOf(date);
  switch (to) {
    case 'month-start':
      return startOfMonth(date);
    case 'month-end':
      return endOfMonth(date);
    case 'next-month-start':
      return addDays(endOfMonth(date), 1);
    case 'year-start':
      return dateOf(year, 1, 1);
    case 'year-end':
      return dateOf(year, 12, 31);
  }
}

/** Working days of a kind as tables: counting to the n-th next one is a look-up. Outside the tables they are counted one by one. */
class WorkingDays {
  private readonly days: Int32Array;
  /** How many working days lie on or before each day of the span. */
  private readonly reached: Int32Array;
  private readonly isOpen: (day: number) => boolean;

  constructor(isOpen: (day: number) => boolean) {
    const open: number[] = [];
    this.isOpen = isOpen;
    this.reached = new Int32Array(lastOpen - firstOpen);
    for (let day = firstOpen; day < lastOpen; day += 1) {
      if (isOpen(day)) open.push(day);
      this.reached[day - firstOpen] = open.length;
    }
    this.days = Int32Array.from(open);
  }

  plus(day: number, count: number): number {
    if (count === 0) return day;
    const reached = this.reached[day - firstOpen];
    const before = count > 0 ? reached : this.reached[day - 1 - firstOpen];
    if (before === undefined) return this.stepTo(day, count);
    return this.days[count > 0 ? before + count - 1 : before + count] ?? this.stepTo(day, count);
  }

  private stepTo(day: number, count: number): number {
    const step = Math.sign(count);
    let at = day;
    for (let left = Math.abs(count); left > 0; ) {
      at += step;
      if (this.isOpen(at)) left -= 1;
    }
    return at;
  }
}

const firstOpen = toDayNumber(plainDate('1990-01-01'));
const lastOpen = toDayNumber(plainDate('2070-01-01'));

const isOrdinary = (day: number): boolean => isWorkingDay(fromDayNumber(day));

/**
 * Days on which banks are open (BEK nr. 1710/2024 § 2): no weekend, no public holiday, not 5 June, 24 or 31 December, and not the
 * Friday after Ascension Day.
 */
function isBankDay(day: number): boolean {
  const date = fromDayNumber(day);
  if (!isWorkingDay(date) || ['06-05', '12-24', '12-31'].includes(date.slice(5))) return false;
  return publicHolidayName(fromDayNumber(day - 1)) !== ascensionDay;
}

const ascensionDay = 'Kristi himmelfartsdag';
let ordinary: WorkingDays | undefined;
let bank: WorkingDays | undefined;

export type DayCount = 'working-days' | 'bank-days';

/** So many working (or bank) days later, or earlier when negative; the day itself is not counted. */
export function plusWorkingDaysDay(day: number, count: number, of: DayCount = 'working-days'): number {
  if (of === 'bank-days') {
    bank ??= new WorkingDays(isBankDay);
    return bank.plus(day, count);
  }
  ordinary ??= new WorkingDays(isOrdinary);
  return ordinary.plus(day, count);
}
