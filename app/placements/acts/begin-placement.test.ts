import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, said } from '../../people/testing/decide.ts';
import { planWithCard, runningWith, thePlacement, writingWith } from '../testing/placement.ts';
import { dayOn } from '../testing/places.ts';
import { beginPlacement as act } from './begin-placement.ts';

const go = (state = writingWith(runningWith(), { plan: planWithCard('agreed') })) =>
  decide(act, state, { placementId: thePlacement });

describe('begin-placement', () => {
  it('moves the card as far as it is behind', () => {
    expect(eventsOf(go()).map(({ type }) => type)).toEqual(['placements.begun', 'plan.card-updated']);
    expect(eventsOf(go(writingWith(runningWith(), { plan: planWithCard('proposed') })))).toHaveLength(3);
    expect(said(act, go()).citizen[0]).toBe('Praktik hos Café Nord er i gang. Rigtig god start!');
  });
  it('does nothing twice, nor before the first day', () => {
    expect(codeOf(go(writingWith()))).toBe('not-now');
    const ahead = runningWith({ startsOn: dayOn('2026-11-25') });
    expect(codeOf(go(writingWith(ahead, { plan: planWithCard('agreed') })))).toBe('not-now');
  });
});
