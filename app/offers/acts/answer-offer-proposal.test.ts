import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, writesOf } from '../../people/testing/decide.ts';
import { proposalWith, theParticipation, theProposal } from '../testing/offers.ts';
import { answerOfferProposal as act } from './answer-offer-proposal.ts';

const input = { proposalId: theProposal, answer: 'accepted', words: 'Godt, at der er plads.' };

describe('answer-offer-proposal', () => {
  it('yes to more seats changes the offer at once', () => {
    const decision = decide(act, proposalWith(), input);
    expect(writesOf(act, decision)).toMatchObject([
      {
        table: 'offer_proposal',
        set: { state: 'accepted', answer: 'Godt, at der er plads.', answered_by_name: 'Anna Holm' },
      },
      { table: 'offer', set: { seats: 16 } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm sagde ja til forslaget om Jobstart: antal pladser.']);
  });

  it.each([
    ['extend', { untilOn: day(60) }, day(60)],
    ['end', { untilOn: null }, today],
    ['end', { untilOn: day(5) }, day(5)],
    ['change', {}, null],
  ] as const)('yes to %s sets the last day where there is one', (kind, over, endsOn) => {
    expect(eventOf(decide(act, proposalWith({ kind, seats: null, ...over }), input)).data).toMatchObject({ endsOn });
  });

  it('no changes nothing but the proposal', () => {
    expect(writesOf(act, decide(act, proposalWith(), { ...input, answer: 'declined' }))).toHaveLength(1);
  });

  it.each([
    ['answered', { state: 'declined' as const }],
    ['about-a-citizen', { participationId: theParticipation }],
  ])('refuses: %s', (code, over) => {
    expect(codeOf(decide(act, proposalWith(over), input))).toBe(code);
  });
});
