import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from './calendar.ts';
import { publicHolidayName, publicHolidays } from './holidays.ts';
import { plainDate } from './plain-date.ts';

const file = new URL('../../../data/calendar/dk_public_holidays_2000_2040.csv', import.meta.url);
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function oracle(): { date: string; name: string; weekday: string }[] {
  const [, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return rows.map((row) => {
    const [date = '', name = '', weekday = ''] = row.split(',');
    return { date, name, weekday };
  });
}

describe('Danish public holidays', () => {
  it('are those of the oracle 2000-2040, no more and no fewer', () => {
    const years = Array.from({ length: 41 }, (_, index) => 2000 + index);
    const ours = years.flatMap((year) =>
      publicHolidays(year).map(({ date, nameDa }) => ({
        date,
        name: nameDa,
        weekday: weekdayNames[weekdayOf(date) - 1],
      })),
    );
    expect(oracle()).toHaveLength(434);
    expect(ours).toEqual(oracle());
  });

  it('no longer hold Store bededag from 2024', () => {
    expect(publicHolidayName(plainDate('2023-05-05'))).toBe('Store bededag');
    expect(publicHolidayName(plainDate('2024-04-26'))).toBeNull();
  });

  it('do not hold Grundlovsdag, Christmas Eve or New Year’s Eve', () => {
    for (const text of ['2026-06-05', '2026-12-24', '2026-12-31']) {
      expect(publicHolidayName(plainDate(text))).toBeNull();
    }
  });
});
