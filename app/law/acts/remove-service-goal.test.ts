import type { ServiceGoal } from '@fodfaeste/law';
import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { removeServiceGoal as act } from './remove-service-goal.ts';

const goal = (n: number, text: string): ServiceGoal => ({
  id: uuid(n),
  text,
  group: null,
  kind: 'first',
  from: 'ydelse',
  days: 5,
  weeks: null,
});
const goals = [goal(1, 'Vi taler med dig inden fem dage.'), goal(2, 'Vi ringer tilbage samme dag.')];
const input = { goalId: uuid(1), reason: 'Vi kan ikke holde det i sommerferien' };

describe('remove-service-goal', () => {
  it('leaves the others, and keeps what was promised and why it ended', () => {
    const decision = decide(act, goals, input);
    expect(eventOf(decision)).toMatchObject({
      type: 'law.service-goal-removed',
      caseId: null,
      data: { goal: goals[0], reason: input.reason, goals: [goals[1]] },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'delete', table: 'setting' },
      { op: 'insert', table: 'setting', row: { value: JSON.stringify([goals[1]]) } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Lokalt mål fjernet: Vi taler med dig inden fem dage. Begrundelse: Vi kan ikke holde det i sommerferien'],
    });
  });

  it('says so when a colleague was faster, and asks why', () => {
    expect(codeOf(decide(act, [goal(2, 'Et andet mål')], input))).toBe('gone');
    expect(act.input.safeParse({ ...input, reason: '' }).success).toBe(false);
  });
});
