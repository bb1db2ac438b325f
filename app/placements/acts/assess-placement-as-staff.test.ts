import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventsOf, fieldOf, writesOf } from '../../people/testing/decide.ts';
import { placementWith, runningWith, thePlacement, writingWith } from '../testing/placement.ts';
import { assessPlacementAsStaff as act } from './assess-placement-as-staff.ts';

const go = (over: object = {}, state = writingWith()) =>
  decide(act, state, { placementId: thePlacement, came: 'all', offered: 'job', ...over });
const types = (decision: ReturnType<typeof go>) => eventsOf(decision).map(({ type }) => type);

describe('assess-placement-as-staff', () => {
  it('closes the place, notes what it led to and sets the next step in one go', () => {
    const decision = go({ nextStep: 'Begynd i jobbet', nextStepOn: '2026-12-01' });
    expect(types(decision)).toEqual([
      'placements.ended',
      'plan.card-updated',
      'placements.assessed',
      'placements.outcome-noted',
      'plan.step-set',
    ]);
    expect(writesOf(act, decision)[0]).toMatchObject({ set: { ended_on: '2026-11-24', end_reason: 'job' } });
    expect(writesOf(act, decision)).toContainEqual(
      expect.objectContaining({ table: 'placement', set: expect.objectContaining({ next_step: 'Begynd i jobbet' }) }),
    );
  });

  it('of one that is closed adds the assessment alone', () => {
    expect(types(go({ offered: 'nothing' }, writingWith(runningWith({ state: 'ended' }))))).toEqual([
      'placements.assessed',
    ]);
  });

  it('refuses what was never granted, and a day without a step', () => {
    expect(codeOf(go({}, writingWith(placementWith())))).toBe('early');
    const loose = go({ nextStepOn: '2026-12-01' });
    expect([codeOf(loose), fieldOf(loose)]).toEqual(['no-step', 'nextStep']);
    expect(codeOf(go({ endedOn: '2026-12-20' }))).toBe('late');
  });
});
