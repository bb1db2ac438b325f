import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, uuid, writesOf } from '../../people/testing/decide.ts';
import { maja, planWith, stepWith } from '../testing/plan.ts';
import { setNextStep as act } from './set-next-step.ts';

const input = { words: 'Ring til tømrermesteren', whose: 'citizen', onDay: '2026-12-01' };

describe('set-next-step', () => {
  it('says what, who and by when', () => {
    const decision = decide(act, planWith(), input);
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'plan_step', row: { words: input.words, on_day: '2026-12-01', whose: 'citizen' } },
      {
        op: 'update',
        table: 'case_overview',
        set: { next_step: input.words, next_step_on: '2026-12-01', next_step_whose: 'citizen' },
      },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Anna Holm skrev det næste skridt: Ring til tømrermesteren. Det er din tur. Senest 1. december 2026.'],
      staff: [
        'Anna Holm skrev det næste skridt: Ring til tømrermesteren. Det er borgerens tur. Senest 1. december 2026.',
      ],
    });
  });

  it('takes the place of the step before, which stays as changed', () => {
    const decision = decide(
      act,
      planWith({ step: stepWith() }),
      { ...input, whose: 'staff', onDay: '' },
      { actor: maja },
    );
    expect(writesOf(act, decision)[0]).toMatchObject({
      op: 'update',
      table: 'plan_step',
      key: { id: uuid(610) },
      set: { outcome: 'changed' },
    });
    expect(said(act, decision)).toEqual({
      citizen: ['Du skrev det næste skridt: Ring til tømrermesteren. Det er vores tur.'],
      staff: ['Borgeren skrev det næste skridt: Ring til tømrermesteren. Det er medarbejderens tur.'],
    });
  });

  it('may be for today, not for a day that is gone', () => {
    expect(eventOf(decide(act, planWith(), { ...input, onDay: today })).type).toBe('plan.step-set');
    expect(codeOf(decide(act, planWith(), { ...input, onDay: day(-1) }))).toBe('day-has-passed');
  });

  it.each([
    ['case-closed', { closed: true }],
    ['same-step', { step: stepWith({ words: input.words, onDay: day(7) }) }],
  ])('refuses: %s', (code, over) => {
    expect(codeOf(decide(act, planWith(over), input))).toBe(code);
  });
});
