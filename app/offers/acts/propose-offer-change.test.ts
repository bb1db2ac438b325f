import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, theCase, uuid, writesOf } from '../../people/testing/decide.ts';
import {
  offerWith,
  participationWith,
  proposalWith,
  provider,
  theOffer,
  theParticipation,
  theProvider,
} from '../testing/offers.ts';
import { proposeOfferChange as act } from './propose-offer-change.ts';

const state = {
  organisationId: theProvider,
  offer: offerWith(),
  participants: [participationWith({ state: 'under-way' })],
  open: [],
};
const input = {
  offerId: theOffer,
  kind: 'extend',
  participationId: theParticipation,
  words: 'Det går fremad.',
  untilOn: day(120),
};

describe('propose-offer-change', () => {
  it('waits for the municipality, with its words in the table alone', () => {
    const decision = decide(act, state, input, { actor: provider });
    const event = eventOf(decision);
    expect(JSON.stringify(event.data)).not.toContain('Det går fremad');
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'insert',
        table: 'offer_proposal',
        row: {
          state: 'open',
          kind: 'extend',
          participation_id: theParticipation,
          case_id: theCase,
          words: 'Det går fremad.',
        },
      },
    ]);
    expect(said(act, decision).staff).toEqual(['Ida Lund foreslår om Jobstart: forlæng.']);
  });

  it.each([
    ['wrong-proposal', 'untilOn', { untilOn: undefined }],
    ['wrong-proposal', 'seats', { kind: 'seats', participationId: '' }],
    ['wrong-proposal', 'participationId', { kind: 'not-relevant', participationId: '' }],
    ['wrong-proposal', 'participationId', { kind: 'change' }],
    ['wrong-proposal', 'participationId', { participationId: uuid(999) }],
  ])('refuses: %s at %s', (code, field, given) => {
    const decision = decide(act, state, { ...input, ...given }, { actor: provider });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('is not sent twice while it waits', () => {
    const open = [proposalWith({ kind: 'extend', participationId: theParticipation })];
    expect(codeOf(decide(act, { ...state, open }, input, { actor: provider }))).toBe('already-proposed');
  });
});
