import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { latestOccurrence, nextOccurrence } from './occurrences.ts';
import { schedule } from './schedule.ts';

const latest = (cron: string, now: string) => latestOccurrence(cron, instant(now));

describe('occurrences on Danish clocks', () => {
  it('knows summer and winter', () => {
    expect(latest('20 3 * * *', '2026-07-01T12:00:00Z')).toBe('2026-07-01T01:20:00.000Z');
    expect(latest('20 3 * * *', '2026-12-01T12:00:00Z')).toBe('2026-12-01T02:20:00.000Z');
  });

  it('counts the moment itself', () => {
    expect(latest('20 3 * * *', '2026-07-01T01:20:00.000Z')).toBe('2026-07-01T01:20:00.000Z');
    expect(latest('20 3 * * *', '2026-07-01T01:19:59.999Z')).toBe('2026-06-30T01:20:00.000Z');
    expect(nextOccurrence('20 3 * * *', instant('2026-07-01T01:20:00.000Z'))).toBe('2026-07-02T01:20:00.000Z');
  });

  it('comes once in the night that has 2:30 twice', () => {
    const nights = ['00:29', '00:31', '01:29', '01:31', '02:31'].map((time) =>
      latest('30 2 * * *', `2026-10-25T${time}:00Z`),
    );
    const thatNight = '2026-10-25T00:30:00.000Z';
    expect(nights).toEqual(['2026-10-24T00:30:00.000Z', thatNight, thatNight, thatNight, thatNight]);
  });

  it('comes an hour later in the night that has no 2:30', () => {
    const nights = ['00:31', '01:29', '01:31', '12:00'].map((time) => latest('30 2 * * *', `2027-03-28T${time}:00Z`));
    const before = '2027-03-27T01:30:00.000Z';
    const thatNight = '2027-03-28T01:30:00.000Z';
    expect(nights).toEqual([before, before, thatNight, thatNight]);
  });

  it('agrees with itself about what comes next, also around the nights when clocks are changed', () => {
    for (const cron of ['30 2 * * *', '*/10 * * * *', '0 6 * * 1'])
      for (const now of [
        '2026-10-24T23:55:00Z',
        '2026-10-25T00:35:00Z',
        '2026-10-25T01:35:00Z',
        '2027-03-28T00:55:00Z',
      ]) {
        const next = nextOccurrence(cron, instant(now));
        expect(next > instant(now)).toBe(true);
        expect(latestOccurrence(cron, next)).toBe(next);
      }
  });

  it('reads Monday mornings', () => {
    expect(latest('0 6 * * 1', '2026-11-22T12:00:00Z')).toBe('2026-11-16T05:00:00.000Z');
  });
});

describe('declaring regular work', () => {
  const idle = async (): Promise<void> => undefined;
  it('refuses an expression or a name that cannot be read', () => {
    expect(() => schedule('nightly', '61 3 * * *', idle)).toThrow();
    expect(() => schedule('nightly', 'now and then', idle)).toThrow();
    expect(() => schedule('Every Night', '20 3 * * *', idle)).toThrow('small letters');
  });
});
