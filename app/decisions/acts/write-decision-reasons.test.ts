import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { bo, gone, matterWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { writeDecisionReasons } from './write-decision-reasons.ts';

const act = writeDecisionReasons(testKinds);
const input = { decisionId: theDecision, result: 'refused', considerations: 'Du kan selv', kroner: '1.250,50' };
const state = (over = {}) => ({ ...matterWith(over), factsHash: 'now' });

describe('write-decision-reasons', () => {
  it('keeps the facts it was written from, and whoever wrote it prepared it', () => {
    const decision = decide(act, state(), input, { actor: bo });
    expect(eventOf(decision).data).toMatchObject({ result: 'refused', oere: 125_050 });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('Du kan selv');
    expect(writesOf(act, decision)).toMatchObject([
      { table: 'decision', set: { result: 'refused', considerations: 'Du kan selv', oere: 125_050, read_hash: 'now' } },
    ]);
    expect(writesOf(act, decision)[0]).toHaveProperty('set.prepared_by_name');
    expect(said(act, decision).staff).toEqual(['Bo Dahl skrev resultat og begrundelse: Fritagelse for at booke (it).']);
  });

  it.each([
    ['wrong-result', 'result', { result: 'imposed' }],
    ['wrong-sum', 'kroner', { kroner: 'mange' }],
  ])('refuses at its field: %s', (code, field, over) => {
    const decision = decide(act, state(), { ...input, ...over });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('takes no sum for a kind that costs nothing', () => {
    const imposed = state({ kind: 'test-withdrawal', terms: {} });
    expect(codeOf(decide(act, imposed, { ...input, result: 'imposed' }))).toBe('no-sum-here');
    expect(codeOf(decide(act, imposed, { decisionId: theDecision, result: 'imposed' }))).toBeNull();
  });

  it.each([
    ['gone', { ...gone, factsHash: null }],
    ['submitted', state({ state: 'submitted' })],
    ['not-open', state({ state: 'signed' })],
  ])('refuses: %s', (code, on) => {
    expect(codeOf(decide(act, on, input))).toBe(code);
  });
});
