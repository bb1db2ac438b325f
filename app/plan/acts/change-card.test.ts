import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, uuid } from '../../people/testing/decide.ts';
import { agreedCard, cardWith, maja, planWith } from '../testing/plan.ts';
import { changeCard as act } from './change-card.ts';

const asItWas = { cardId: uuid(620), area: 'company', title: 'Besøg i en børnehave', whose: 'citizen' };
const input = { ...asItWas, title: 'Besøg i to børnehaver' };
const plan = (card = cardWith()) => planWith({ cards: [card] });

describe('change-card', () => {
  it('is a proposal of whoever changes: now the first side answers', () => {
    const decision = decide(act, plan(), { ...input, note: 'Så kan jeg vælge' }, { actor: maja });
    expect(eventOf(decision).data).toMatchObject({
      card: { state: 'proposed', proposedBy: 'citizen', title: 'Besøg i to børnehaver' },
      counts: { toStaff: 1, toCitizen: 0 },
      changes: [{ field: 'title', before: 'Besøg i en børnehave', after: 'Besøg i to børnehaver' }],
      told: null,
    });
    expect(said(act, decision)).toEqual({
      citizen: ['Du foreslog en ændring: Besøg i to børnehaver. Kommentar: Så kan jeg vælge.'],
      staff: ['Borgeren foreslår en ændring: Besøg i to børnehaver. Kommentar: Så kan jeg vælge.'],
    });
  });

  it('of an agreement asks for a new yes, and Min Plan no longer holds it', () => {
    const decision = decide(act, plan(agreedCard({ duty: true })), { ...input, endsOn: day(30) });
    expect(eventOf(decision).data).toMatchObject({
      card: { state: 'proposed', proposedBy: 'caseworker', agreedAt: null, duty: null, endsOn: day(30) },
      before: { state: 'agreed' },
      told: { content: [] },
    });
  });

  it('keeps which part of Min Plan it is, until the subject is another', () => {
    const offer = plan(cardWith({ planPart: 'offer' }));
    expect(eventOf(decide(act, offer, input, { actor: maja })).data).toMatchObject({ card: { planPart: 'offer' } });
    const health = decide(act, offer, { ...input, area: 'health' });
    expect(eventOf(health).data).toMatchObject({ card: { planPart: 'stabilising' } });
  });

  it.each([
    ['nothing-changed', plan(), asItWas],
    ['days-in-wrong-order', plan(), { ...input, startsOn: day(3), endsOn: day(2) }],
    ['not-from-here', plan(agreedCard({ state: 'under-way' })), input],
    ['case-closed', { ...plan(), closed: true }, input],
  ])('refuses: %s', (code, on, given) => {
    expect(codeOf(decide(act, on, given))).toBe(code);
  });
});
