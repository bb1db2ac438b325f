import { groupCount } from '../model/groups.ts';
import { type Count, countCount, periodWeeks } from '../model/result.ts';
import { column } from '../run/scene.ts';
import type { Pair, Runs } from './ask.ts';
import { type Figure, figureOf } from './band.ts';
import type { ByGroup } from './reduce.ts';

/** A count through time, per week, in periods of four weeks: for fan charts. */
export interface Series {
  readonly weeks: readonly number[];
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
}

/** Sums a count over the groups in one period; a group alone, or all. */
function at(of: ByGroup, counts: readonly Count[], period: number, group: number | null): number {
  const [from, to] = group === null ? [0, groupCount] : [group, group + 1];
  let sum = 0;
  for (let one = from; one < to; one += 1)
    for (const count of counts) sum += of.values[(one * of.periods + period) * countCount + column(count)] ?? 0;
  return sum;
}

/** Counts a week, period by period. `group` null: all groups. The last period is left out when it is shorter than the others. */
export function seriesOf(runs: Runs, counts: readonly Count[], group: number | null = null): Series {
  const periods = Math.floor(runs.weeks / periodWeeks);
  const each = (of: (pair: Pair) => ByGroup) =>
    Array.from({ length: periods }, (_, period) => {
      const read = (pair: Pair) => at(of(pair), counts, period, group) / periodWeeks;
      return figureOf(runs.byDraw.map(read), runs.byChance.map(read));
    });
  return {
    weeks: Array.from({ length: periods }, (_, period) => period * periodWeeks),
    before: each(({ before }) => before),
    after: each(({ after }) => after),
  };
}
