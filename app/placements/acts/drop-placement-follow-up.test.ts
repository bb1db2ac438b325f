import { describe, expect, it } from 'vitest';
import { codeOf, decide, writesOf } from '../../people/testing/decide.ts';
import { followUpWith, runningWith, theCheck, thePlacement, writingWith } from '../testing/placement.ts';
import { dropPlacementFollowUp as act } from './drop-placement-follow-up.ts';

const go = (state: 'planned' | 'asked' | 'done') =>
  decide(act, writingWith(runningWith({ followUps: [followUpWith({ state })] })), {
    placementId: thePlacement,
    followUpId: theCheck,
  });

describe('drop-placement-follow-up', () => {
  it('takes out what was not held', () => {
    expect(writesOf(act, go('planned'))).toMatchObject([{ key: { id: theCheck }, set: { state: 'dropped' } }]);
    expect(codeOf(go('asked'))).toBeNull();
    expect(codeOf(go('done'))).toBe('gone');
  });
});
