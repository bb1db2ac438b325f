import { calibrateStart, calibration, noEffects } from '../run/calibrate.ts';
import { usualTalks } from '../run/prepare.ts';
import { runUnit } from '../run/run-unit.ts';
import { periodsOf } from '../run/scene.ts';
import { effectTables, groupTables } from '../run/tables.ts';
import { startersBy } from '../run/unit.ts';
import type { Progress, Question } from './question.ts';
import { addParts, addUnit, type ByGroup, noCounts } from './reduce.ts';

/** The two plans run side by side with the same people, the same draws and the same chances. */
export interface Pair {
  readonly before: ByGroup;
  readonly after: ByGroup;
}

/** All runs of a question. */
export interface Runs {
  readonly weeks: number;
  /** One for each draw of the effects; the first is of the middle sizes. */
  readonly byDraw: readonly Pair[];
  /** Middle sizes, other seeds. */
  readonly byChance: readonly Pair[];
}

/** People at most that a calibration looks at: more make it slower and no better. */
const enough = 12_000;

/**
 * Runs a question, and tells after each unit how far it is: whoever reads may stop. The same seed gives the same answer on any number of
 * threads, since units do not touch each other. Throws where plans do not last equally long.
 */
export function* ask(question: Question): Generator<Progress, Runs> {
  const { baseline, starters, before, after, units, draws, chances, seed } = question;
  if (before.weeks !== after.weeks) throw new Error('The two plans do not last equally long.');
  const tables = groupTables(baseline);
  const [first] = draws;
  const demand = before.demands[before.from[0]?.settings.demand ?? 0];
  if (!first || !demand) throw new Error('A question needs a draw of the effects and a law.');
  const common = {
    baseline,
    tables,
    usualTalks: usualTalks(demand),
    starters,
    by: startersBy(baseline, starters),
    weights: question.weights,
    startWeek: question.startWeek,
    startsAfter: question.startsAfter ?? 0,
  };
  const looked = fewUnits(units, common.by);
  const start = calibrateStart({ ...common, effects: noEffects(), seed }, before, looked);
  const run = question.part ?? units;
  const of = 2 * run.length * (draws.length + chances);
  let done = 0;

  function* pair(sizes: (typeof draws)[number], ownSeed: number): Generator<Progress, Pair> {
    const effects = effectTables(question.parameters, sizes);
    const setup = { ...common, effects, seed: ownSeed };
    const calibrated = { ...setup, calibration: calibration(setup, before, looked, start) };
    const both: ByGroup[] = [];
    for (const plan of [before, after]) {
      const sum = noCounts(periodsOf(plan.weeks));
      for (const unit of run) {
        addUnit(sum, runUnit({ ...calibrated, plan }, unit));
        done += 1;
        yield { done, of };
      }
      both.push(sum);
    }
    return { before: both[0] as ByGroup, after: both[1] as ByGroup };
  }

  const byDraw: Pair[] = [];
  for (const sizes of draws) byDraw.push(yield* pair(sizes, seed));
  const byChance: Pair[] = [];
  for (let chance = 1; chance <= chances; chance += 1) byChance.push(yield* pair(first, seed + chance * 7919));
  return { weeks: before.weeks, byDraw, byChance };
}

/** The runs of several threads that each ran a {@link Question.part} of the same question. */
export function mergeRuns(parts: readonly Runs[]): Runs {
  const [first] = parts;
  if (!first) throw new Error('There are no runs to merge.');
  const pairs = (of: (runs: Runs) => readonly Pair[]) =>
    of(first).map((_, at) => {
      const each = (plan: 'before' | 'after') => addParts(parts.map((runs) => of(runs)[at]?.[plan] ?? noCounts(0)));
      return { before: each('before'), after: each('after') };
    });
  return { weeks: first.weeks, byDraw: pairs(({ byDraw }) => byDraw), byChance: pairs(({ byChance }) => byChance) };
}

/** Units until there are people enough to calibrate on, spread over the list. */
function fewUnits(units: readonly (readonly number[])[], by: readonly Int32Array[]): readonly number[] {
  const people = (unit: readonly number[]) => unit.reduce((sum, member) => sum + (by[member]?.length ?? 0), 0);
  const all = units.reduce((sum, unit) => sum + people(unit), 0);
  const every = Math.max(1, Math.floor(all / enough));
  // In an order of its own, so that the order of the units changes nothing.
  const sorted = units.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return sorted.filter((_, at) => at % every === 0).flat();
}
