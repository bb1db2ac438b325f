import { bookOn, danishLaw } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';

/** Ordinary staff are the mean of so many whole months before the place begins (BEK-LAB § 65, stk. 2-3). */
export const ratioMonths = 4;
const firstSteps = 50;

/** Full-time persons are told with four decimals: reckoned in whole ten-thousandths, so that 24.9999 is not 25. */
const unit = 10_000;
const whole = (fte: number): number => Math.round(fte * unit);

/** How many of the ordinary staff one supported place asks for, as the law has it on a day. */
export interface RatioSteps {
  readonly first: number;
  readonly beyond: number;
}

/** Read from the law engine once a page: `bookOn` keeps the book of a day. */
export function ratioSteps(on: PlainDate): RatioSteps {
  const book = bookOn(danishLaw, on);
  return {
    first: book.parameter('virksomhed.rimelighed_foerste_trin'),
    beyond: book.parameter('virksomhed.rimelighed_andet_trin'),
  };
}

/**
 * Most supported full-time persons at a site, as the rule `virksomhed.rimelighed.loft` answers for one site; here for many at once,
 * without the facts of each being put together. A test holds the two equal. Null where a month is missing.
 */
export function ratioCeiling(months: readonly number[], { first, beyond }: RatioSteps): number | null {
  if (months.length !== ratioMonths) return null;
  const staff = months.reduce((sum, fte) => sum + whole(fte), 0);
  const oneMore = ratioMonths * unit;
  return (
    Math.max(1, Math.floor(Math.min(staff, firstSteps * oneMore) / (first * oneMore))) +
    Math.floor(Math.max(staff - firstSteps * oneMore, 0) / (beyond * oneMore))
  );
}

/** Whole places that are left, a place being full time; a shorter one takes less and leaves more. Never below none. */
export const freePlaces = (ceiling: number, supportedFte: number): number =>
  Math.max(0, Math.floor((ceiling * unit - whole(supportedFte)) / unit));
