import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { danishLaw } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { ask } from '../answer/ask.ts';
import { moneyOf } from '../answer/money.ts';
import type { Question } from '../answer/question.ts';
import { totalOfAll } from '../answer/reduce.ts';
import { baselineOf, cellsOf, fundCurves, tenMunicipalities } from '../baseline/index.ts';
import { tablesFrom } from '../baseline/testing.ts';
import { middleEffects, readEffects } from '../effects/index.ts';
import { lawOfToday, tablesOf, usualSettings } from '../lab.ts';
import type { Settings } from '../model/plan.ts';
import { stageOf } from './stage.ts';
import { curvePairs, simulatedSurvival } from './survival.ts';

const data = new URL('../../../data/', import.meta.url);
const tables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);
const effects = readEffects(readFileSync(new URL('lab/effects.csv', data), 'utf8'));
const day = plainDate('2026-08-03');
const baseline = baselineOf(tables, { day, lawDay: day, from: '2025M08', to: '2026M07', until: '2026M07' });
const demands = [tablesOf(danishLaw, day)(lawOfToday)];
const ten = tenMunicipalities(tables).map(({ code }) =>
  baseline.municipalities.findIndex(({ municipality }) => municipality.code === code),
);
const members = ten.slice(-2);
const people = cellsOf(baseline);
const plan = (changes: Partial<Settings>) => ({
  id: 'test',
  weeks: 52,
  demands,
  from: [{ week: 0, settings: { ...usualSettings, ...changes } }],
});

function answer(changes: Partial<Settings>, units = members.map((one) => [one])) {
  const question: Question = {
    baseline,
    starters: people,
    weights: people.weight,
    before: plan({}),
    after: plan(changes),
    parameters: effects,
    draws: [middleEffects(effects)],
    chances: 0,
    seed: 4,
    startWeek: 30,
    units,
  };
  const runs = ask(question);
  for (let step = runs.next(); ; step = runs.next()) if (step.done) return step.value;
}

describe('the real baseline of two municipalities', () => {
  it('gives the same in any order of units, and no difference where nothing is changed', () => {
    const [one, turned] = [
      answer({}),
      answer(
        {},
        members.toReversed().map((member) => [member]),
      ),
    ];
    expect(one.byDraw[0]?.after).toEqual(one.byDraw[0]?.before);
    for (const count of ['personWeeks', 'jobEntries', 'talksHeld', 'guidanceStarts'] as const)
      expect(totalOfAll(turned.byDraw[0]?.after ?? never(), [count])).toBeCloseTo(
        totalOfAll(one.byDraw[0]?.after ?? never(), [count]),
        6,
      );
  });

  it('lets nobody wait longer where there is more of everything, and the money adds up', () => {
    const waits = [0.7, 1, 1.5].map((budget) => {
      const runs = answer({ budget, cut: 'evenly' });
      const { municipality, state, all } = moneyOf(runs);
      expect(municipality.after.middle + state.after.middle).toBeCloseTo(all.after.middle, -2);
      return totalOfAll(runs.byDraw[0]?.after ?? never(), ['waitingWeeks']);
    });
    expect(waits).toEqual(waits.toSorted((a, b) => b - a));
  });

  it('keeps new people on dagpenge as long as the real curve does', () => {
    const all = baseline.municipalities.map((_, at) => at);
    const asked = { baseline, demand: demands[0] ?? never(), parameters: effects, settings: usualSettings };
    const stage = stageOf({ ...asked, members: all, share: 0.01, startWeek: 30 });
    const run = simulatedSurvival(stage, 8000, 2);
    let step = run.next();
    while (!step.done) step = run.next();
    const [country] = curvePairs(fundCurves(tables), step.value);
    // Eight thousand people: chance alone makes about half a point.
    for (const [at, real] of country?.real.entries() ?? [])
      expect(Math.abs((country?.model[at] ?? 0) - real)).toBeLessThan(0.03);
  });
});

const never = (): never => {
  throw new Error('no run');
};
