import { addDays, instant, isWorkingDay, plainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { Workdays } from '../population/workdays.ts';
import { Moments } from './moments.ts';

describe('moments', () => {
  const moments = new Moments(instant('2026-11-24T09:42:00.000Z'));

  it('are by the clock in Denmark, in winter, in summer and on the days the clock changes', () => {
    for (const day of ['2026-01-15', '2026-07-15', '2026-03-29', '2026-10-25'].map(plainDate))
      expect(toCopenhagen(moments.at(day, 9 * 60 + 30))).toEqual({ date: day, time: '09:30' });
  });

  it('never lie in the future, and keep their order', () => {
    const today = plainDate('2026-11-24');
    const late = [1, 2, 3].map((order) => moments.at(today, 16 * 60, order));
    expect(late.every((one) => one < '2026-11-24T09:42:00.000Z')).toBe(true);
    expect(late.toSorted()).toEqual(late);
  });
});

describe('workdays', () => {
  it('are the day itself or the next open one, and never after today', () => {
    const sunday = plainDate('2026-11-22');
    const days = new Workdays(sunday);
    expect(days.from(plainDate('2026-11-16'))).toBe('2026-11-16');
    expect(days.from(plainDate('2026-04-02'))).toBe('2026-04-07');
    expect(days.from(plainDate('2026-11-21'))).toBe('2026-11-20');
    for (let back = 0; back < 400; back += 1) {
      const open = days.from(addDays(sunday, -back));
      expect(isWorkingDay(open) && open <= sunday).toBe(true);
    }
  });
});
