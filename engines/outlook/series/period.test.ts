import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frequency, parsePeriod, periodText, stepped, weeksIn } from './period.ts';

describe('a period', () => {
  it.each([
    ['2026M07', 'month', '2026M08'],
    ['2026M12', 'month', '2027M01'],
    ['2026Q4', 'quarter', '2027Q1'],
    ['2026W07', 'week', '2026W08'],
    ['2026', 'year', '2027'],
    ['2020W53', 'week', '2021W01'],
    ['2021W52', 'week', '2022W01'],
  ])('%s is a %s, and %s comes after it', (text, frequency, next) => {
    const period = parsePeriod(text);
    expect(period?.frequency).toBe(frequency);
    expect(period && periodText(period)).toBe(text);
    expect(period && periodText(stepped(period, 1))).toBe(next);
  });

  it("reads StatBank's Danish letters", () => {
    expect(parsePeriod('2026K2')).toEqual(parsePeriod('2026Q2'));
    expect(parsePeriod('2026U07')).toEqual(parsePeriod('2026W07'));
  });

  it.each([
    '2026M13',
    '2026M00',
    '2026M7',
    '2026Q5',
    '2021W53',
    '2026W00',
    '26M07',
    'juli 2026',
    '',
    '2026-07',
    '0000',
  ])('refuses %s', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('knows the years of 53 weeks', () => {
    const long = Array.from({ length: 37 }, (_, at) => 2000 + at).filter((year) => weeksIn(year) === 53);
    expect(long).toEqual([2004, 2009, 2015, 2020, 2026, 2032]);
  });

  it('numbers weeks as a calendar does: a week is seven days', () => {
    const monday = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;
    const start = parsePeriod('2020W01');
    const later = parsePeriod('2026W30');
    // 2020W01 begins on 30 December 2019, 2026W30 on 20 July 2026.
    expect(((later?.index ?? 0) - (start?.index ?? 0)) * 7).toBe(monday(2026, 7, 20) - monday(2019, 12, 30));
  });

  it('is written as it is read, whatever the step', () => {
    const frequencies: readonly Frequency[] = ['year', 'quarter', 'month', 'week'];
    fc.assert(
      fc.property(
        fc.constantFrom(...frequencies),
        fc.integer({ min: 1900, max: 2100 }),
        fc.nat(300),
        (frequency, year, steps) => {
          const start = parsePeriod(
            { year: `${year}`, quarter: `${year}Q3`, month: `${year}M11`, week: `${year}W52` }[frequency],
          );
          if (start === null) throw new Error('not read');
          const there = stepped(start, steps);
          expect(parsePeriod(periodText(there))).toEqual(there);
        },
      ),
    );
  });
});
