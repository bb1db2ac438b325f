import { describe, expect, it } from 'vitest';
import { contextOf } from '../people/testing/decide.ts';
import { agreedCard, cardWith, goalWith, karen, maja, planWith } from './testing/plan.ts';
import { contentOf, planTold } from './told-plan.ts';

describe('Min Plan as the law is told of it', () => {
  it('holds the goal and what is agreed, in the words of the law', () => {
    expect(contentOf(planWith())).toEqual([]);
    expect(contentOf(planWith({ goal: goalWith({ aim: 'both' }) }))).toEqual(['jobmaal', 'uddannelsesmaal']);
    expect(contentOf(planWith({ goal: goalWith({ aim: 'education' }) }))).toEqual(['uddannelsesmaal']);
    const cards = [
      agreedCard({ planPart: 'offer', state: 'under-way' }),
      agreedCard({ planPart: 'stabilising' }),
      agreedCard({ planPart: 'other', state: 'stopped' }),
      cardWith({ planPart: 'other' }),
    ];
    expect(contentOf(planWith({ cards }))).toEqual(['tilbud', 'stabiliserende', 'status']);
  });

  it('names who made it: the authority of whoever takes part', () => {
    const by = (actor?: typeof maja, over = {}) =>
      planTold(planWith(over), contextOf(actor ? { actor } : {}))?.by ?? null;
    expect(by()).toBe('kommune');
    expect(by(karen)).toBe('akasse');
    expect(by(maja, { maker: 'akasse' })).toBe('akasse');
  });

  it('is not made by the citizen alone', () => {
    expect(planTold(planWith({ goal: goalWith() }), contextOf({ actor: maja }))).toBeNull();
  });
});
