import { daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { Figure, FigureSource, FigureUnit } from './path.ts';
import { both } from './text.ts';

export const unknown = (why: Bilingual): Figure => ({ known: false, why });

export const between = (low: number | null, high: number | null, unit: FigureUnit, source: FigureSource): Figure => ({
  known: true,
  low,
  high,
  unit,
  source,
});

export const exactly = (value: number, unit: FigureUnit, source: FigureSource): Figure =>
  between(value, value, unit, source);

const times = (value: number | null, factor: number): number | null =>
  value === null ? null : Math.round(value * factor);

/** A figure times a share or a number of months; what is not known stays unknown. */
export function scaled(figure: Figure, low: number, high: number, source: FigureSource, unit?: FigureUnit): Figure {
  if (!figure.known) return figure;
  return between(times(figure.low, low), times(figure.high, high), unit ?? figure.unit, source);
}

export const weeksOfYear = 52;
export const monthsOfYear = 12;
/** Weeks as months of benefit: the law's own 12 of 52. */
export const monthsIn = (weeks: number): number => (weeks * monthsOfYear) / weeksOfYear;

const daysOfWeek = 7;
/** Whole weeks, one that is begun among them; none where the day has passed. */
export const weeksUntil = (from: PlainDate, to: PlainDate): number =>
  Math.max(0, Math.ceil(daysBetween(from, to) / daysOfWeek));

/** What the municipality itself has recorded, as of a day. */
export const here = (
  on: PlainDate,
  key: 'source.orders' | 'source.places' | 'source.class' | 'source.pledge',
): FigureSource => ({
  words: both(key),
  on,
});

/** Parts one after the other. One unknown part leaves the end open: what is known is the least it takes. */
export function added(parts: readonly Figure[], why: Bilingual): Figure {
  const known = parts.filter((part) => part.known);
  const [first] = known;
  if (!first) return unknown(why);
  const all = known.length === parts.length;
  const sum = (ends: readonly (number | null)[]) =>
    ends.reduce<number | null>((whole, end) => (whole === null || end === null ? null : whole + end), 0);
  // A part that is "at most" takes nothing at the least.
  const low = sum(known.map((part) => part.low ?? 0));
  const high = all ? sum(known.map((part) => part.high)) : null;
  return low === 0 && high === null
    ? unknown(why)
    : between(low === 0 && high !== null ? null : low, high, first.unit, first.source);
}
