import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { groupByDay } from './timeline-days.ts';

const at = (moment: string) => ({ at: instant(moment) });

describe('groupByDay', () => {
  it('uses the day in Denmark, not in UTC', () => {
    const days = groupByDay([at('2026-11-23T22:30:00Z'), at('2026-11-23T23:30:00Z')]);
    expect(days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('keeps the order and puts neighbours of one day together', () => {
    const days = groupByDay([at('2026-06-02T10:00:00Z'), at('2026-06-02T09:00:00Z'), at('2026-06-01T09:00:00Z')]);
    expect(days.map(({ entries }) => entries.length)).toEqual([2, 1]);
  });

  it('has no days without entries', () => {
    expect(groupByDay([])).toEqual([]);
  });
});
