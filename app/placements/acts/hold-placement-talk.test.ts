import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { followUpWith, placementWith, runningWith, theCheck, thePlacement, writingWith } from '../testing/placement.ts';
import { holdPlacementTalk as act } from './hold-placement-talk.ts';

const go = (over: object = {}, placement = runningWith()) =>
  decide(act, writingWith(placement), {
    placementId: thePlacement,
    heldOn: '2026-11-24',
    outcome: 'Flere opgaver i køkkenet',
    ...over,
  });

describe('hold-placement-talk', () => {
  it('keeps a talk nobody had planned, and sets the next', () => {
    const decision = go({ minutes: '20', nextDueOn: '2026-12-03' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'placement_follow_up', row: { kind: 'talk', due_on: '2026-11-24' } },
      {
        op: 'update',
        set: { state: 'done', held_by_name: 'Anna Holm', minutes: 20, outcome: 'Flere opgaver i køkkenet' },
      },
      { op: 'insert', row: { kind: 'talk', due_on: '2026-12-03', state: 'planned' } },
    ]);
    expect(said(act, decision).citizen[0]).toBe(
      'Anna Holm talte med jer om praktik hos Café Nord den 24. november 2026.',
    );
  });

  it('closes one that was planned', () => {
    const placement = runningWith({ followUps: [followUpWith({ kind: 'talk' })] });
    expect(writesOf(act, go({ followUpId: theCheck }, placement))).toMatchObject([
      { op: 'update', key: { id: theCheck } },
    ]);
  });

  it.each([
    ['not-granted', {}, placementWith()],
    ['future', { heldOn: '2026-11-25' }, runningWith()],
    ['past', { nextDueOn: '2026-11-23' }, runningWith()],
    ['gone', { followUpId: theCheck }, runningWith({ followUps: [followUpWith({ state: 'done' })] })],
  ])('refuses: %s', (code, over, placement) => {
    expect(codeOf(go(over, placement))).toBe(code);
  });
});
