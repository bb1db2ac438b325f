import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { agreedCard, cardWith, maja, planWith } from '../testing/plan.ts';
import { acceptCard as act } from './accept-card.ts';

const state = (card: object = {}, duty: boolean | null = false, over: object = {}) => ({
  ...planWith({ cards: [cardWith(card)], ...over }),
  duty,
});
const input = { cardId: uuid(620) };

describe('accept-card', () => {
  it('makes an agreement, with whether a duty stood behind it, and revises Min Plan', () => {
    const decision = decide(act, state({ planPart: 'offer' }, true), input, { actor: maja });
    expect(eventOf(decision)).toMatchObject({
      type: 'plan.card-accepted',
      data: {
        card: { state: 'agreed', duty: true, agreedAt: expect.any(String) },
        counts: { toStaff: 0, toCitizen: 0 },
        told: { by: 'kommune', content: ['tilbud'] },
      },
    });
    expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
      'update plan_card',
      'update case_overview',
      'update law_entry',
      'insert law_entry',
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du sagde ja til: Besøg i en børnehave.'],
      staff: ['Borgeren sagde ja til: Besøg i en børnehave.'],
    });
  });

  it('tells of the a-kasse where it proposed', () => {
    const decision = decide(act, state({ proposedBy: 'akasse' }), input, { actor: maja });
    expect(eventOf(decision).data).toMatchObject({ told: { by: 'akasse' } });
  });

  it('is answered by staff where the citizen proposed; what the law could not answer stays open', () => {
    const decision = decide(act, state({ proposedBy: 'citizen', planPart: 'offer' }, null), input);
    expect(eventOf(decision).data).toMatchObject({ card: { duty: null } });
    expect(said(act, decision).citizen).toEqual(['Anna Holm sagde ja til dit forslag: Besøg i en børnehave.']);
  });

  it.each([
    ['case-closed', state({}, false, { closed: true }), {}],
    ['card-gone', state(), { cardId: uuid(1) }],
    ['own-proposal', state(), {}],
    ['kept-elsewhere', state({ source: 'courses', proposedBy: 'citizen' }), {}],
    ['not-from-here', { ...planWith({ cards: [agreedCard({ proposedBy: 'citizen' })] }), duty: false }, {}],
  ])('refuses: %s', (code, on, given) => {
    expect(codeOf(decide(act, on, { ...input, ...given }))).toBe(code);
  });
});
