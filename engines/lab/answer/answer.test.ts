import { describe, expect, it } from 'vitest';
import { groupCount, groups } from '../model/groups.ts';
import type { EffectParameter } from '../model/parameters.ts';
import { type Count, periodWeeks } from '../model/result.ts';
import { column } from '../run/scene.ts';
import { planOf, smallBaseline, smallDemand, startersOf, withAhead } from '../testing/small-baseline.ts';
import { ask, mergeRuns, type Runs } from './ask.ts';
import { figureOf, isSure, quantile } from './band.ts';
import { flowsOf } from './flows.ts';
import { moneyOf } from './money.ts';
import { needsOf } from './needs.ts';
import type { Question } from './question.ts';
import { noCounts, totalOfAll } from './reduce.ts';
import { weightsOf } from './sensitivity.ts';
import { seriesOf } from './series.ts';
import { whoGetsLess } from './who.ts';

const baseline = withAhead(smallBaseline(4, 820));
const parameter: EffectParameter = {
  id: 'caseload',
  measure: { kind: 'caseload' },
  groups,
  during: { low: 1.05, high: 1.3 },
  after: { low: 1, high: 1 },
  fadeWeeks: 0,
  strength: 'weak',
  evidence: [],
  words: { da: '', en: '' },
};
const draws = [1.15, 1.05, 1.1, 1.3].map((during) => [{ id: 'caseload', during, after: 1 }]);
const question = (after = planOf({ caseload: { dagpenge: 0.5 } }, 52)): Question => ({
  baseline,
  starters: startersOf(baseline),
  weights: new Float64Array(baseline.municipalities.length * groups.length).fill(1),
  before: planOf({}, 52),
  after,
  parameters: [parameter],
  draws,
  chances: 2,
  seed: 3,
  startWeek: 0,
  startsAfter: 20,
  units: [[0], [1], [2], [3]],
});

function answer(of: Question): { runs: Runs; steps: number } {
  const runs = ask(of);
  let steps = 0;
  for (let step = runs.next(); ; step = runs.next()) {
    if (step.done) return { runs: step.value, steps };
    steps += 1;
    expect(step.value).toEqual({ done: steps, of: 2 * 4 * (4 + 2) });
  }
}

