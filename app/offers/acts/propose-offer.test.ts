import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said, theCase, writesOf } from '../../people/testing/decide.ts';
import { planWith } from '../../plan/testing/plan.ts';
import { caseWithOffer, offerWith, theOffer, theParticipation } from '../testing/offers.ts';
import { proposeOffer as act } from './propose-offer.ts';

const nothing = { plan: planWith(), citizenName: 'Maja Østergaard', participations: [], offer: offerWith() };
const input = { offerId: theOffer, startsOn: day(14), endsOn: day(90), words: 'Du sagde, at du vil i gang.' };

describe('propose-offer', () => {
  it('is a card in the plan that this module keeps, and waits for the citizen', () => {
    const decision = decide(act, nothing, input);
    expect(eventsOf(decision)).toMatchObject([
      { type: 'offers.proposed', data: { again: false, citizenName: 'Maja Østergaard' } },
      {
        type: 'plan.card-published',
        data: {
          card: { source: 'offers', area: 'course', planPart: 'offer', state: 'proposed' },
          counts: { toCitizen: 1 },
        },
      },
    ]);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'offer_participation', row: { case_id: theCase, state: 'proposed', starts_on: day(14) } },
      { op: 'insert', table: 'plan_card' },
      { op: 'update', table: 'case_overview' },
    ]);
    expect(said(act, decision).citizen).toEqual(['Anna Holm foreslår dig Jobstart. Du svarer ja eller nej.']);
  });

  it('takes up what the citizen asked about', () => {
    const state = { ...caseWithOffer({ state: 'asked', cardId: null }), offer: offerWith() };
    expect(writesOf(act, decide(act, state, input))[0]).toMatchObject({
      op: 'update',
      key: { id: theParticipation },
      set: { state: 'proposed' },
    });
  });

  it('is no offer of Min Plan when it is a mentor', () => {
    const offer = offerWith({ category: 'mentor', lawCategory: 'mentor' });
    expect(eventsOf(decide(act, { ...nothing, offer }, input))).toMatchObject([
      {},
      { data: { card: { area: 'social', planPart: 'other' } } },
    ]);
  });

  it.each([
    ['case-closed', { plan: planWith({ closed: true }) }, {}],
    ['offer-ended', { offer: offerWith({ endsOn: day(-1) }) }, {}],
    ['with-company', { offer: offerWith({ category: 'placement', lawCategory: 'virksomhedspraktik' }) }, {}],
    ['days-in-wrong-order', {}, { endsOn: day(1) }],
    ['already-there', caseWithOffer({ state: 'waiting' }), {}],
  ])('refuses: %s', (code, over, given) => {
    expect(codeOf(decide(act, { ...nothing, ...over }, { ...input, ...given }))).toBe(code);
  });
});
