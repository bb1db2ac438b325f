import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { gone, groundWith, hidden, signingWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { submitDecision } from './submit-decision.ts';

const act = submitDecision(testKinds);
const input = { decisionId: theDecision };

describe('submit-decision', () => {
  it('is put forward, whoever may sign it', () => {
    const decision = decide(
      act,
      signingWith({}, { oralNoted: false, mandate: { ok: false, code: 'no-mandate' } }),
      input,
    );
    expect(eventOf(decision).data).toMatchObject({ row: { decisions_open: 1, decisions_submitted: 1 } });
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { state: 'submitted', returned_reason: null } });
    expect(said(act, decision).staff).toEqual([
      'Anna Holm lagde en afgørelse frem til underskrift: Fritagelse for at booke (it).',
    ]);
  });

  it.each([
    ['gone', { ...gone, weighed: null }],
    ['submitted', signingWith({ state: 'submitted' })],
    ['no-main-facts', signingWith({ facts: [] })],
    ['no-result', signingWith({ result: null })],
    ['hearing-missing', signingWith({ facts: [hidden] })],
    ['no-considerations', signingWith({ considerations: null })],
    ['law-unknown', signingWith({}, { ground: groundWith({ state: 'unknown' }) })],
    ['ground-changed', signingWith({ readHash: 'unread' })],
  ])('refuses while it is not ready: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
