import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { gone, matterWith, theDecision } from '../testing/decisions.ts';
import { exemption } from '../testing/kinds.ts';
import { changeDecision } from './change-decision.ts';

const act = changeDecision(exemption);
const input = { decisionId: theDecision, why: 'sprog' };

describe('change-decision', () => {
  it('puts the particulars right, and the reasons are read again', () => {
    const decision = decide(act, matterWith(), input);
    expect(eventOf(decision).data).toMatchObject({
      changes: [{ before: 'Fritagelse for at booke (it)', after: 'Fritagelse for at booke (sprog)' }],
    });
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'decision', set: { terms: '{"why":"sprog"}', read_hash: 'unread' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Anna Holm rettede, hvad afgørelsen handler om: Fritagelse for at booke (sprog).'],
    });
  });

  it('leaves reasons alone that are not written yet', () => {
    expect(writesOf(act, decide(act, matterWith({ result: null }), input))[0]).not.toHaveProperty('set.read_hash');
  });

  it.each([
    ['gone', gone, input],
    ['gone', matterWith({ kind: 'test-withdrawal' }), input],
    ['submitted', matterWith({ state: 'submitted' }), input],
    ['not-open', matterWith({ state: 'signed' }), input],
    ['nothing-changed', matterWith(), { ...input, why: 'it' }],
  ])('refuses: %s', (code, state, given) => {
    expect(codeOf(decide(act, state, given))).toBe(code);
  });
});
