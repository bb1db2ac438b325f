import { describe, expect, it } from 'vitest';
import { groups } from '../model/groups.ts';
import type { EffectParameter } from '../model/parameters.ts';
import { planOf, smallBaseline, smallDemand, startersOf } from '../testing/small-baseline.ts';
import { calibrateStart, calibration, noEffects, sumsBy, uncalibrated } from './calibrate.ts';
import { usualTalks } from './prepare.ts';
import { runUnit, type Setup } from './run-unit.ts';
import { periodsOf } from './scene.ts';
import { effectTables, groupTables } from './tables.ts';
import { startersBy } from './unit.ts';

const baseline = smallBaseline();
const starters = startersOf(baseline);
const setup: Setup = {
  baseline,
  tables: groupTables(baseline),
  effects: noEffects(),
  calibration: uncalibrated(),
  plan: planOf(),
  usualTalks: usualTalks(smallDemand()),
  starters,
  by: startersBy(baseline, starters),
  weights: new Float64Array(baseline.municipalities.length * groups.length).fill(1),
  seed: 7,
  startWeek: 0,
};
const total = (values: Float64Array, ...names: Parameters<typeof sumsBy>[2][]) =>
  sumsBy(values, periodsOf(104), ...names).reduce((sum, one) => sum + one, 0);

const lockIn: EffectParameter = {
  id: 'guidance',
  measure: { kind: 'offer', offer: 'guidance' },
  groups,
  during: { low: 0.7, high: 0.9 },
  after: { low: 1, high: 1.1 },
  fadeWeeks: 26,
  strength: 'medium',
  evidence: [],
  words: { da: '', en: '' },
};

describe('a run of one municipality', () => {
  it('keeps the stock where nothing is changed', () => {
    const values = runUnit(setup, [0]);
    const weeks = total(values, 'personWeeks');
    expect(weeks / 104 / 2400).toBeGreaterThan(0.95);
    expect(weeks / 104 / 2400).toBeLessThan(1.05);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(runUnit(setup, [1])).toEqual(runUnit(setup, [1]));
    expect(runUnit({ ...setup, seed: 8 }, [1])).not.toEqual(runUnit(setup, [1]));
  });

  it('makes no difference where effects are none and only names change', () => {
    const [before, after] = [
      runUnit(setup, [0]),
      runUnit({ ...setup, plan: planOf({ caseload: { dagpenge: 0.5 } }) }, [0]),
    ];
    for (const count of [
      'jobEntries',
      'educationEntries',
      'otherBenefitExits',
      'outExits',
      'entries',
      'personWeeks',
      'benefitOere',
    ] as const)
      expect(total(after, count), count).toBe(total(before, count));
  });

  it('lets people wait when money is short, and shorter when there is more', () => {
    const waits = [0.5, 0.7, 1, 1.5].map((budget) =>
      total(runUnit({ ...setup, plan: planOf({ budget, cut: 'evenly' }) }, [0]), 'waitingWeeks'),
    );
    expect(waits).toEqual([...waits].sort((a, b) => b - a));
    expect(waits[0]).toBeGreaterThan(waits[2] ?? 0);
  });
});

describe('the calibration', () => {
  it('gives the exits and offers that were counted, whatever the effect was drawn as', () => {
    const plan = planOf();
    const free = runUnit({ ...setup, plan: planOf({ demand: null, voluntary: 1 }), unlimited: true }, [0, 1, 2]);
    for (const during of [0.6, 0.9]) {
      const effects = effectTables([lockIn], [{ id: 'guidance', during, after: 1.05 }]);
      const members = [0, 1, 2];
      const start = calibrateStart(setup, plan, members);
      const found = calibration({ ...setup, effects }, plan, members, start);
      const values = runUnit({ ...setup, effects, calibration: found, unlimited: true }, [0, 1, 2]);
      for (const names of [
        ['jobEntries', 'educationEntries', 'otherBenefitExits', 'outExits'],
        ['guidanceStarts', 'praktikStarts'],
      ] as const) {
        const rate = (of: Float64Array) => total(of, ...names) / total(of, 'personWeeks');
        expect(rate(values) / rate(free), `${names.join()} ${during}`).toBeGreaterThan(0.96);
        expect(rate(values) / rate(free), `${names.join()} ${during}`).toBeLessThan(1.04);
      }
    }
  });
});
