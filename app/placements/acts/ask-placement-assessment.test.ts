import { describe, expect, it } from 'vitest';
import { codeOf, decide, writesOf } from '../../people/testing/decide.ts';
import { runningWith, thePlacement, writingWith } from '../testing/placement.ts';
import { dayOn } from '../testing/places.ts';
import { askPlacementAssessment as act } from './ask-placement-assessment.ts';

const ending = runningWith({ endsOn: dayOn('2026-11-27') });
const go = (state = writingWith(ending)) => decide(act, state, { placementId: thePlacement });

describe('ask-placement-assessment', () => {
  it('asks three days before the end, once', () => {
    expect(writesOf(act, go())).toMatchObject([
      { table: 'placement', set: { assessment_asked_at: expect.any(String) } },
      { table: 'company_link', row: { purpose: 'assessment', subject_id: thePlacement } },
      { table: 'company_message' },
    ]);
    expect(codeOf(go(writingWith(runningWith({ endsOn: dayOn('2026-11-28') }))))).toBe('not-now');
    expect(codeOf(go(writingWith({ ...ending, assessmentAskedAt: '2026-11-24T05:30:00.000Z' })))).toBe('not-now');
  });
  it('not where the place goes on', () => {
    expect(codeOf(go(writingWith(ending, { isProlonged: true })))).toBe('not-now');
  });
});
