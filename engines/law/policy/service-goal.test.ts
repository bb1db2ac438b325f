import { describe, expect, it } from 'vitest';
import { danishLaw } from '../danish-law.ts';
import { plainDate } from '../dates/index.ts';
import type { Entry } from '../inputs/record.ts';
import { evaluateGoals, type ServiceGoal } from './service-goal.ts';

const goal: ServiceGoal = {
  id: 'fem-dage',
  text: 'Vi taler med dig inden fem dage.',
  group: 'gruppe.dagpenge',
  from: 'ydelse',
  kind: 'first',
  days: 5,
  weeks: null,
};
const benefit: Entry = { kind: 'ydelse', value: 'dagpenge', from: plainDate('2026-03-02'), to: null };
const talk = (on: string): Entry => ({
  kind: 'samtale',
  value: { myndighed: 'kommune', slags: 'jobsamtale', status: 'holdt', form: null },
  from: plainDate(on),
  to: null,
});
const on = (day: string, entries: readonly Entry[], of: ServiceGoal = goal) =>
  evaluateGoals(danishLaw, entries, [of], plainDate(day)).map(({ state, due }) => [state, due])[0];

describe('a service goal of the municipality', () => {
  it('is open until its day, then overdue, and met by a talk', () => {
    expect(on('2026-03-07', [benefit])).toEqual(['open', '2026-03-07']);
    expect(on('2026-03-08', [benefit])).toEqual(['overdue', '2026-03-07']);
    expect(on('2026-03-08', [benefit, talk('2026-03-06')])).toEqual(['met', '2026-03-07']);
  });

  it('counts a rhythm from the latest talk, and only as long as it is promised', () => {
    const rhythm: ServiceGoal = { ...goal, kind: 'every', days: 14, weeks: 12 };
    expect(on('2026-03-20', [benefit, talk('2026-03-10')], rhythm)).toEqual(['open', '2026-03-24']);
    expect(on('2026-06-01', [benefit, talk('2026-03-10')], rhythm)).toEqual(['no', null]);
  });

  it('concerns only its group, and says when it cannot be known', () => {
    expect(on('2026-03-07', [{ ...benefit, value: 'sygedagpenge' }])).toEqual(['no', null]);
    expect(on('2026-03-07', [])).toEqual(['unknown', null]);
  });
});
