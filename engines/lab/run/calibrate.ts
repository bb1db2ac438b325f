import { groupCount, offerCount } from '../model/groups.ts';
import type { Plan, Settings } from '../model/plan.ts';
import { type Count, countCount, exitCounts, startCounts } from '../model/result.ts';
import { runUnit, type Setup } from './run-unit.ts';
import { type Calibration, column, periodsOf } from './scene.ts';
import type { EffectTables } from './tables.ts';

/** Nothing was set. */
export const uncalibrated = (): Calibration => ({
  leaves: new Float64Array(groupCount).fill(1),
  starts: new Float64Array(groupCount).fill(1),
  given: new Float64Array(groupCount).fill(1),
  talkMinutes: new Float64Array(groupCount),
});

/** As if nothing that is done changed who leaves. */
export const noEffects = (): EffectTables => ({
  offerDuring: new Float64Array(groupCount * offerCount).fill(1),
  offerAfter: new Float64Array(groupCount * offerCount),
  offerFade: new Float64Array(groupCount * offerCount),
  talk: new Float64Array(groupCount),
  talkLate: new Float64Array(groupCount),
  lateFrom: 0,
  caseworkerDuring: new Float64Array(groupCount),
  caseworkerFade: new Float64Array(groupCount),
  caseload: new Float64Array(groupCount),
  paidHours: new Float64Array(groupCount).fill(1),
});

/** Sums of counts by group, over members and periods. */
export function sumsBy(values: Float64Array, periods: number, ...names: readonly Count[]): Float64Array {
  const columns = names.map(column);
  const sums = new Float64Array(groupCount);
  for (let at = 0; at < values.length; at += countCount) {
    const group = Math.floor(at / countCount / periods) % groupCount;
    for (const one of columns) sums[group] = (sums[group] ?? 0) + (values[at + one] ?? 0);
  }
  return sums;
}

/** Weeks of the runs that calibrate, and how often the chance of leaving is set. */
const weeks = 104;
const rounds = 2;
/** Where more is demanded than was counted, so much of what was counted still begins without a demand. */
const ownShare = 0.1;

type WithoutPlan = Omit<Setup, 'calibration' | 'plan' | 'unlimited'>;

/** What does not hang on how large the effects are: found once. */
export interface Uncalibrated {
  /** Chance of leaving in a week, by group, as counted. */
  readonly usual: Float64Array;
  readonly starts: Float64Array;
  readonly given: Float64Array;
  readonly talkMinutes: Float64Array;
}

function runner(setup: WithoutPlan, plan: Plan, members: readonly number[]) {
  const periods = periodsOf(weeks);
  /** A run; answers how often a count happens in a person's week, by group. */
  return (settings: Settings, calibration: Calibration, effects: EffectTables) => {
    const stretch = [{ week: 0, settings }];
    const whole: Setup = { ...setup, plan: { ...plan, weeks, from: stretch }, calibration, effects, unlimited: true };
    const values = runUnit(whole, members);
    const persons = sumsBy(values, periods, 'personWeeks');
    return (...names: readonly Count[]): Float64Array =>
      sumsBy(values, periods, ...names).map((sum, group) =>
        (persons[group] ?? 0) > 0 ? sum / (persons[group] ?? 1) : 0,
      );
  };
}

const firstOf = (plan: Plan): Settings => {
  const [first] = plan.from;
  if (!first) throw new Error('A plan without settings cannot be calibrated.');
  return first.settings;
};

/** How often people leave and begin offers as counted, and how many of the offers that the law demands are given. */
export function calibrateStart(setup: WithoutPlan, plan: Plan, members: readonly number[]): Uncalibrated {
  const run = runner(setup, plan, members);
  const [settings, none] = [firstOf(plan), uncalibrated()];
  const free = { ...settings, demand: null, voluntary: 1 };
  const freely = run(free, none, noEffects());
  const [usual, counted] = [freely(...exitCounts), freely(...startCounts)];
  const demanded = run(settings, { ...none, starts: new Float64Array(groupCount) }, noEffects())(...startCounts);
  const given = demanded.map((due, group) =>
    due > (counted[group] ?? 0) ? ((1 - ownShare) * (counted[group] ?? 0)) / due : 1,
  );
  let own = demanded.map((due, group) => {
    const all = counted[group] ?? 0;
    return all > 0 ? Math.max(ownShare, 1 - due / all) : 0;
  });
  // Demanded and own starts stand in each other's way: whoever is in the one cannot begin the other.
  for (let round = 0; round < rounds; round += 1) {
    const now = run(settings, { ...none, starts: own, given }, noEffects())(...startCounts);
    own = own.map((share, group) => {
      const all = counted[group] ?? 0;
      return all > 0 ? Math.max(ownShare, share + 1 - (now[group] ?? 0) / all) : 0;
    });
  }
  const talkMinutes = run(
    settings,
    { ...none, starts: own, given },
    noEffects(),
  )('caseworkerHours').map((hours) => hours * 60);
  return { usual, starts: own, given, talkMinutes };
}

/**
 * Sets the baseline so that it gives what is published whatever the effects were drawn as: people leave as often as counted, and offers
 * begin as often as counted. What a scenario changes is then the effect alone. Supply is unlimited meanwhile. `members`: whose people
 * are looked at; some thousands will do.
 */
export function calibration(
  setup: WithoutPlan,
  plan: Plan,
  members: readonly number[],
  start: Uncalibrated,
): Calibration {
  const run = runner(setup, plan, members);
  const { usual, starts: own, given, talkMinutes } = start;
  let leaves: Float64Array = new Float64Array(groupCount).fill(1);
  for (let round = 0; round < rounds; round += 1) {
    const now = run(firstOf(plan), { leaves, starts: own, given, talkMinutes }, setup.effects)(...exitCounts);
    leaves = leaves.map((factor, group) =>
      (now[group] ?? 0) > 0 ? (factor * (usual[group] ?? 0)) / (now[group] ?? 1) : factor,
    );
  }
  return { leaves, starts: own, given, talkMinutes };
}
