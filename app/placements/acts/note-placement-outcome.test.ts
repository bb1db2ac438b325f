import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { placementWith, runningWith, thePlacement, writingWith } from '../testing/placement.ts';
import { notePlacementOutcome as act } from './note-placement-outcome.ts';

const go = (over: object = {}, state = writingWith(runningWith({ state: 'ended' }))) =>
  decide(act, state, { placementId: thePlacement, kind: 'job', fromOn: '2027-02-01', hours: '30', ...over });

describe('note-placement-outcome', () => {
  it('keeps what it led to, also months later', () => {
    expect(writesOf(act, go())).toMatchObject([
      { table: 'placement_outcome', row: { kind: 'job', from_on: '2027-02-01', hours: 30, at_this_company: false } },
    ]);
    expect(said(act, go()).citizen).toEqual(['Praktik hos Café Nord førte til et job fra 1. februar 2027.']);
  });
  it('never before the place, nor of one that was not granted', () => {
    expect(codeOf(go({ fromOn: '2026-11-01' }))).toBe('early');
    expect(codeOf(go({}, writingWith(placementWith())))).toBe('not-granted');
  });
});
