import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, uuid } from '../../people/testing/decide.ts';
import { agreedCard, cardWith, maja, planWith } from '../testing/plan.ts';
import { finishCard as act } from './finish-card.ts';

const input = { cardId: uuid(620) };
const plan = (card = agreedCard({ state: 'under-way' })) => planWith({ cards: [card], maker: 'kommune' });

describe('finish-card', () => {
  it('says what came of it', () => {
    const decision = decide(act, plan(), { ...input, note: 'Jeg fik en samtale' }, { actor: maja });
    expect(eventsOf(decision)).toMatchObject([
      {
        type: 'plan.card-finished',
        data: { card: { state: 'done', note: 'Jeg fik en samtale' }, told: { content: ['oevrige', 'status'] } },
      },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Du blev færdig med: Besøg i en børnehave. Kommentar: Jeg fik en samtale.',
    ]);
  });

  it('begins on the way what was agreed and never begun', () => {
    const decision = decide(act, plan(agreedCard()), input);
    expect(eventsOf(decision)).toMatchObject([
      { type: 'plan.card-started', data: { card: { state: 'under-way' } } },
      { type: 'plan.card-finished', data: { card: { state: 'done' } } },
    ]);
    expect(said(act, decision).citizen).toEqual([
      'Anna Holm skrev, at det er gået i gang: Besøg i en børnehave.',
      'Anna Holm skrev, at det er gjort: Besøg i en børnehave.',
    ]);
  });

  it.each([
    ['not-from-here', cardWith()],
    ['not-from-here', agreedCard({ state: 'done' })],
    ['kept-elsewhere', agreedCard({ source: 'courses' })],
  ])('refuses: %s', (code, card) => {
    expect(codeOf(decide(act, plan(card), input))).toBe(code);
  });
});
