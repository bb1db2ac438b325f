import {
  addDays,
  daysBetween,
  fromCopenhagen,
  type Instant,
  isPlainTime,
  type PlainDate,
  parsePlainDate,
  plainTime,
  startOfWeek,
  weekdayOf,
} from '@fodfaeste/law/dates';
import type { CalendarDay, CalendarEntry } from '../../../meetings/index.ts';

export type CalendarView = 'week' | 'day';

export interface Asked {
  readonly view: CalendarView;
  readonly from: PlainDate;
  /** To and including. */
  readonly until: PlainDate;
  readonly day: PlainDate;
}

const furthest = 400;

/** What the address asks for: `?dag=2026-11-24&visning=dag`; without it the week of today. Strange days are today. */
export function askedOf(
  query: { readonly dag?: string | undefined; readonly visning?: string | undefined },
  today: PlainDate,
): Asked {
  const typed = parsePlainDate(query.dag ?? '');
  const day = typed !== null && Math.abs(daysBetween(today, typed)) <= furthest ? typed : today;
  if (query.visning === 'dag') return { view: 'day', from: day, until: day, day };
  const from = startOfWeek(day);
  return { view: 'week', from, until: addDays(from, 6), day };
}

/** Saturdays and Sundays are left out of a week in which nobody works or meets then. */
export const shownDays = (days: readonly CalendarDay[]): readonly CalendarDay[] =>
  days.filter(({ date, hours, entries }) => weekdayOf(date) <= 5 || hours !== null || entries.length > 0);

export type Line =
  | { readonly kind: 'entry'; readonly startsAt: Instant; readonly endsAt: Instant; readonly entry: CalendarEntry }
  | { readonly kind: 'break'; readonly startsAt: Instant; readonly endsAt: Instant }
  | { readonly kind: 'free'; readonly startsAt: Instant; readonly endsAt: Instant };

const shortestFree = 15 * 60_000;

const spanOn = (date: PlainDate, { from, to }: { readonly from: string; readonly to: string }) =>
  isPlainTime(from) && isPlainTime(to)
    ? { startsAt: fromCopenhagen(date, plainTime(from)), endsAt: fromCopenhagen(date, plainTime(to)) }
    : null;

/** A day as lines in the order of the clock: what is planned, breaks, and between them what is free. */
export function linesOf(day: CalendarDay): readonly Line[] {
  const breaks = day.hours === null ? [] : day.breaks;
  const planned: Line[] = [
    ...day.entries
      .filter(({ state }) => state !== 'cancelled')
      .map((entry): Line => ({ kind: 'entry', startsAt: entry.startsAt, endsAt: entry.endsAt, entry })),
    ...breaks.flatMap((one) => {
      const span = spanOn(day.date, one);
      return span ? [{ kind: 'break' as const, ...span }] : [];
    }),
  ].toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
  const hours = day.hours === null || day.closed !== null ? null : spanOn(day.date, day.hours);
  if (hours === null) return planned;
  const lines: Line[] = [];
  let at = hours.startsAt;
  const free = (until: Instant) => {
    if (Date.parse(until) - Date.parse(at) >= shortestFree) lines.push({ kind: 'free', startsAt: at, endsAt: until });
  };
  for (const line of planned) {
    free(line.startsAt < hours.endsAt ? line.startsAt : hours.endsAt);
    lines.push(line);
    if (line.endsAt > at) at = line.endsAt;
  }
  free(hours.endsAt);
  return lines;
}

/** The cases whose people the page names: the access log tells of each of them. */
export const casesShown = (days: readonly CalendarDay[]): readonly string[] => [
  ...new Set(
    days.flatMap(({ entries }) =>
      entries.flatMap(({ caseId, citizenName, state }) =>
        caseId !== null && citizenName !== null && state !== 'cancelled' ? [caseId] : [],
      ),
    ),
  ),
];
