import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../model/plan.ts';
import { parseScenario } from './parse-scenario.ts';
import { type Ground, lawsOf, plansOf } from './plan-of.ts';
import { knownFrom } from './testing.ts';

const known = knownFrom((file) => readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'));

const base: Settings = {
  demand: 0,
  voluntary: 0,
  budget: 1,
  caseload: {},
  offers: {},
  prices: {},
  guidanceCeilingOere: null,
  priority: 'due-first',
  cut: 'unregulated-first',
  paidHours: 1,
  changes: 0.5,
  fundHasFirstMonths: true,
  extraTalks: 0,
  closed: [],
};
const laws = ['today', 'ung-2022', 'lab-2023'];
const ground: Ground = {
  day: known.day,
  base,
  demandOf: (law) => laws.indexOf(law),
  effortYearOere: { country: 1_270_000_000_000, here: 10_000_000_000 },
  caseloadOf: () => 70,
};

function scenarioOf(body: string) {
  const parsed = parseScenario(`id: a\ntitle:\n  da: En\n  en: One\nweeks: 90\n${body}`, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}
const plan = (body: string) => plansOf(scenarioOf(body), ground);

describe('the plan of a scenario', () => {
  it('is the baseline where nothing is turned', () => {
    const settings = { week: 0, settings: base };
    expect(plan('')).toMatchObject({
      plan: { id: 'a', weeks: 90, from: [settings] },
      comparison: { id: 'a:before', from: [settings] },
    });
  });

  it('lets hold what was turned until it is turned again', () => {
    const { plan: made, comparison } = plan(
      'start: 2023-01-02\nbefore:\n  law: ung-2022\nfrom:\n  - week: 0\n    budget: 90 %\n  - date: 2023-04-01\n    law: lab-2023\n    offers:\n      praktik: 150 %\n  - week: 30\n    offers:\n      mentor: 0\n',
    );
    expect(made.from.map(({ week }) => week)).toEqual([0, 12, 30]);
    expect(made.from.map(({ settings }) => [settings.demand, settings.budget])).toEqual([
      [1, 0.9],
      [2, 0.9],
      [2, 0.9],
    ]);
    expect(made.from[2]?.settings.offers).toEqual({ praktik: 1.5, mentor: 0 });
    expect(comparison.from).toEqual([{ week: 0, settings: { ...base, demand: 1 } }]);
  });

  it('puts the law back after a suspension', () => {
    const { plan: made } = plan(
      'before:\n  law: ung-2022\nfrom:\n  - week: 4\n    suspended: true\n    voluntary: 50 %\n  - week: 15\n    suspended: false\n',
    );
    expect(made.from.map(({ settings }) => settings.demand)).toEqual([1, null, 1]);
  });

  it('reckons money against what the effort costs, in the country or here', () => {
    const budget = (line: string) => plan(`from:\n  - week: 0\n    ${line}\n`).plan.from[0]?.settings.budget;
    expect(budget('saving: 1.27 bn kr (2024)')).toBeCloseTo(0.9, 10);
    expect(budget('extra: 25 m kr here')).toBeCloseTo(1.25, 10);
    expect(budget('budget: 6.35 bn kr')).toBeCloseTo(0.5, 10);
    expect(budget('extra: 10 %')).toBeCloseTo(1.1, 10);
    expect(() => budget('saving: 200 m kr here')).toThrow(RangeError);
  });

  it('reckons caseloads and changes against what they are', () => {
    const { plan: made } = plan(
      'from:\n  - week: 0\n    caseworker-changes: 50 %\n    caseload:\n      all: 50 %\n      jobparat: 35\n      aktivitetsparat: 80 to 20\n',
    );
    const settings = made.from[0]?.settings;
    expect([
      settings?.changes,
      settings?.caseload.dagpenge,
      settings?.caseload.jobparat,
      settings?.caseload.aktivitetsparat,
    ]).toEqual([0.25, 0.5, 0.5, 0.25]);
  });

  it('names the laws it needs', () => {
    expect(
      lawsOf(
        scenarioOf('before:\n  law: ung-2022\nfrom:\n  - week: 3\n    law: lab-2023\n  - week: 5\n    law: ung-2022\n'),
      ),
    ).toEqual(['ung-2022', 'lab-2023']);
  });
});
