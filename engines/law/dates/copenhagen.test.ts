import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromCopenhagen,
  instant,
  instantOfEpoch,
  isInstant,
  isPlainTime,
  plainTime,
  toCopenhagen,
} from './copenhagen.ts';
import { plainDate } from './plain-date.ts';

describe('Danish clock time', () => {
  it.each([
    ['2026-11-24T09:42:31.000Z', '2026-11-24', '10:42'],
    ['2026-07-01T22:30:00.000Z', '2026-07-02', '00:30'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', '00:00'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25', '02:30'],
  ])('%s reads %s %s', (moment, date, time) => {
    expect(toCopenhagen(instant(moment))).toEqual({ date, time });
  });

  it('reads the skipped hour as the hour after, and the double hour as the first', () => {
    expect(fromCopenhagen(plainDate('2026-03-29'), plainTime('02:30'))).toBe('2026-03-29T01:30:00.000Z');
    expect(fromCopenhagen(plainDate('2026-10-25'), plainTime('02:30'))).toBe('2026-10-25T00:30:00.000Z');
  });

  it('finds the moment again from what the clock shows, except in the hour that comes twice', () => {
    const minutes = fc.integer({ min: 0, max: 30_000_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const moment = instantOfEpoch(minute * 60_000);
        const { date, time } = toCopenhagen(moment);
        const again = fromCopenhagen(date, time);
        const difference = Date.parse(moment) - Date.parse(again);
        expect([0, 3_600_000]).toContain(difference);
        if (difference !== 0) expect(toCopenhagen(again)).toEqual({ date, time });
      }),
    );
  });

  it('takes moments in one form only', () => {
    expect(instant('2026-11-24T10:42:31+01:00')).toBe('2026-11-24T09:42:31.000Z');
    expect(() => instant('2026-11-24T10:42:31')).toThrow(RangeError);
    expect(isInstant('2026-02-30T10:00:00.000Z')).toBe(false);
    expect(isInstant('2026-11-24')).toBe(false);
  });

  it.each(['24:00', '9:05', '12:60', '', '12:00:00'])('refuses the time "%s"', (text) => {
    expect(isPlainTime(text)).toBe(false);
    expect(() => plainTime(text)).toThrow(RangeError);
  });
});
