import { remembered, type Scene } from './scene.ts';
import type { Unit } from './unit.ts';

/*
 * What fades from week to week is reckoned when somebody asks, which few do: week by week as it would have been kept, since each value is
 * rounded to what a column holds.
 */

/** What former offers and changes of caseworker still do as a week begins. */
export function boostAt({ boost, boostStep, boostFrom }: Unit, slot: number, week: number): number {
  let value = boost[slot] as number;
  if (value === 0) return 0;
  const step = boostStep[slot] as number;
  if (step === 0) return value;
  for (let at = boostFrom[slot] as number; at < week && value !== 0; at += 1)
    value = Math.fround(value > 0 ? Math.max(0, value - step) : Math.min(0, value + step));
  return value;
}

/** Adds to it as a week begins, and sets how fast it fades from then. */
export function addBoost(unit: Unit, slot: number, week: number, log: number, step: number): void {
  unit.boost[slot] = boostAt(unit, slot, week) + log;
  unit.boostFrom[slot] = week;
  unit.boostStep[slot] = step;
}

/** Talks held lately, as remembered when a week begins. */
export function talksAt({ recent, recentFrom }: Unit, slot: number, week: number): number {
  let value = recent[slot] as number;
  for (let at = recentFrom[slot] as number; at < week; at += 1) value = Math.fround(value * remembered);
  return value;
}

/** Talks that are remembered as a week begins are more; nobody keeps them for a group to which a talk does nothing. */
export function addTalks({ unit, talks: { isFelt } }: Scene, slot: number, week: number, many: number): void {
  if (isFelt[unit.group[slot] as number] === 0) return;
  unit.recent[slot] = talksAt(unit, slot, week) + many;
  unit.recentFrom[slot] = week;
}
