import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { bo, gone, matterWith, sparringWith, theDecision } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { askColleague } from './ask-colleague.ts';

const act = askColleague(testKinds);
const input = { decisionId: theDecision, colleagueId: bo.id, question: 'Er den klar?' };
const state = (over = {}) => ({ ...matterWith(over), colleagues: [{ id: bo.id, name: bo.name }] });

describe('ask-colleague', () => {
  it('keeps the question with the draft', () => {
    const decision = decide(act, state(), input);
    expect(eventOf(decision).data).toMatchObject({ colleagueId: bo.id, colleagueName: 'Bo Dahl' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'sparring', row: { question: 'Er den klar?' } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: [],
      staff: ['Anna Holm spurgte Bo Dahl til råds: Fritagelse for at booke (it).'],
    });
  });

  it('may ask again after an answer', () => {
    const answered = sparringWith({ answeredAt: '2026-11-23T09:00:00.000Z', answer: 'Ja' });
    expect(codeOf(decide(act, state({ sparrings: [answered] }), input))).toBeNull();
  });

  it.each([
    ['gone', { ...gone, colleagues: [] }, input],
    ['submitted', state({ state: 'submitted' }), input],
    ['colleague-gone', state(), { ...input, colleagueId: uuid(999) }],
    ['asked-already', state({ sparrings: [sparringWith()] }), input],
  ])('refuses: %s', (code, on, given) => {
    expect(codeOf(decide(act, on, given))).toBe(code);
  });
});
