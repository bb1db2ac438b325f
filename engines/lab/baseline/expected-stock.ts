import type { Baseline } from '../model/baseline.ts';

/**
 * People of a group in a municipality week by week, reckoned without chance and without effects: the mean that a run without a scenario
 * should be near. Those who come from other groups are in the inflow.
 * @param startWeek week of the year (0-51) of the first entry
 * @returns `weeks + 1` entries; the first is the stock
 */
export function expectedStock(
  baseline: Baseline,
  place: number,
  group: number,
  startWeek: number,
  weeks: number,
): Float64Array {
  const here = baseline.municipalities[place];
  const facts = baseline.groups[group];
  if (!here || !facts) throw new RangeError(`No municipality ${place} or group ${group}.`);
  const factor = here.leaves[group] ?? 1;
  const stay = facts.leaves.map((chance) => (1 - chance) ** factor);
  let people = facts.elapsed.map((share) => share * (here.stock[group] ?? 0));
  const series = new Float64Array(weeks + 1);
  series[0] = here.stock[group] ?? 0;
  const last = people.length - 1;
  for (let week = 0; week < weeks; week += 1) {
    const next = people.map(() => 0);
    for (const [at, some] of people.entries()) {
      const to = Math.min(last, at + 1);
      next[to] = (next[to] ?? 0) + some * (stay[at] ?? 0);
    }
    next[0] = (here.inflow[group] ?? 0) * (baseline.season[(startWeek + week) % baseline.season.length] ?? 1);
    people = next;
    series[week + 1] = people.reduce((a, b) => a + b, 0);
  }
  return series;
}
