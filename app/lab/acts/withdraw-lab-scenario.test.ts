import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { savedWith, scenarioId } from '../testing/saved.ts';
import { withdrawLabScenario as act } from './withdraw-lab-scenario.ts';

describe('withdraw-lab-scenario', () => {
  it('takes it off the list and keeps it', () => {
    const decision = decide(act, { saved: savedWith() }, { scenarioId });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'lab_scenario', set: { state: 'withdrawn' } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm fjernede scenariet “Kort” fra listen.']);
  });

  it.each([null, savedWith({ state: 'withdrawn' })])('refuses what is not on the list', (saved) => {
    expect(codeOf(decide(act, { saved }, { scenarioId }))).toBe('scenario-gone');
  });
});