describe('a question', () => {
  const { runs, steps } = answer(question());

  it('tells how far it is, unit by unit', () => {
    expect(steps).toBe(48);
  });

  it('gives the same whatever the order of the units', () => {
    expect(answer({ ...question(), part: [[3], [1], [0], [2]] }).runs).toEqual(runs);
  });

  it('gives the same on one thread and on two', () => {
    const parts = [
      [[0], [3]],
      [[2], [1]],
    ].map((part) => {
      const steps = ask({ ...question(), part });
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
    });
    expect(mergeRuns(parts)).toEqual(runs);
  });

  it('has no difference at all where the plans are the same', () => {
    const same = answer(question(planOf({}, 52))).runs;
    for (const { before, after } of [...same.byDraw, ...same.byChance]) expect(after).toEqual(before);
    for (const row of whoGetsLess(same))
      expect([row.lost, row.takesOver, row.isSure]).toEqual([0, 'nothing-lost', false]);
  });

  it('shows more jobs where a caseload is halved, more of them the larger the effect, and sure', () => {
    const jobs = runs.byDraw.map(
      ({ before, after }) => totalOfAll(after, ['jobEntries']) - totalOfAll(before, ['jobEntries']),
    );
    expect(jobs[3]).toBeGreaterThan(jobs[1] ?? 0);
    expect(isSure(figureOf(jobs, []))).toBe(true);
    expect(weightsOf(runs, [parameter], draws)[0]?.correlation).toBeGreaterThan(0.9);
  });

  it('names who takes over by the figures it shows, not by one of the runs', () => {
    const counted = (of: Partial<Record<Count, number>>) => {
      const made = noCounts(1);
      for (const [name, many] of Object.entries({ personWeeks: 5200, ...of }))
        made.values[column(name as Count)] = many;
      return made;
    };
    const first = {
      before: counted({ guidanceStarts: 100 }),
      after: counted({ guidanceStarts: 50, praktikStarts: 50 }),
    };
    const second = {
      before: counted({ guidanceStarts: 100, praktikStarts: 50 }),
      after: counted({ guidanceStarts: 50 }),
    };
    const who = (byDraw: Runs['byDraw']) => whoGetsLess({ weeks: 52, byDraw, byChance: [] })[0]?.takesOver;
    expect([who([first, second]), who([second, first])]).toEqual(['nobody', 'nobody']);
    const moved = { before: second.before, after: counted({ guidanceStarts: 40, praktikStarts: 70 }) };
    expect(who([moved, moved])).toBe('company');
  });

  it('has a middle within both bands, and differences that add up', () => {
    const before = [10, 4, 9, 5, 7];
    const after = [12, 30, 9, 6, 8];
    const byChance = [40, 44, 45];
    const difference = figureOf(
      after.map((one, at) => one - (before[at] ?? 0)),
      byChance,
    );
    expect(difference.middle).toBeCloseTo(figureOf(after, byChance).middle - figureOf(before, byChance).middle, 9);
    for (const { middle, effects, chance } of [difference, figureOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90], [1, 2])])
      for (const [low, high] of [effects, chance]) expect([low <= middle, middle <= high]).toEqual([true, true]);
    expect(figureOf([5], []).chance).toEqual([5, 5]);
    expect(figureOf([3, 1], [0, 40]).chance[0]).toBe(0);
    expect(figureOf([-3, 1], [0, 40]).chance[0]).toBeLessThan(0);
  });

  it('adds money up: what the municipality and the state pay is all there is', () => {
    const money = moneyOf(runs);
    const { municipality, state, all } = money;
    expect(municipality.after.middle + state.after.middle).toBeCloseTo(all.after.middle, -2);
    expect(money['municipality-benefits'].after.middle + money['municipality-effort'].after.middle).toBeCloseTo(
      municipality.after.middle,
      -2,
    );
  });

  it('keeps everybody in one state: whoever is there was there before or came, and is there still or left', () => {
    for (const { before } of runs.byDraw) {
      const [people, came, left] = (['personWeeks', 'entries', 'jobEntries'] as const).map((one) =>
        totalOfAll(before, [one]),
      );
      expect(people).toBeGreaterThan(0);
      const others = totalOfAll(before, ['educationEntries', 'otherBenefitExits', 'outExits']);
      const stock = baseline.municipalities.reduce((sum, { stock: of }) => sum + of.reduce((a, b) => a + b, 0), 0);
      const end = stock + (came ?? 0) - (left ?? 0) - others;
      // Those who change benefit leave one group and are in another: they are counted as leaving, and are still there.
      expect(end).toBeLessThanOrEqual(stock * 1.1);
    }
  });

  it('shows where people move: whoever is there came or was there, and has not left', () => {
    const { all, byGroup, onBenefit } = flowsOf(runs);
    const stock = baseline.municipalities.reduce((sum, { stock: of }) => sum + of.reduce((a, b) => a + b, 0), 0);
    const left = all.job.before.middle + all.education.before.middle + all.out.before.middle;
    const periods = runs.byDraw[0]?.before.periods ?? 0;
    const last = totalOfAll(runs.byDraw[0]?.before ?? noCounts(0), ['personWeeks'], periods - 1) / periodWeeks;
    // From one benefit to another is no leaving; the last four weeks' mean is within some weeks' comings and goings of the end.
    expect(Math.abs(stock + all.new.before.middle - left - last)).toBeLessThan(0.1 * all.new.before.middle);
    expect(onBenefit.before.middle).toBeGreaterThan(0);
    expect(all.job.difference.middle).toBeGreaterThan(0);
    const jobs = byGroup.reduce((sum, one) => sum + one.flows.job.after, 0);
    expect(jobs).toBeCloseTo(all.job.after.middle, 6);
  });

  it('has series of the length of the run and needs in people', () => {
    const series = seriesOf(runs, ['personWeeks']);
    expect(series.weeks).toHaveLength(13);
    expect(series.before[0]?.middle).toBeGreaterThan(3000);
    expect(needsOf(runs, baseline).caseworkers.after.middle).toBeGreaterThan(0);
    expect(whoGetsLess(runs)).toHaveLength(groupCount);
  });
});

describe('offers that no longer count', () => {
  it('ask for more places at companies, and those there are not are waited for', () => {
    const praktikOnly = smallDemand(0b100);
    const runs = answer({ ...question(planOf({}, 52, praktikOnly)) }).runs;
    const { placesInUse, offersLate } = needsOf(runs, baseline);
    expect(placesInUse.after.middle).toBeGreaterThan(placesInUse.before.middle);
    expect(offersLate.after.middle).toBeGreaterThan(offersLate.before.middle);
  });
});

describe('quantiles', () => {
  it('lie between the values', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([1, 2], 0.25)).toBe(1.25);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
