/**
 * Shares a whole number out by weights (largest remainder; ties go to the first), each part at most `cap`.
 * The parts add up to `total`, unless all caps together are less.
 */
export function apportion(total: number, weights: readonly number[], cap = Number.POSITIVE_INFINITY): number[] {
  const parts = weights.map(() => 0);
  for (let left = total; left > 0; ) {
    const round = oneRound(left, openWeights(weights, parts, cap), parts, cap);
    if (round === 0) break;
    left -= round;
  }
  return parts;
}

const openWeights = (weights: readonly number[], parts: readonly number[], cap: number): number[] =>
  weights.map((weight, at) => ((parts[at] ?? 0) < cap ? Math.max(weight, 0) : 0));

/** Adds what it can to the parts and tells how much: whole shares first, then one each to the largest remainders. */
function oneRound(left: number, weights: readonly number[], parts: number[], cap: number): number {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return 0;
  let given = 0;
  const give = (at: number, count: number): void => {
    const taken = Math.min(count, cap - (parts[at] ?? 0), left - given);
    parts[at] = (parts[at] ?? 0) + taken;
    given += taken;
  };
  const exact = weights.map((weight) => (left * weight) / sum);
  for (const [at, value] of exact.entries()) give(at, Math.floor(value));
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .filter(({ at }) => (weights[at] ?? 0) > 0)
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder) give(at, 1);
  return given;
}

/** The largest number that Jobindsats withholds: cells under three are left empty. */
export const largestWithheld = 2;

/**
 * Fills the empty cells of a row whose total is known: what the known cells leave of the total is shared among the withheld
 * ones by the country's proportions, none above {@link largestWithheld}. Without a total, or when the known cells already
 * reach it (they are rounded one by one), withheld means none.
 */
export function fillWithheld(
  cells: readonly (number | null)[],
  total: number | null,
  countryCells: readonly number[],
): number[] {
  const known = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const left = Math.max(0, (total ?? 0) - known);
  const weights = cells.map((cell, at) => (cell === null ? (countryCells[at] ?? 0) : 0));
  const shared = apportion(left, weights, largestWithheld);
  return cells.map((cell, at) => cell ?? shared[at] ?? 0);
}
