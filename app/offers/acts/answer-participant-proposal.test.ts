import { describe, expect, it } from 'vitest';
import { decisionWith, groundWith, openingWith, weighedWith } from '../../decisions/testing/decisions.ts';
import { codeOf, day, decide, eventsOf, theCase, writesOf } from '../../people/testing/decide.ts';
import { ownKinds } from '../decision-kinds.ts';
import { caseWithOffer, proposalWith, theParticipation, theProposal } from '../testing/offers.ts';
import { answerParticipantProposal as act } from './answer-participant-proposal.ts';

const kind = ownKinds.must('offer-guidance');
const about = { participationId: theParticipation, caseId: theCase, seats: null };
const terms = {
  participationId: theParticipation,
  offer: 'Jobstart',
  lawCategory: 'oevrig_vejledning',
  startsOn: day(-60),
  endsOn: day(40),
};
const state = (over: object, participation: object = {}) => ({
  ...caseWithOffer({ state: 'under-way', startsOn: day(-60), endsOn: day(10), ...participation }),
  law: null,
  atOnce: {
    opening: openingWith(),
    weighed: weighedWith({
      kind,
      ground: groundWith({ state: 'yes', factsHash: 'now' }),
      decision: decisionWith({ id: '', kind: kind.kind, terms, result: 'granted', readHash: null }),
    }),
  },
  proposal: proposalWith({ ...about, ...over }),
});
const input = { proposalId: theProposal, answer: 'accepted', words: 'Det giver mening.', oralNoted: true };
const types = (decision: Parameters<typeof eventsOf>[0]) => eventsOf(decision).map(({ type }) => type);

describe('answer-participant-proposal', () => {
  it('a longer time is a new decision: plan and law follow', () => {
    const decision = decide(act, state({ kind: 'extend', untilOn: day(40) }), input);
    expect(types(decision)).toEqual([
      'offers.extended',
      'decisions.opened',
      'decisions.signed',
      'plan.card-updated',
      'offers.proposal-answered',
    ]);
    expect(writesOf(act, decision)[0]).toMatchObject({ table: 'offer_participation', set: { ends_on: day(40) } });
  });

  it('an early end stops it, and the law hears of it', () => {
    const decision = decide(act, state({ kind: 'not-relevant' }), { ...input, progress: 'same' });
    expect(types(decision)).toEqual(['offers.participation-ended', 'plan.card-updated', 'offers.proposal-answered']);
    expect(writesOf(act, decision).find(({ table, op }) => table === 'law_entry' && op === 'insert')).toMatchObject({
      row: { kind: 'tilbud' },
    });
  });

  it('no is an answer alone', () => {
    expect(types(decide(act, state({ kind: 'end' }), { ...input, answer: 'declined' }))).toEqual([
      'offers.proposal-answered',
    ]);
  });

  it.each([
    ['answered', { kind: 'end', state: 'accepted' }, {}, {}],
    ['participation-gone', { kind: 'end' }, { state: 'done' }, {}],
    ['no-last-day', { kind: 'extend', untilOn: day(40) }, { state: 'waiting' }, {}],
    ['oral-not-noted', { kind: 'extend', untilOn: day(40) }, {}, { oralNoted: undefined }],
  ])('refuses: %s', (code, over, participation, given) => {
    expect(codeOf(decide(act, state(over, participation), { ...input, ...given }))).toBe(code);
  });
});
