import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { thisPeriod } from './period.ts';

const today = plainDate('2026-11-24');
const on = (day: string, kind: 'job' | 'other' = 'job') => ({ kind, onDay: plainDate(day) });
const entries = [on('2026-11-24'), on('2026-11-23'), on('2026-11-23', 'other'), on('2026-11-22'), on('2026-10-31')];

describe('how the week or month goes', () => {
  it('counts from Monday to Sunday, and jobs alone', () => {
    expect(thisPeriod({ amount: 3, per: 'week' }, entries, today)).toEqual({
      per: 'week',
      from: '2026-11-23',
      to: '2026-11-29',
      wanted: 3,
      done: 2,
    });
  });

  it('counts the month where the month was agreed', () => {
    expect(thisPeriod({ amount: 8, per: 'month' }, entries, today)).toMatchObject({
      from: '2026-11-01',
      to: '2026-11-30',
      done: 3,
    });
    expect(thisPeriod({ amount: 8, per: 'month' }, [], plainDate('2026-12-31'))).toMatchObject({ to: '2026-12-31' });
  });

  it('wants nothing where no number was agreed', () => {
    expect(thisPeriod(null, entries, today)).toMatchObject({ per: 'week', wanted: null, done: 2 });
    expect(thisPeriod({ amount: null, per: null }, [], today)).toMatchObject({ wanted: null, done: 0 });
  });
});
