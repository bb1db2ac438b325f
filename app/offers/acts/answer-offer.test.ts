import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../../plan/testing/plan.ts';
import { caseWithOffer, theParticipation } from '../testing/offers.ts';
import { answerOffer as act } from './answer-offer.ts';

const state = (over = {}, duty: boolean | null = true) => ({ ...caseWithOffer(over), duty });
const answer = (value: 'yes' | 'no') => ({ participationId: theParticipation, answer: value });

describe('answer-offer', () => {
  it('yes: the card is agreed, with what stood behind it that day, and the citizen has a seat', () => {
    const decision = decide(act, state(), answer('yes'), { actor: maja });
    expect(eventsOf(decision)).toMatchObject([
      { type: 'offers.answered', data: { answer: 'yes', heardBy: null } },
      { type: 'plan.card-updated', data: { card: { state: 'agreed', duty: true } } },
    ]);
    expect(writesOf(act, decision)[0]).toMatchObject({ table: 'offer_participation', set: { state: 'waiting' } });
    expect(said(act, decision).citizen).toEqual(['Du sagde ja til Jobstart.']);
  });

  it('no thanks: nothing follows', () => {
    const decision = decide(act, state(), { ...answer('no'), words: 'Det ligger for langt væk.' }, { actor: maja });
    expect(eventsOf(decision)[1]).toMatchObject({
      data: { card: { state: 'declined', note: 'Det ligger for langt væk.' } },
    });
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { state: 'declined' } });
  });

  it('no duty stands behind a mentor', () => {
    const [, card] = eventsOf(decide(act, state({ category: 'mentor' }), answer('yes'), { actor: maja }));
    expect(card).toMatchObject({ data: { card: { duty: false } } });
  });

  it.each(['asked', 'waiting', 'under-way', 'done', 'declined'] as const)(
    'refuses what is not proposed: %s',
    (stands) => {
      expect(codeOf(decide(act, state({ state: stands }), answer('yes'), { actor: maja }))).toBe('participation-gone');
    },
  );
});
