import { groupCount } from '../model/groups.ts';
import { type Count, countCount } from '../model/result.ts';
import { column } from '../run/scene.ts';

/** Counts of a run summed over municipalities: `values[(group × periods + period) × countCount + count]`. */
export interface ByGroup {
  readonly periods: number;
  readonly values: Float64Array;
}

export const noCounts = (periods: number): ByGroup => ({
  periods,
  values: new Float64Array(groupCount * periods * countCount),
});

/**
 * Counts are kept in sixteenths: sums of such numbers are exact below 2^49, so that they are the same in whatever order, and on however many
 * threads, units are added.
 */
const sixteenths = 16;

/** Adds a unit's counts (member × group × period × count) to the sum. */
export function addUnit(sum: ByGroup, unit: Float64Array): void {
  const size = sum.values.length;
  for (let at = 0; at < unit.length; at += 1) {
    const place = at % size;
    sum.values[place] = (sum.values[place] ?? 0) + Math.round((unit[at] ?? 0) * sixteenths) / sixteenths;
  }
}

/** The sum of what several threads counted. */
export function addParts(parts: readonly ByGroup[]): ByGroup {
  const sum = noCounts(parts[0]?.periods ?? 0);
  for (const { values } of parts)
    for (const [at, value] of values.entries()) sum.values[at] = (sum.values[at] ?? 0) + value;
  return sum;
}

/** A count of a group over periods `from` up to, not including, `until`. */
export function totalOf(of: ByGroup, group: number, counts: readonly Count[], from = 0, until = of.periods): number {
  let sum = 0;
  for (const count of counts)
    for (let period = from; period < until; period += 1)
      sum += of.values[(group * of.periods + period) * countCount + column(count)] ?? 0;
  return sum;
}

/** The same for all groups together. */
export function totalOfAll(of: ByGroup, counts: readonly Count[], from = 0, until = of.periods): number {
  let sum = 0;
  for (let group = 0; group < groupCount; group += 1) sum += totalOf(of, group, counts, from, until);
  return sum;
}
