import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { placementWith, thePlacement, writingWith } from '../testing/placement.ts';
import { planPlacementFollowUp as act } from './plan-placement-follow-up.ts';

const go = (over: object = {}, state = writingWith()) =>
  decide(act, state, { placementId: thePlacement, kind: 'check', dueOn: '2026-11-30', ...over });

describe('plan-placement-follow-up', () => {
  it('sets a day', () => {
    expect(writesOf(act, go())).toMatchObject([
      { op: 'insert', row: { kind: 'check', due_on: '2026-11-30', state: 'planned' } },
    ]);
    expect(said(act, go()).citizen).toEqual(['Vi følger op på praktik hos Café Nord den 30. november 2026.']);
  });
  it('from today, of a place that is granted', () => {
    expect(codeOf(go({ dueOn: '2026-11-23' }))).toBe('past');
    expect(codeOf(go({}, writingWith(placementWith())))).toBe('not-granted');
  });
});
