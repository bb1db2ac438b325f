import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { cardWith, planWith } from '../testing/plan.ts';
import { recordAnswerForCitizen as act } from './record-answer-for-citizen.ts';

const plan = { ...planWith({ cards: [cardWith()] }), duty: false };
const input = { cardId: uuid(620), answer: 'yes', heardBy: 'telephone' };

describe('record-answer-for-citizen', () => {
  it('makes an agreement of a yes on the telephone, and says who wrote it down', () => {
    const decision = decide(act, plan, input);
    expect(eventOf(decision)).toMatchObject({
      type: 'plan.card-accepted',
      data: { heardBy: 'telephone', card: { state: 'agreed', duty: false }, counts: { toCitizen: 0 } },
    });
    expect(writesOf(act, decision)[0]).toMatchObject({ table: 'plan_card', set: { state: 'agreed' } });
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm skrev ned, at du i telefonen sagde ja til: Besøg i en børnehave.'],
      staff: ['Borgeren sagde i telefonen ja til: Besøg i en børnehave.'],
    });
  });

  it('takes a no by letter, with the citizen’s own word', () => {
    const decision = decide(act, plan, { ...input, answer: 'no', heardBy: 'letter', note: 'Det er for langt væk' });
    expect(eventOf(decision).type).toBe('plan.card-declined');
    expect(said(act, decision).staff).toEqual([
      'Borgeren sagde i et brev nej tak til: Besøg i en børnehave. Kommentar: Det er for langt væk.',
    ]);
  });

  it('is not for the citizen’s own proposals, nor for what is answered, gone or closed', () => {
    const citizens = { ...plan, cards: [cardWith({ proposedBy: 'citizen' })] };
    expect(codeOf(decide(act, citizens, input))).toBe('not-staffs');
    const agreed = { ...plan, cards: [cardWith({ state: 'agreed' })] };
    expect(codeOf(decide(act, agreed, input))).toBe('card-gone');
    expect(codeOf(decide(act, plan, { ...input, cardId: uuid(1) }))).toBe('card-gone');
    expect(codeOf(decide(act, { ...plan, closed: true }, input))).toBe('case-closed');
  });
});
