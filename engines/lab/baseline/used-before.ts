import { steadyState } from './survival.ts';

/** Weeks between two starting points. */
const step = 13;

/** Counted bins of weeks used (y01a12): 0-3, 3-6, 6-12, 12-18 and over 18 months; dagpenge lasts two years. */
const lastBin = 104;
const bins = [0, 13, 26, 52, 78, lastBin] as const;

/**
 * Weeks of dagpenge people have used already when a spell begins: shares for 0, 13, 26 … 91 weeks. A spell of the survival curve ends with one
 * week without dagpenge, so spells are short (mean 7 weeks) though two in five have used over half a year: most come back. The shares that,
 * with the weeks of the spell added, give the counted weeks used of a population that stands still (least surprising by Richardson and Lucy:
 * from even shares, by turns). Counted are the weeks used of everybody, so entrants are weighted like the stock.
 * @param used counted shares of {@link bins} (`dagpengeUsed`)
 */
export function usedBefore(used: readonly number[], leaves: ArrayLike<number>): number[] {
  const elapsed = steadyState(leaves);
  const starts = Array.from({ length: lastBin / step }, (_, at) => at * step);
  const chance = starts.map((start) =>
    used.map((_, bin) => {
      let sum = 0;
      for (const [week, share] of elapsed.entries()) if (binOf(start + week) === bin) sum += share;
      return sum;
    }),
  );
  let shares = starts.map(() => 1 / starts.length);
  for (let turn = 0; turn < 400; turn += 1) {
    const told = used.map((_, bin) => shares.reduce((sum, share, at) => sum + share * (chance[at]?.[bin] ?? 0), 0));
    shares = shares.map(
      (share, at) =>
        share *
        used.reduce((sum, real, bin) => sum + ((chance[at]?.[bin] ?? 0) * real) / Math.max(1e-9, told[bin] ?? 0), 0),
    );
  }
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

function binOf(weeks: number): number {
  const found = bins.findIndex((from, at) => weeks >= from && weeks < (bins[at + 1] ?? Number.POSITIVE_INFINITY));
  return Math.min(found, bins.length - 2);
}
