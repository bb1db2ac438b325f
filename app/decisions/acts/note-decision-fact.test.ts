import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { gone, matterWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { noteDecisionFact } from './note-decision-fact.ts';

const act = noteDecisionFact(testKinds);
const input = { decisionId: theDecision, words: 'Lægen siger nej', source: 'case', main: true, against: true };

describe('note-decision-fact', () => {
  it('keeps who said it and when; what was said stands in the table alone', () => {
    const decision = decide(act, matterWith(), { ...input, source: 'oral', saidBy: 'Lægen', heardOn: day(-1) });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('Lægen');
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'decision_fact',
        row: { words: 'Lægen siger nej', said_by: 'Lægen', heard_on: day(-1), main: true, against: true, known: null },
      },
      { table: 'decision', set: { read_hash: 'unread' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Anna Holm skrev en oplysning ned til afgørelsen: Fritagelse for at booke (it).'],
    });
  });

  it.each([
    ['citizen', undefined, 'said-it'],
    ['case', undefined, null],
    ['case', 'got-copy', 'got-copy'],
  ])('from %s and known by %s: known is %s', (source, known, expected) => {
    expect(eventOf(decide(act, matterWith(), { ...input, source, known })).data).toMatchObject({ known: expected });
  });

  it('does not call reasons unread that nobody has written', () => {
    expect(writesOf(act, decide(act, matterWith({ result: null }), input))[1]).not.toHaveProperty('set.read_hash');
  });

  it.each([
    ['said-by-missing', 'saidBy', { source: 'oral', heardOn: day(0) }],
    ['heard-on-missing', 'heardOn', { source: 'document', saidBy: 'Brev' }],
    ['heard-ahead', 'heardOn', { source: 'oral', saidBy: 'Lægen', heardOn: day(1) }],
  ])('refuses by OFFL § 13: %s', (code, field, over) => {
    const decision = decide(act, matterWith(), { ...input, ...over });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it.each([
    ['gone', gone],
    ['submitted', matterWith({ state: 'submitted' })],
    ['not-open', matterWith({ state: 'withdrawn' })],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input))).toBe(code);
  });
});
