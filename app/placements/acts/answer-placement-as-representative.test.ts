import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { answerWith, thePlacement } from '../testing/placement.ts';
import { answerPlacementAsRepresentative as act } from './answer-placement-as-representative.ts';

const link = {
  id: uuid(950),
  name: 'Tina Tillid',
  party: 'representative',
  purpose: 'placement',
  isOpen: true,
} as const;
const state = answerWith(undefined, { link });
const go = (answer: string, ratioKept: string) => decide(act, state, { placementId: thePlacement, answer, ratioKept });

describe('answer-placement-as-representative', () => {
  it('states in writing that the ratio is kept (BEK-LAB § 65, stk. 6)', () => {
    expect(writesOf(act, go('yes', 'yes'))).toMatchObject([
      { table: 'placement_confirmation', set: { state: 'yes', ratio_kept: true, answered_by_name: 'Tina Tillid' } },
      { table: 'company_link' },
    ]);
    expect(said(act, go('yes', 'yes')).staff[0]).toContain('Antallet af pladser er i orden, siger de ansatte.');
  });

  it('that it is not kept is a no', () => {
    expect([codeOf(go('yes', 'no')), fieldOf(go('yes', 'no'))]).toEqual(['ratio-not-kept', 'answer']);
    expect(said(act, go('no', 'no')).staff[0]).toContain('Antallet af pladser er ikke i orden');
  });

  it('demands the statement by its paragraph', () => {
    const given = { caseId: uuid(1), placementId: thePlacement, answer: 'yes' };
    expect(act.input.safeParse(given).success).toBe(false);
    expect(act.basis).toMatchObject({ paragraph: '§ 65, stk. 6' });
  });
});
