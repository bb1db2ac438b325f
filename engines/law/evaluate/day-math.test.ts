import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  customaryClosingDays,
  dateOf,
  easterSunday,
  endOfMonth,
  fromDayNumber,
  isWorkingDay,
  monthsBetween,
  partsOf,
  plainDate,
  startOfMonth,
  startOfWeek,
  toDayNumber,
  weekdayOf,
} from '../dates/index.ts';
import { anyDate } from '../dates/testing.ts';
import { monthsBetweenDays, plusMonthsDay, plusWorkingDaysDay, snapDay, weekdayOfDay, weekNumber } from './day-math.ts';

const date = (day: number) => fromDayNumber(day);
/** Also beyond the tables, which reach from 1870 to 2169 (working days: 1990 to 2069). */
const farDate = fc.oneof(
  anyDate,
  fc
    .integer({ min: toDayNumber(plainDate('1860-01-01')), max: toDayNumber(plainDate('2180-12-31')) })
    .map(fromDayNumber),
);
const manyTimes = { numRuns: 400 };

describe('day arithmetic by tables says what the calendar says', () => {
  it('months later and earlier, with both ways to round a day that the month has not', () => {
    fc.assert(
      fc.property(farDate, fc.integer({ min: -700, max: 700 }), (start, months) => {
        for (const rounding of ['last-day-of-month', 'next-month-first'] as const)
          expect(date(plusMonthsDay(toDayNumber(start), months, rounding))).toBe(addMonths(start, months, rounding));
      }),
      manyTimes,
    );
    const leapDay = toDayNumber(plainDate('2024-02-29'));
    expect(date(plusMonthsDay(leapDay, 12, 'last-day-of-month'))).toBe('2025-02-28');
    expect(date(plusMonthsDay(leapDay, 12, 'next-month-first'))).toBe('2025-03-01');
    expect(date(plusMonthsDay(toDayNumber(plainDate('2026-08-31')), -6, 'last-day-of-month'))).toBe('2026-02-28');
  });

  it('whole months between two days, in either order', () => {
    fc.assert(
      fc.property(farDate, farDate, (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const months = monthsBetween(early, late);
        expect(monthsBetweenDays(toDayNumber(early), toDayNumber(late))).toBe(months);
        expect(monthsBetweenDays(toDayNumber(late), toDayNumber(early)) + months).toBe(0);
      }),
      manyTimes,
    );
  });

  it('months added and counted again are the same, whatever day of the month it is', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (start, months) => {
        const day = toDayNumber(start);
        expect(monthsBetweenDays(day, plusMonthsDay(day, months, 'last-day-of-month'))).toBe(months);
      }),
      manyTimes,
    );
  });

  it('snaps to week, month and year', () => {
    fc.assert(
      fc.property(farDate, (start) => {
        const day = toDayNumber(start);
        const { year } = partsOf(start);
        const snapped = (to: Parameters<typeof snapDay>[1]) => date(snapDay(day, to));
        expect(snapped('week-start')).toBe(startOfWeek(start));
        expect(snapped('week-end')).toBe(addDays(startOfWeek(start), 6));
        expect(snapped('month-start')).toBe(startOfMonth(start));
        expect(snapped('month-end')).toBe(endOfMonth(start));
        expect(snapped('next-month-start')).toBe(addDays(endOfMonth(start), 1));
        expect(snapped('year-start')).toBe(dateOf(year, 1, 1));
        expect(snapped('year-end')).toBe(dateOf(year, 12, 31));
      }),
      manyTimes,
    );
  });

  it('weekdays, and weeks that are the same from Monday to Sunday', () => {
    fc.assert(
      fc.property(farDate, (start) => {
        const day = toDayNumber(start);
        expect(weekdayOfDay(day) + 1).toBe(weekdayOf(start));
        expect(weekNumber(day)).toBe(weekNumber(snapDay(day, 'week-start')));
        expect(weekNumber(snapDay(day, 'week-end') + 1)).toBe(weekNumber(day) + 1);
      }),
      manyTimes,
    );
  });

  it('working days later and earlier', () => {
    fc.assert(
      fc.property(farDate, fc.integer({ min: -60, max: 60 }), (start, count) => {
        expect(date(plusWorkingDaysDay(toDayNumber(start), count))).toBe(addWorkingDays(start, count));
      }),
      manyTimes,
    );
  });

  it('working days over the edge of the tables', () => {
    for (const start of ['1989-12-29', '1990-01-02', '2069-12-30', '2070-01-03'])
      for (const count of [-5, -1, 0, 1, 5])
        expect(date(plusWorkingDaysDay(toDayNumber(plainDate(start)), count))).toBe(
          addWorkingDays(plainDate(start), count),
        );
  });

  it('bank days: working days but 5 June, 24 and 31 December and the Friday after Ascension Day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDayNumber(plainDate('1985-01-01')), max: toDayNumber(plainDate('2075-01-01')) }),
        (day) => {
          const next = plusWorkingDaysDay(day, 1, 'bank-days');
          for (let between = day + 1; between <= next; between += 1) {
            const on = date(between);
            const { year } = partsOf(on);
            const friday = addDays(easterSunday(year), 40);
            const closed = !isWorkingDay(on, customaryClosingDays(year, year)) || on === friday;
            expect([on, closed]).toEqual([on, between !== next]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
