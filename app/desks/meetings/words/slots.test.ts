import { addDays, fromCopenhagen, type PlainDate, plainDate, plainTime, toCopenhagen } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../meetings/index.ts';
import { fewTimes, firstDays, nextTalkFrom, thinned, timeGroups } from './slots.ts';

const today = plainDate('2026-11-24');
const slot = (day: PlainDate, time: string, over: Partial<Slot> = {}): Slot => {
  const startsAt = fromCopenhagen(day, plainTime(time));
  return {
    hostId: 'anna',
    hostName: 'Anna Holm',
    hostAuthorityId: 860,
    startsAt,
    endsAt: startsAt,
    isOwn: true,
    code: `${over.hostId ?? 'anna'} ${day} ${time}`,
    ...over,
  };
};
const bo = { hostId: 'bo', hostName: 'Bo Dahl', isOwn: false };
const day = (offset: number) => addDays(today, offset);

describe('free times on a page', () => {
  it('stand under their day in the order of the clock, the own contact person first and without a name', () => {
    const groups = timeGroups([slot(day(2), '10:00', bo), slot(day(1), '09:00'), slot(day(2), '10:00')], 'da', today);
    expect(groups.map(({ heading }) => heading)).toEqual(['I morgen', 'Torsdag den 26. november']);
    expect(groups[1]?.times.map(({ label, hint }) => [label, hint])).toEqual([
      ['10.00', undefined],
      ['10.00', 'hos Bo Dahl'],
    ]);
  });

  it('are shown for the first days, and the page knows that there are more', () => {
    const slots = [1, 2, 3].map((offset) => slot(day(offset), '09:00'));
    expect(firstDays(slots, 2)).toEqual({ shown: slots.slice(0, 2), more: true });
    expect(firstDays(slots, 3).more).toBe(false);
  });
});

describe('times that begin at every quarter', () => {
  it('are thinned to one a half hour and person', () => {
    const times = ['09:00', '09:15', '09:45', '10:00'].map((time) => slot(day(1), time));
    const kept = thinned([...times, slot(day(1), '09:15', bo)]);
    expect(kept.map(({ code }) => code)).toEqual([
      times[0]?.code,
      'bo 2026-11-25 09:15',
      times[2]?.code,
      times[3]?.code,
    ]);
  });
});

describe('a few times to choose between', () => {
  const slots = [1, 2, 3, 6, 7, 8, 9, 10].flatMap((offset) =>
    ['09:00', '10:00', '11:00', '13:00'].map((time) => slot(day(offset), time)),
  );

  it('lie on different days, some early and some later', () => {
    const few = fewTimes(slots, 4);
    expect(few).toHaveLength(4);
    expect(new Set(few.map(({ startsAt }) => toCopenhagen(startsAt).date)).size).toBe(4);
    expect(new Set(few.map(({ startsAt }) => toCopenhagen(startsAt).time)).size).toBeGreaterThan(1);
  });

  it('are all there are when there are few, and none when there is none', () => {
    expect(fewTimes(slots.slice(0, 1), 4)).toHaveLength(1);
    expect(fewTimes([], 4)).toEqual([]);
  });
});

describe('from when the next talk is looked for', () => {
  it('is in two weeks, and earlier when the law asks for one before', () => {
    expect(nextTalkFrom(today, null)).toBe(day(14));
    expect(nextTalkFrom(today, day(60))).toBe(day(14));
    expect(nextTalkFrom(today, day(15))).toBe(day(8));
    expect(nextTalkFrom(today, day(3))).toBe(day(1));
  });
});
