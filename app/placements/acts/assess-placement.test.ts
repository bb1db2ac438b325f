import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { answerWith, maja, runningWith, thePlacement } from '../testing/placement.ts';
import { dayOn } from '../testing/places.ts';
import { assessPlacement as act } from './assess-placement.ts';

const go = (over: object = {}, placement = runningWith()) =>
  decide(
    act,
    answerWith(placement),
    { placementId: thePlacement, came: 'all', offered: 'nothing', ...over },
    { actor: maja },
  );

describe('assess-placement', () => {
  it('needs two presses', () => {
    expect(writesOf(act, go({ learned: 'At anrette' }))).toMatchObject([
      {
        op: 'insert',
        table: 'placement_assessment',
        row: { party: 'citizen', came: 'all', offered: 'nothing', learned: 'At anrette' },
      },
    ]);
    expect(said(act, go()).citizen).toEqual(['Du skrev, hvordan det gik med praktik hos Café Nord.']);
  });

  it('keeps a job or hours that followed, once', () => {
    const job = { offered: 'paid-hours', hours: '7,5' };
    expect(writesOf(act, go(job))).toMatchObject([
      {},
      { table: 'placement_outcome', row: { kind: 'paid-hours', hours: 7.5, from_on: '2026-12-07' } },
    ]);
    const known = runningWith({
      outcomes: [
        { id: thePlacement, kind: 'paid-hours', fromOn: dayOn('2026-12-07'), hours: 7.5, atThisCompany: true },
      ],
    });
    expect(writesOf(act, go(job, known))).toHaveLength(1);
    expect([codeOf(go({ offered: 'paid-hours' })), fieldOf(go({ offered: 'paid-hours' }))]).toEqual([
      'no-hours',
      'hours',
    ]);
  });

  it('waits for the last two weeks', () => {
    expect(codeOf(go({}, runningWith({ endsOn: dayOn('2026-12-09') })))).toBe('early');
    expect(codeOf(go({}, runningWith({ state: 'ended', endsOn: dayOn('2026-12-09') })))).toBeNull();
  });
});
