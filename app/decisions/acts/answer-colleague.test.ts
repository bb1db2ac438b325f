import { describe, expect, it } from 'vitest';
import { anna, codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { bo, gone, matterWith, sparringWith, theDecision, theQuestion } from '../testing/decisions.ts';
import { testKinds } from '../testing/kinds.ts';
import { answerColleague } from './answer-colleague.ts';

const act = answerColleague(testKinds);
const input = { decisionId: theDecision, sparringId: theQuestion, answer: 'Ja, men skriv det kortere' };
const asked = (over = {}) => matterWith({ sparrings: [sparringWith(over)] });

describe('answer-colleague', () => {
  it('is kept with the draft', () => {
    const decision = decide(act, asked(), input, { actor: bo });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'sparring', key: { id: theQuestion }, set: { answer: 'Ja, men skriv det kortere' } },
    ]);
    expect(said(act, decision).staff).toEqual(['Bo Dahl gav et råd om: Fritagelse for at booke (it).']);
  });

  it.each([
    ['gone', gone, bo, input],
    ['question-gone', asked(), bo, { ...input, sparringId: uuid(999) }],
    ['not-asked', asked(), anna, input],
    ['answered', asked({ answeredAt: '2026-11-23T09:00:00.000Z' }), bo, input],
    ['not-open', matterWith({ state: 'signed', sparrings: [sparringWith()] }), bo, input],
  ])('refuses: %s', (code, on, actor, given) => {
    expect(codeOf(decide(act, on, given, { actor }))).toBe(code);
  });
});
