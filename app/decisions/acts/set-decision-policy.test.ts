import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { usualPolicy } from '../policy.ts';
import { testKinds } from '../testing/kinds.ts';
import { setDecisionPolicy } from './set-decision-policy.ts';

const act = setDecisionPolicy(testKinds);
const input = { kind: 'test-exemption', twoPersons: true, deadlineDays: '28', hearingDays: '7' };
const unsaid = { known: new Map() };

describe('set-decision-policy', () => {
  it('is said for the first time, and then changed', () => {
    const decision = decide(act, unsaid, input);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'decision_policy', row: { two_persons: true, deadline_days: 28, hearing_days: 7 } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Anna Holm bestemte, hvordan vi afgør “Fritagelse for at booke”: to personer, frist 28 dage, høring 7 dage.',
    ]);
    const again = decide(
      act,
      { known: new Map([['test-exemption', usualPolicy]]) },
      { kind: 'test-exemption', hearingDays: '1' },
    );
    expect(writesOf(act, again)).toMatchObject([
      {
        op: 'update',
        key: { kind: 'test-exemption' },
        set: { two_persons: false, deadline_days: null, hearing_days: 1 },
      },
    ]);
    expect(said(act, again).staff[0]).toContain('én person, ingen frist, høring én dag.');
  });

  it('knows the kinds of the installation alone', () => {
    const decision = decide(act, unsaid, { ...input, kind: 'other' });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['unknown-kind', 'kind']);
  });

  it.each([[{ hearingDays: '0' }], [{ hearingDays: 'to uger' }], [{ deadlineDays: '-1' }], [{ deadlineDays: '400' }]])(
    'takes whole days alone: %j',
    (over) => {
      expect(act.input.safeParse({ ...input, ...over }).success).toBe(false);
    },
  );
});
