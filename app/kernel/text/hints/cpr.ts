import { readNumber } from '../../crypto/cpr-number.ts';
import type { Span } from './hint.ts';

const cprLike = /(?<![\d-])\d{6}(?:\s?[-\u2010-\u2015]\s?|\s)?\d{4}(?!\d)/g;

/** Ten digits that begin with a date that exists: CPR numbers, and replacement numbers with the day raised by 60. */
export function cprNumbersIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(cprLike)) {
    const digits = found.replaceAll(/\D/g, '');
    if (digits !== '0000000000' && readNumber(digits))
      spans.push({ start: index, end: index + found.length, text: found });
  }
  return spans;
}
