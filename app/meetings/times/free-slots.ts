import {
  addDays,
  type ClosingDays,
  fromCopenhagen,
  type Instant,
  instantOfEpoch,
  isPlainTime,
  type PlainDate,
  plainTime,
  publicHolidayName,
  weekdayOf,
} from '@fodfaeste/law/dates';
import { overlaps } from './slot-code.ts';

/** Times begin at whole quarters of an hour. */
export const stepMinutes = 15;

export interface HostHours {
  readonly hours: readonly { readonly weekday: number; readonly from: string; readonly to: string }[];
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
  /** Meetings, group meetings and times that were blocked. */
  readonly occupied: readonly { readonly startsAt: string; readonly endsAt: string }[];
}

export interface SlotQuestion {
  readonly from: PlainDate;
  /** To and including. */
  readonly until: PlainDate;
  readonly minutes: number;
  /** Nothing begins before: notice, and what has passed. */
  readonly earliest: string;
  readonly closingDays: ClosingDays;
}

interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Whether anybody is met on the day at all. */
export const closedOn = (date: PlainDate, closingDays: ClosingDays): 'holiday' | 'closing-day' | null =>
  publicHolidayName(date) !== null ? 'holiday' : closingDays.has(date) ? 'closing-day' : null;

/** When one person can meet, in order. All times are moments: on the nights of clock change the hours are as long as they are. */
export function freeSlots(host: HostHours, asked: SlotQuestion): readonly Span[] {
  const found: Span[] = [];
  for (let day = asked.from; day <= asked.until; day = addDays(day, 1)) {
    if (closedOn(day, asked.closingDays) === null) found.push(...onDay(day, host, asked));
  }
  return found;
}

function onDay(day: PlainDate, host: HostHours, { minutes, earliest }: SlotQuestion): readonly Span[] {
  const weekday = weekdayOf(day);
  const breaks = host.breaks.flatMap((one) => spanOn(day, one) ?? []);
  const taken = [...breaks, ...host.occupied];
  return host.hours
    .filter((one) => one.weekday === weekday)
    .flatMap((hours) => {
      const span = spanOn(day, hours);
      return span ? slotsIn(span, minutes) : [];
    })
    .filter((slot) => slot.startsAt >= earliest && !taken.some((one) => overlaps(slot, one)));
}

function slotsIn(span: Span, minutes: number): readonly Span[] {
  const [length, step] = [minutes * 60_000, stepMinutes * 60_000];
  const [begin, end] = [Math.ceil(Date.parse(span.startsAt) / step) * step, Date.parse(span.endsAt)];
  const slots: Span[] = [];
  for (let at = begin; at + length <= end; at += step)
    slots.push({ startsAt: instantOfEpoch(at), endsAt: instantOfEpoch(at + length) });
  return slots;
}

function spanOn(day: PlainDate, { from, to }: { readonly from: string; readonly to: string }): Span | null {
  if (!isPlainTime(from) || !isPlainTime(to) || from >= to) return null;
  return { startsAt: fromCopenhagen(day, plainTime(from)), endsAt: fromCopenhagen(day, plainTime(to)) };
}

/** Whether a time lies inside working hours, outside breaks, on a day that is open. What else is planned is not asked here. */
export function isWorkingTime(
  slot: Span,
  day: PlainDate,
  host: Pick<HostHours, 'hours' | 'breaks'>,
  closingDays: ClosingDays,
): boolean {
  const weekday = weekdayOf(day);
  const inside = host.hours.some((one) => {
    const span = one.weekday === weekday ? spanOn(day, one) : null;
    return span !== null && span.startsAt <= slot.startsAt && slot.endsAt <= span.endsAt;
  });
  const inBreak = host.breaks.some((one) => {
    const span = spanOn(day, one);
    return span !== null && overlaps(span, slot);
  });
  return inside && !inBreak && closedOn(day, closingDays) === null;
}
