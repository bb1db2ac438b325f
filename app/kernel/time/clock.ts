import { type Instant, instant, instantOfEpoch, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';

/** Where the time comes from. Given as an argument, so that tests and replays choose it. */
export interface Clock {
  /** The moment, UTC to the millisecond. */
  now(): Instant;
  /** The date in Denmark. Between midnight and 1 or 2 in the night it is a day ahead of the UTC date. */
  today(): PlainDate;
}

/** The clock of the machine. */
export const systemClock: Clock = clockOf(() => instantOfEpoch(Date.now()));

/** A clock that stands still. Takes any ISO moment with zone or offset; throws RangeError for another text. */
export function fixedClock(iso: string): Clock {
  const moment = instant(iso);
  return clockOf(() => moment);
}

function clockOf(now: () => Instant): Clock {
  return { now, today: () => toCopenhagen(now()).date };
}
