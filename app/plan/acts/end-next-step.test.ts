import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { maja, planWith, stepWith } from '../testing/plan.ts';
import { endNextStep as act } from './end-next-step.ts';

describe('end-next-step', () => {
  it('keeps the step among the earlier ones and empties the row of lists', () => {
    const decision = decide(act, planWith({ step: stepWith() }), { outcome: 'done' }, { actor: maja });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'plan_step', key: { id: uuid(610) }, set: { outcome: 'done' } },
      {
        op: 'update',
        table: 'case_overview',
        set: { next_step: null, next_step_on: null, next_step_whose: null },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du tog skridtet: Ring til børnehaven.'],
      staff: ['Borgeren tog skridtet: Ring til børnehaven.'],
    });
  });

  it('may be left', () => {
    expect(said(act, decide(act, planWith({ step: stepWith() }), { outcome: 'dropped' }))).toEqual({
      citizen: ['Anna Holm tog skridtet ud af planen: Ring til børnehaven.'],
      staff: ['Anna Holm tog skridtet ud af planen: Ring til børnehaven.'],
    });
  });

  it.each([
    ['case-closed', { closed: true, step: stepWith() }],
    ['no-step', {}],
  ])('refuses: %s', (code, over) => {
    expect(codeOf(decide(act, planWith(over), { outcome: 'done' }))).toBe(code);
  });
});
