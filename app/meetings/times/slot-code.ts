import { type Instant, instant, instantOfEpoch, isInstant } from '@fodfaeste/law/dates';

/** A time somebody chose: whose calendar, when, how long. As text `hostId|startsAt|minutes`. */
export interface ChosenTime {
  readonly hostId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly minutes: number;
}

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\|([^|]{20,30})\|(\d{1,3})$/;

export const slotCode = (hostId: string, startsAt: Instant, minutes: number): string =>
  `${hostId}|${startsAt}|${minutes}`;

export function parseSlot(text: string): ChosenTime | null {
  const [, hostId, at, length] = shape.exec(text) ?? [];
  const minutes = Number(length);
  if (!hostId || !at || !isInstant(at) || minutes < 5 || minutes > 480) return null;
  return { hostId, startsAt: at, endsAt: plusMinutes(at, minutes), minutes };
}

export const plusMinutes = (from: Instant, minutes: number): Instant =>
  instantOfEpoch(Date.parse(instant(from)) + minutes * 60_000);

export const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;

export const overlaps = (
  a: { readonly startsAt: string; readonly endsAt: string },
  b: { readonly startsAt: string; readonly endsAt: string },
): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;
