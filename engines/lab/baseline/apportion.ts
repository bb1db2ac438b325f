/**
 * Shares a whole number out by weights (largest remainder; ties go to the first), each part at most `cap`. The parts are whole and add
 * up to `total` unless all caps together are less, or all weights are 0.
 */
export function apportion(total: number, weights: readonly number[], cap = Number.POSITIVE_INFINITY): number[] {
  const parts = weights.map(() => 0);
  for (let left = total; left > 0; ) {
    const given = oneRound(left, weights, parts, cap);
    if (given === 0) break;
    left -= given;
  }
  return parts;
}

function oneRound(left: number, weights: readonly number[], parts: number[], cap: number): number {
  const open = weights.map((weight, at) => ((parts[at] ?? 0) < cap ? Math.max(weight, 0) : 0));
  const sum = open.reduce((a, b) => a + b, 0);
  if (sum === 0) return 0;
  let given = 0;
  const give = (at: number, count: number): void => {
    const taken = Math.min(count, cap - (parts[at] ?? 0), left - given);
    parts[at] = (parts[at] ?? 0) + taken;
    given += taken;
  };
  const exact = open.map((weight) => (left * weight) / sum);
  for (const [at, value] of exact.entries()) give(at, Math.floor(value));
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .filter(({ at }) => (open[at] ?? 0) > 0)
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder) give(at, 1);
  return given;
}

/** The largest number Jobindsats withholds: cells under three are left empty. */
export const largestWithheld = 2;

/**
 * Fills the empty cells of a row whose total is known: what the known cells leave of it is shared among the withheld ones by `weights`,
 * none above {@link largestWithheld}. When the known cells reach the total already, withheld means none.
 */
export function fillWithheld(cells: readonly (number | null)[], total: number, weights: readonly number[]): number[] {
  const known = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const open = cells.map((cell, at) => (cell === null ? (weights[at] ?? 0) : 0));
  const shared = apportion(Math.max(0, Math.round(total - known)), open, largestWithheld);
  return cells.map((cell, at) => cell ?? shared[at] ?? 0);
}

export const sumOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
