import { isWorkingDay, plainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { Calendars } from './calendars.ts';

const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '10:00' }));
const anna = { id: 'anna', hours };
const room = { id: 'room', hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })) };
const monday = plainDate('2026-12-21');

describe('calendars of the demo', () => {
  it('give each time once, and go on to the next day when a day is full', () => {
    const calendars = new Calendars([]);
    const found = Array.from({ length: 6 }, () => calendars.take([anna], monday, 30, 9 * 60));
    expect(new Set(found.map((one) => one?.startsAt)).size).toBe(6);
    expect(found.slice(0, 4).map((one) => one?.day)).toEqual([monday, monday, monday, monday]);
    expect(found[4]?.day).toBe('2026-12-22');
  });

  it('keep off closing days, holidays and weekends, and say when there is nothing', () => {
    const calendars = new Calendars(['2026-12-24']);
    const found = calendars.take([anna], plainDate('2026-12-24'), 60, 8 * 60);
    expect(found?.day).toBe('2026-12-28');
    expect(isWorkingDay(plainDate('2026-12-28'))).toBe(true);
    expect(calendars.take([{ id: 'nobody', hours: [] }], monday, 30, 0)).toBeNull();
    expect(calendars.take([], monday, 30, 0)).toBeNull();
  });

  it('take a person and a room together, and nobody’s lunch', () => {
    const calendars = new Calendars([]);
    const day = { id: 'day', hours: room.hours };
    calendars.take([room], monday, 60, 8 * 60);
    const both = calendars.take([anna, room], monday, 60, 8 * 60);
    expect(both?.minutes).toBe(9 * 60);
    const all = Array.from({ length: 14 }, () => calendars.take([day], monday, 30, 11 * 60, 1));
    const clocks = all.flatMap((one) => (one ? [toCopenhagen(one.startsAt).time] : []));
    expect(clocks).not.toContain('12:00');
    expect(clocks).toContain('12:30');
  });
});
