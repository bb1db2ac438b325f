import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  compareDates,
  daysBetween,
  earliest,
  latest,
  monthsBetween,
} from './arithmetic.ts';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import { isPlainDate, plainDate } from './plain-date.ts';
import { anyDate } from './testing.ts';

const days = fc.integer({ min: -20_000, max: 20_000 });
const months = fc.integer({ min: -600, max: 600 });
const temporal = (text: string) => Temporal.PlainDate.from(text);

describe('counting months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-02-28', 6, '2026-08-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months, clamped, is %s', (from, count, to) => {
    expect(addMonths(plainDate(from), count, 'last-day-of-month')).toBe(to);
  });

  it('goes to the first of the next month, or stops, when told so', () => {
    expect(addMonths(plainDate('2026-01-31'), 1, 'next-month-first')).toBe('2026-03-01');
    expect(() => addMonths(plainDate('2026-01-31'), 1, 'error')).toThrow(RangeError);
    expect(addMonths(plainDate('2026-01-28'), 1, 'error')).toBe('2026-02-28');
  });

  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(anyDate, months, (date, count) => {
        expect(addMonths(date, count, 'last-day-of-month')).toBe(temporal(date).add({ months: count }).toString());
      }),
    );
  });

  it('counts whole months between dates', () => {
    expect(monthsBetween(plainDate('2026-01-31'), plainDate('2026-02-27'))).toBe(0);
    expect(monthsBetween(plainDate('2026-01-31'), plainDate('2026-02-28'))).toBe(1);
    expect(monthsBetween(plainDate('2025-11-24'), plainDate('2026-11-23'))).toBe(11);
    expect(() => monthsBetween(plainDate('2026-02-01'), plainDate('2026-01-31'))).toThrow(RangeError);
  });

  it('finds the months again that were added', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(600), (date, count) => {
        expect(monthsBetween(date, addMonths(date, count, 'last-day-of-month'))).toBe(count);
      }),
    );
  });
});

describe('counting days', () => {
  it('agrees with Temporal across leap years and centuries', () => {
    fc.assert(
      fc.property(anyDate, days, (date, count) => {
        const sum = addDays(date, count);
        expect(isPlainDate(sum)).toBe(true);
        expect(sum).toBe(temporal(date).add({ days: count }).toString());
      }),
    );
  });

  it('undoes itself, keeps order and measures what it added', () => {
    fc.assert(
      fc.property(anyDate, days, days, (date, a, b) => {
        expect(addDays(addDays(date, a), -a)).toBe(date);
        expect(daysBetween(date, addDays(date, a))).toBe(a);
        expect(Math.sign(compareDates(addDays(date, a), addDays(date, b)))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('adds weeks as seven days', () => {
    expect(addWeeks(plainDate('2026-11-24'), 4)).toBe('2026-12-22');
  });

  it('refuses parts of days and dates beyond the calendar', () => {
    expect(() => addDays(plainDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addWeeks(plainDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(plainDate('2026-01-01'), 1.5, 'error')).toThrow(RangeError);
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('0001-01-01'), -1)).toThrow(RangeError);
  });

  it('numbers days from 1970-01-01', () => {
    expect(toDayNumber(plainDate('1970-01-01'))).toBe(0);
    expect(toDayNumber(plainDate('1969-12-31'))).toBe(-1);
    expect(fromDayNumber(20_781)).toBe('2026-11-24');
  });

  it('picks the first and the last', () => {
    const [a, b, c] = [plainDate('2026-02-01'), plainDate('2025-12-31'), plainDate('2026-01-31')];
    expect(earliest(a, b, c)).toBe(b);
    expect(latest(a, b, c)).toBe(a);
  });
});
