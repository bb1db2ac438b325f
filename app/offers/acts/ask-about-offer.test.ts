import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, theCase, writesOf } from '../../people/testing/decide.ts';
import { maja, planWith } from '../../plan/testing/plan.ts';
import { caseWithOffer, offerWith, theOffer } from '../testing/offers.ts';
import { askAboutOffer as act } from './ask-about-offer.ts';

const nothing = { plan: planWith(), citizenName: 'Maja Østergaard', participations: [], offer: offerWith() };
const input = { offerId: theOffer };

describe('ask-about-offer', () => {
  it('is a wish that binds nobody, and stands in the case', () => {
    const decision = decide(act, nothing, { ...input, words: 'Det lyder godt.' }, { actor: maja });
    expect(eventOf(decision)).toMatchObject({ type: 'offers.asked', data: { offerName: 'Jobstart' } });
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'offer_participation',
        row: { case_id: theCase, state: 'asked', words: 'Det lyder godt.' },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du vil gerne høre om Jobstart.'],
      staff: ['Borgeren vil gerne høre om Jobstart.'],
    });
  });

  it.each([
    ['case-closed', { ...nothing, plan: planWith({ closed: true }) }],
    ['offer-ended', { ...nothing, offer: offerWith({ state: 'ended' }) }],
    ['already-asked', { ...caseWithOffer({ state: 'asked' }), offer: offerWith() }],
    ['already-asked', { ...caseWithOffer({ state: 'under-way' }), offer: offerWith() }],
  ])('refuses: %s', (code, state) => {
    expect(codeOf(decide(act, state, input, { actor: maja }))).toBe(code);
  });

  it('can be asked about again when it is over', () => {
    expect(codeOf(decide(act, { ...caseWithOffer({ state: 'declined' }), offer: offerWith() }, input))).toBeNull();
  });
});
