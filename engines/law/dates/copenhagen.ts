import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from './plain-date.ts';

declare const instantBrand: unique symbol;

/** A moment in UTC to the millisecond, 'YYYY-MM-DDTHH:MM:SS.mmmZ'. As text it sorts in time order. */
export type Instant = string & { readonly [instantBrand]: true };

declare const plainTimeBrand: unique symbol;

/** A time of the day on the clock, 'HH:MM', 00:00-23:59. */
export type PlainTime = string & { readonly [plainTimeBrand]: true };

/** What a clock in Denmark shows: date and time of the day. */
export interface LocalTime {
  readonly date: PlainDate;
  readonly time: PlainTime;
}

const zone = 'Europe/Copenhagen';
const clockShape = /^([01]\d|2[0-3]):[0-5]\d$/;
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** True when the text is a time 'HH:MM'. */
export function isPlainTime(value: unknown): value is PlainTime {
  return typeof value === 'string' && clockShape.test(value);
}

/** The time written in the text. Throws RangeError when it is not 'HH:MM'. */
export function plainTime(text: string): PlainTime {
  if (!isPlainTime(text)) throw new RangeError('Not a time of the form HH:MM.');
  return text;
}

/** True when the text is an existing moment in the one form that {@link Instant} has. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || !instantShape.test(value)) return false;
  const milliseconds = Date.parse(value);
  // Date.parse accepts 31 February and rolls it over; the round trip does not.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === value;
}

/** The moment written in an ISO 8601 text with a zone or offset. Throws RangeError when it is none. */
export function instant(text: string): Instant {
  if (isInstant(text)) return text;
  return instantOfEpoch(Temporal.Instant.from(text).epochMilliseconds);
}

/** The moment a number of milliseconds after 1970-01-01T00:00Z. */
export function instantOfEpoch(milliseconds: number): Instant {
  const text = new Date(milliseconds).toISOString();
  if (!isInstant(text)) throw new RangeError('The moment lies outside the years 0000-9999.');
  return text;
}

/** What a clock in Denmark shows at the moment, to the minute (seconds are cut off). */
export function toCopenhagen(moment: Instant): LocalTime {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return {
    date: plainDate(local.toPlainDate().toString()),
    time: plainTime(local.toPlainTime().toString({ smallestUnit: 'minute' })),
  };
}

/**
 * The moment at which a clock in Denmark shows the date and time. In the hour that is skipped in March the clock has
 * already moved on (02:30 means 03:30); in the hour that comes twice in October the first, summer time, is meant.
 */
export function fromCopenhagen(date: PlainDate, time: PlainTime): Instant {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return instantOfEpoch(local.epochMilliseconds);
}
