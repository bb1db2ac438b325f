import { describe, expect, it } from 'vitest';
import { codeOf, decide, said, writesOf } from '../../people/testing/decide.ts';
import { savedWith, scenarioId } from '../testing/saved.ts';
import { shelf, shortScenario, wrongScenario } from '../testing/scenarios.ts';
import { saveLabScenario } from './save-lab-scenario.ts';

const act = saveLabScenario(shelf);
const other = shortScenario.replace('10 %', '20 %');

describe('save-lab-scenario', () => {
  it('keeps a new one with its first version', () => {
    const decision = decide(act, { saved: null }, { scenario: shortScenario });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'lab_scenario', row: { title_en: 'Short', number: 1, state: 'active' } },
      { op: 'insert', table: 'lab_scenario_version', row: { number: 1, scenario: shortScenario } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm gemte scenariet “Kort”.']);
  });

  it('puts the next version in the place of the last', () => {
    const decision = decide(act, { saved: savedWith() }, { scenario: other, scenarioId });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'lab_scenario', set: { scenario: other, number: 3 } },
      { op: 'insert', table: 'lab_scenario_version', row: { number: 3, scenario: other } },
    ]);
  });

  it.each([
    ['scenario-gone', null, other],
    ['scenario-gone', savedWith({ state: 'withdrawn' }), other],
    ['nothing-changed', savedWith(), shortScenario],
    ['bad-scenario', savedWith(), wrongScenario],
  ])('refuses: %s', (code, saved, scenario) => {
    expect(codeOf(decide(act, { saved }, { scenario, scenarioId }))).toBe(code);
  });
});
