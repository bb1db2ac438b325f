import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays } from './arithmetic.ts';
import { ageOn, endOfMonth, isoWeek, startOfMonth, startOfWeek, weekdayOf } from './calendar.ts';
import { plainDate } from './plain-date.ts';
import { anyDate } from './testing.ts';

describe('the calendar', () => {
  it('agrees with Temporal on weekdays and ISO weeks', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const other = Temporal.PlainDate.from(date);
        expect(weekdayOf(date)).toBe(other.dayOfWeek);
        expect(isoWeek(date)).toEqual({ year: other.yearOfWeek, week: other.weekOfYear });
      }),
    );
  });

  it('repeats weekdays every seven days and not before', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, count) => {
        expect(weekdayOf(addDays(date, count)) === weekdayOf(date)).toBe(count % 7 === 0);
      }),
    );
  });

  it('puts the turn of the year in the right week', () => {
    expect(isoWeek(plainDate('2027-01-01'))).toEqual({ year: 2026, week: 53 });
    expect(isoWeek(plainDate('2025-12-29'))).toEqual({ year: 2026, week: 1 });
  });

  it('finds the ends of months and weeks', () => {
    expect(endOfMonth(plainDate('2024-02-03'))).toBe('2024-02-29');
    expect(startOfMonth(plainDate('2024-02-29'))).toBe('2024-02-01');
    expect(startOfWeek(plainDate('2026-11-29'))).toBe('2026-11-23');
    expect(startOfWeek(plainDate('2026-11-23'))).toBe('2026-11-23');
  });
});

describe('age', () => {
  it('rises on the birthday', () => {
    const born = plainDate('1996-11-24');
    expect(ageOn(born, plainDate('2026-11-23'))).toBe(29);
    expect(ageOn(born, plainDate('2026-11-24'))).toBe(30);
    expect(ageOn(born, born)).toBe(0);
  });

  it('rises on 1 March in common years for somebody born on a leap day, or on 28 February when told so', () => {
    const born = plainDate('2008-02-29');
    expect(ageOn(born, plainDate('2026-02-28'))).toBe(17);
    expect(ageOn(born, plainDate('2026-02-28'), '02-28')).toBe(18);
    expect(ageOn(born, plainDate('2026-03-01'))).toBe(18);
    expect(ageOn(born, plainDate('2028-02-28'), '02-28')).toBe(19);
    expect(ageOn(born, plainDate('2028-02-29'))).toBe(20);
  });

  it('is not given before birth', () => {
    expect(() => ageOn(plainDate('2026-01-02'), plainDate('2026-01-01'))).toThrow(RangeError);
  });

  it('never falls as days pass', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(30_000), fc.nat(800), (born, lived, more) => {
        const before = ageOn(born, addDays(born, lived));
        const after = ageOn(born, addDays(born, lived + more));
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after - before).toBeLessThanOrEqual(Math.ceil(more / 365));
      }),
    );
  });
});
