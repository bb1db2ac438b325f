import type { DrawnEffect, EffectParameter } from '../model/parameters.ts';
import type { Runs } from './ask.ts';
import { type ByGroup, totalOfAll } from './reduce.ts';

/** How much an assumption moves the answer. */
export interface Weight {
  readonly id: string;
  /** Rank correlation (Spearman) of the drawn size with the difference in job entries; 0 says nothing, 1 and -1 all. */
  readonly correlation: number;
}

/** Ranks with ties in the middle. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).toSorted((a, b) => a.value - b.value);
  const result = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let place = from; place < to; place += 1) result[order[place]?.at ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return result;
}

/** Correlation of two lists; 0 where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [at, one] of a.entries()) {
    const [da, db] = [one - ma, (b[at] ?? mb) - mb];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

/** Which assumptions matter most for how many more or fewer come into jobs: strongest first. `draws` are those the runs were made of. */
export function weightsOf(
  runs: Runs,
  parameters: readonly EffectParameter[],
  draws: readonly (readonly DrawnEffect[])[],
  read: (of: ByGroup) => number = (of) => totalOfAll(of, ['jobEntries']),
): readonly Weight[] {
  // The first draw is the middle of all: it says nothing of what moves the answer.
  const differences = ranks(runs.byDraw.slice(1).map(({ before, after }) => read(after) - read(before)));
  const sizes = (id: string) =>
    draws.slice(1).map((draw) => {
      const found = draw.find((one) => one.id === id);
      return Math.log(found?.during ?? 1) + Math.log(found?.after ?? 1);
    });
  return parameters
    .map(({ id }) => ({ id, correlation: correlation(ranks(sizes(id)), differences) }))
    .toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}
