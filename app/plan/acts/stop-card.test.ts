import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid } from '../../people/testing/decide.ts';
import { agreedCard, cardWith, maja, planWith } from '../testing/plan.ts';
import { stopCard as act } from './stop-card.ts';

const input = { cardId: uuid(620) };
const plan = (card = agreedCard()) => planWith({ cards: [card], maker: 'kommune' });

describe('stop-card', () => {
  it('stops an agreement; it stays to be seen, and Min Plan no longer rests on it', () => {
    const decision = decide(act, plan(), { ...input, note: 'Jeg fik arbejde' }, { actor: maja });
    expect(eventOf(decision).data).toMatchObject({
      card: { state: 'stopped', note: 'Jeg fik arbejde' },
      told: { content: ['status'] },
    });
    expect(said(act, decision)).toEqual({
      citizen: ['Du stoppede: Besøg i en børnehave. Kommentar: Jeg fik arbejde.'],
      staff: ['Borgeren stoppede: Besøg i en børnehave. Kommentar: Jeg fik arbejde.'],
    });
  });

  it('takes one’s own proposal back', () => {
    const decision = decide(act, plan(cardWith()), input);
    expect(eventOf(decision).data).toMatchObject({ counts: { toStaff: 0, toCitizen: 0 }, told: null });
    expect(said(act, decision).citizen).toEqual(['Anna Holm tog sit forslag tilbage: Besøg i en børnehave.']);
  });

  it('leaves the other side’s proposal to an answer', () => {
    expect(codeOf(decide(act, plan(cardWith()), input, { actor: maja }))).toBe('not-yours');
    expect(codeOf(decide(act, plan(agreedCard({ state: 'declined' })), input))).toBe('not-from-here');
  });
});
