import { addDays } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { proposedFollowUps } from './follow-ups.ts';
import { dayOn } from './testing/places.ts';

const start = dayOn('2026-12-07');
const of = (days: number) =>
  proposedFollowUps(start, addDays(start, days - 1)).map(({ kind, dueOn }) => `${kind} ${dueOn}`);

describe('follow-ups unless somebody wants them otherwise', () => {
  it('are a check after a week, a talk half-way, a check before the end and a talk at the end', () => {
    expect(of(13 * 7)).toEqual(['check 2026-12-14', 'talk 2027-01-21', 'check 2027-02-26', 'talk 2027-03-05']);
    expect(of(28)).toHaveLength(4);
  });

  it('are fewer for a short place, and never on a weekend', () => {
    expect(of(14)).toEqual(['check 2026-12-14', 'talk 2026-12-18']);
    expect(of(5)).toEqual(['talk 2026-12-11']);
    expect(of(1)).toEqual(['talk 2026-12-07']);
  });
});
