import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { cardWith, maja, planWith } from '../testing/plan.ts';
import { declineCard as act } from './decline-card.ts';

const plan = planWith({ cards: [cardWith()] });
const input = { cardId: uuid(620) };

describe('decline-card', () => {
  it('needs no reason', () => {
    const decision = decide(act, plan, { ...input, note: '' }, { actor: maja });
    expect(eventOf(decision).data).toMatchObject({ card: { state: 'declined', note: null }, told: null });
    expect(said(act, decision)).toEqual({
      citizen: ['Du sagde nej tak til: Besøg i en børnehave.'],
      staff: ['Borgeren sagde nej tak til: Besøg i en børnehave.'],
    });
  });

  it('passes one on', () => {
    const citizens = planWith({ cards: [cardWith({ proposedBy: 'citizen' })] });
    const decision = decide(act, citizens, { ...input, note: 'Lad os tage det til foråret' });
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { note: 'Lad os tage det til foråret' } });
    expect(said(act, decision).citizen).toEqual([
      'Anna Holm sagde nej til dit forslag: Besøg i en børnehave. Kommentar: Lad os tage det til foråret.',
    ]);
  });

  it('is for the other side: one takes one’s own proposal back', () => {
    expect(codeOf(decide(act, plan, input))).toBe('own-proposal');
  });
});
