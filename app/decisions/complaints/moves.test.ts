import { describe, expect, it } from 'vitest';
import { complaintStates } from './complaint.ts';
import { mayStep, moves, steps } from './moves.ts';

describe('what can happen to a complaint', () => {
  // Written by hand, from retssikkerhedsloven §§ 66-68 and BEK 861/2025 § 11.
  it.each([
    ['received', ['assess', 'drop']],
    ['awaits-citizen', ['answer', 'drop']],
    ['to-forward', ['assess', 'forward', 'drop']],
    ['forwarded', ['drop', 'board']],
    ['upheld', []],
    ['decided', []],
    ['dropped', []],
  ] as const)('%s: %j', (state, allowed) => {
    expect(steps.filter((step) => mayStep({ state, outcome: null }, step))).toEqual(allowed);
  });

  it('is assessed once', () => {
    expect(mayStep({ state: 'to-forward', outcome: 'maintained' }, 'assess')).toBe(false);
    expect(mayStep({ state: 'to-forward', outcome: 'maintained' }, 'forward')).toBe(true);
  });

  it('every state can be reached from the day it came, and every open one can be left', () => {
    const reached = new Set(['received', 'to-forward']);
    for (const _ of complaintStates)
      for (const state of complaintStates)
        if (reached.has(state)) for (const next of Object.values(moves[state]).flat()) reached.add(next);
    expect([...reached].toSorted()).toEqual([...complaintStates].toSorted());
  });
});
