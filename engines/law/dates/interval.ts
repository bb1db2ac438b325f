import { daysBetween, earliest, latest } from './arithmetic.ts';
import type { PlainDate } from './plain-date.ts';

/** The days from `from` up to but not including `to`. `to` null means that no end is known. Never empty. */
export interface Interval {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** The interval [from, to). Throws RangeError when it would hold no day. */
export function interval(from: PlainDate, to: PlainDate | null): Interval {
  if (to !== null && to <= from) throw new RangeError('An interval must end after its first day.');
  return { from, to };
}

/** True when the day lies in the interval. */
export function contains(within: Interval, date: PlainDate): boolean {
  return date >= within.from && (within.to === null || date < within.to);
}

/** True when the two intervals share at least one day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

/** True when the second interval begins on the day on which the first ends, so that no day lies between them. */
export function meets(a: Interval, b: Interval): boolean {
  return a.to === b.from;
}

/** The days that lie in both, or null when there are none. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!overlaps(a, b)) return null;
  return { from: latest(a.from, b.from), to: earliestEnd(a.to, b.to) };
}

/** The days of the first that do not lie in the second: none, one or two intervals, in order. */
export function subtract(a: Interval, b: Interval): readonly Interval[] {
  if (!overlaps(a, b)) return [a];
  const parts: Interval[] = [];
  if (a.from < b.from) parts.push({ from: a.from, to: b.from });
  if (b.to !== null && (a.to === null || b.to < a.to)) parts.push({ from: b.to, to: a.to });
  return parts;
}

/** The same days as the given intervals, in order, with those that overlap or meet joined. */
export function merge(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (last !== undefined && (last.to === null || next.from <= last.to)) {
      merged[merged.length - 1] = { from: last.from, to: latestEnd(last.to, next.to) };
    } else {
      merged.push(next);
    }
  }
  return merged;
}

/** Number of days in an interval that has an end; null when it has none. */
export function lengthInDays(within: Interval): number | null {
  return within.to === null ? null : daysBetween(within.from, within.to);
}

function earliestEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null) return b;
  return b === null ? a : earliest(a, b);
}

function latestEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || b === null ? null : latest(a, b);
}
