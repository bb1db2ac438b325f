import { addDays, plainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingDaysInWords, parseClosingDays } from './closing-days.ts';

describe('parseClosingDays', () => {
  it('reads dates as people write them, in order and once each', () => {
    expect(parseClosingDays('24-12-2026\n\n 2.1.2027 \n2026-12-24')).toEqual({
      ok: true,
      days: ['2026-12-24', '2027-01-02'],
    });
    expect(parseClosingDays('')).toEqual({ ok: true, days: [] });
  });

  it('names the first line that is no date', () => {
    expect(parseClosingDays('24-12-2026\n\n31-2-2027')).toEqual({ ok: false, line: 3 });
    expect(parseClosingDays('juleaften')).toEqual({ ok: false, line: 1 });
  });

  it('reads back what it shows', () => {
    const day = fc.nat(20_000).map((n) => addDays(plainDate('2000-01-01'), n));
    fc.assert(
      fc.property(fc.uniqueArray(day), (days) => {
        expect(parseClosingDays(closingDaysInWords(days))).toEqual({ ok: true, days: days.toSorted() });
      }),
    );
  });
});
