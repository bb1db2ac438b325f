import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { gone, matterWith, theDecision, theFact } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { removeDecisionFact } from './remove-decision-fact.ts';

const act = removeDecisionFact(testKinds);
const input = { decisionId: theDecision, factId: theFact };

describe('remove-decision-fact', () => {
  it('takes it out and keeps the row', () => {
    const decision = decide(act, matterWith(), input);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'decision_fact', key: { id: theFact }, set: { removed_by_name: 'Anna Holm' } },
      { table: 'decision', set: { read_hash: 'unread' } },
    ]);
    expect(said(act, decision).staff).toEqual([
      'Anna Holm tog en oplysning ud af afgørelsen: Fritagelse for at booke (it).',
    ]);
  });

  it.each([
    ['gone', gone, input],
    ['submitted', matterWith({ state: 'submitted' }), input],
    ['fact-gone', matterWith(), { ...input, factId: uuid(999) }],
  ])('refuses: %s', (code, state, given) => {
    expect(codeOf(decide(act, state, given))).toBe(code);
  });
});
