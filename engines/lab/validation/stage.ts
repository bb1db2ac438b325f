import { beginningWith, cellsOf } from '../baseline/index.ts';
import type { Baseline } from '../model/baseline.ts';
import type { DemandTable } from '../model/demand.ts';
import type { DrawnEffect, EffectParameter } from '../model/parameters.ts';
import type { Settings } from '../model/plan.ts';
import { calibrateStart, calibration, noEffects, type Uncalibrated } from '../run/calibrate.ts';
import { usualTalks } from '../run/prepare.ts';
import { runUnit, type Setup } from '../run/run-unit.ts';
import { effectTables, groupTables } from '../run/tables.ts';
import { startersBy } from '../run/unit.ts';

export interface StageAsked {
  readonly baseline: Baseline;
  readonly demand: DemandTable;
  readonly parameters: readonly EffectParameter[];
  readonly settings: Settings;
  /** Municipalities that are run, as indices, and the part of their people. */
  readonly members: readonly number[];
  readonly share: number;
  /** Week of the year in which runs begin: that of the baseline's day. */
  readonly startWeek: number;
}

type Common = Omit<Setup, 'effects' | 'calibration' | 'plan' | 'seed'>;

/** Everything runs of one baseline share: its people, and what does not hang on the effects. */
export interface Stage extends StageAsked {
  readonly common: Common;
  readonly start: Uncalibrated;
  readonly looked: readonly number[];
}

/** One draw of the effects, made ready: with it people leave as often as counted. */
export type Ready = Omit<Setup, 'plan' | 'seed'>;

/** People a calibration looks at. */
const enough = 12_000;
/** Calibrations have a seed of their own, so that runs with different seeds differ by chance alone. */
const ownSeed = 1;

/** Sets the stage. Takes some seconds of the whole country: 104 weeks of 12,000 people five times. */
export function stageOf(asked: StageAsked): Stage {
  const { demand, settings, members, share, startWeek } = asked;
  const baseline = beginningWith(asked.baseline, 0);
  const people = cellsOf(baseline, share);
  const common = {
    baseline,
    tables: groupTables(baseline),
    usualTalks: usualTalks(demand),
    starters: people,
    by: startersBy(baseline, people),
    weights: people.weight,
    startWeek,
  };
  const there = members.reduce((sum, member) => sum + (common.by[member]?.length ?? 0), 0);
  const every = Math.max(1, Math.floor(there / enough));
  const looked = members.filter((_, at) => at % every === 0);
  const plan = planOf(demand, [settings], 1);
  return {
    ...asked,
    baseline,
    common,
    looked,
    start: calibrateStart({ ...common, effects: noEffects(), seed: ownSeed }, plan, looked),
  };
}

export function readyFor(
  { common, parameters, demand, settings, looked, start }: Stage,
  draw: readonly DrawnEffect[],
): Ready {
  const effects = effectTables(parameters, draw);
  const setup = { ...common, effects };
  return {
    ...setup,
    calibration: calibration({ ...setup, seed: ownSeed }, planOf(demand, [settings], 1), looked, start),
  };
}

/** Weeks of one stretch of settings, where there is more than one. */
const stretchWeeks = 4;

/** A plan whose settings change every four weeks. */
export const planOf = (demand: DemandTable, settings: readonly Settings[], weeks: number): Setup['plan'] => ({
  id: 'validation',
  weeks,
  demands: [demand],
  from: settings.map((one, at) => ({ week: at * stretchWeeks, settings: { ...one, demand: 0 } })),
});

export interface RunAsked {
  readonly settings: readonly Settings[];
  readonly weeks: number;
  readonly seed: number;
  readonly unlimited?: boolean;
}

/** Runs one municipality; the counts are as of `runUnit`. */
export function runMember(ready: Ready, demand: DemandTable, member: number, asked: RunAsked): Float64Array {
  const { settings, weeks, seed, unlimited } = asked;
  return runUnit({ ...ready, plan: planOf(demand, settings, weeks), seed, unlimited: unlimited ?? false }, [member]);
}
