import type { Unit } from './unit.ts';

/**
 * What former offers and changes of caseworker still do at the beginning of a week. It fades a step each week, and is reckoned when somebody
 * asks: week by week as it would have been kept, since each is rounded to what a column holds.
 */
export function boostAt({ boost, boostStep, boostFrom }: Unit, slot: number, week: number): number {
  let value = boost[slot] as number;
  if (value === 0) return 0;
  const step = boostStep[slot] as number;
  if (step === 0) return value;
  for (let at = boostFrom[slot] as number; at < week && value !== 0; at += 1)
    value = Math.fround(value > 0 ? Math.max(0, value - step) : Math.min(0, value + step));
  return value;
}

/** Adds to it from a week on, and sets how fast it fades from then. */
export function addBoost(unit: Unit, slot: number, week: number, log: number, step: number): void {
  unit.boost[slot] = boostAt(unit, slot, week) + log;
  unit.boostFrom[slot] = week;
  unit.boostStep[slot] = step;
}
