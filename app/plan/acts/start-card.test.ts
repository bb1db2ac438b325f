import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, uuid } from '../../people/testing/decide.ts';
import { agreedCard, cardWith, maja, planWith } from '../testing/plan.ts';
import { startCard as act } from './start-card.ts';

const input = { cardId: uuid(620) };

describe('start-card', () => {
  it('begins today, unless a first day was agreed', () => {
    const begun = (card = agreedCard()) => decide(act, planWith({ cards: [card] }), input, { actor: maja });
    expect(eventOf(begun()).data).toMatchObject({
      card: { state: 'under-way', startsOn: today },
      told: { by: 'kommune', content: ['oevrige', 'status'] },
    });
    expect(eventOf(begun(agreedCard({ startsOn: day(-3) }))).data).toMatchObject({ card: { startsOn: day(-3) } });
    expect(said(act, begun())).toEqual({
      citizen: ['Du gik i gang med: Besøg i en børnehave.'],
      staff: ['Borgeren gik i gang med: Besøg i en børnehave.'],
    });
  });

  it.each([
    ['not-from-here', cardWith()],
    ['kept-elsewhere', agreedCard({ source: 'courses' })],
  ])('refuses: %s', (code, card) => {
    expect(codeOf(decide(act, planWith({ cards: [card] }), input))).toBe(code);
  });
});
