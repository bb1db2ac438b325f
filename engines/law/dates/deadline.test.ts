import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from './arithmetic.ts';
import { weekdayOf } from './calendar.ts';
import { deadline, type TimeLimit } from './deadline.ts';
import { publicHolidayName } from './holidays.ts';
import { plainDate } from './plain-date.ts';
import { anyDate } from './testing.ts';
import { addWorkingDays, customaryClosingDays, isWorkingDay, nextWorkingDay } from './working-days.ts';

const fixed = { shiftsToNextWorkingDay: false };
const shifting = { shiftsToNextWorkingDay: true };

describe('deadlines', () => {
  it.each<[string, TimeLimit, string]>([
    ['2026-11-01', { days: 14 }, '2026-11-15'],
    ['2026-11-24', { weeks: 4 }, '2026-12-22'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-11-27', { workingDays: 1 }, '2026-11-30'],
    ['2026-11-27', { workingDays: 0 }, '2026-11-27'],
  ])('from %s with %o end on %s', (from, limit, end) => {
    expect(deadline(plainDate(from), limit, fixed)).toBe(end);
  });

  it('that end on a Sunday run on to Monday when the rule says so', () => {
    expect(deadline(plainDate('2026-11-01'), { days: 14 }, shifting)).toBe('2026-11-16');
    expect(deadline(plainDate('2026-11-01'), { days: 13 }, fixed)).toBe('2026-11-14');
  });

  it('run past Easter, and past the closing days that the caller gives', () => {
    expect(deadline(plainDate('2026-03-31'), { days: 2 }, shifting)).toBe('2026-04-07');
    const closed = customaryClosingDays(2026, 2026);
    expect(deadline(plainDate('2026-12-10'), { weeks: 2 }, shifting)).toBe('2026-12-24');
    expect(deadline(plainDate('2026-12-10'), { weeks: 2 }, { ...shifting, closed })).toBe('2026-12-28');
  });

  it('are never negative', () => {
    expect(() => deadline(plainDate('2026-01-01'), { days: -1 }, fixed)).toThrow(RangeError);
    expect(() => deadline(plainDate('2026-01-01'), { workingDays: 0.5 }, fixed)).toThrow(RangeError);
  });
});

describe('working days', () => {
  it('leave out weekends, holidays and given closing days', () => {
    expect(isWorkingDay(plainDate('2026-06-05'))).toBe(true);
    expect(isWorkingDay(plainDate('2026-06-05'), customaryClosingDays(2026, 2026))).toBe(false);
    expect(isWorkingDay(plainDate('2026-05-14'))).toBe(false);
    expect(isWorkingDay(plainDate('2026-11-28'))).toBe(false);
    expect(customaryClosingDays(2025, 2027).size).toBe(9);
  });

  it('are counted one by one, forwards and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (date, count) => {
        const end = addWorkingDays(date, count);
        expect(isWorkingDay(end)).toBe(true);
        let worked = 0;
        for (let day = date; day < end; ) {
          day = addWorkingDays(day, 1);
          worked += 1;
        }
        expect(worked).toBe(count);
        if (isWorkingDay(date)) expect(addWorkingDays(end, -count)).toBe(date);
      }),
    );
  });

  it('the next one is the date itself or at most five days away', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const next = nextWorkingDay(date);
        const wait = daysBetween(date, next);
        expect(weekdayOf(next)).toBeLessThan(6);
        expect(publicHolidayName(next)).toBeNull();
        expect(wait === 0).toBe(isWorkingDay(date));
        expect(wait).toBeLessThanOrEqual(5);
      }),
    );
  });
});
