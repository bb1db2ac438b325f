/** Share still there after so many whole weeks; the first knot is week 0 with share 1. */
export interface SurvivalKnot {
  readonly week: number;
  readonly share: number;
}

/** Least share a knot can have: curves are published in tenths of a per cent, so 0.0 means under 0.05. */
const smallest = 0.0003;

/** The knots in order, falling: rounding may let a small cell rise again. @throws RangeError when week 0 with a share over 0 is missing */
export function monotone(knots: readonly SurvivalKnot[]): SurvivalKnot[] {
  const sorted = [...knots].sort((a, b) => a.week - b.week);
  const first = sorted[0];
  if (first?.week !== 0 || !(first.share > 0)) throw new RangeError('A survival curve begins in week 0.');
  let least = 1;
  return sorted.map(({ week, share }) => {
    least = Math.min(least, Math.max(smallest, share / first.share));
    return { week, share: least };
  });
}

/**
 * Weekly chances of leaving that give the curve exactly at its knots: constant hazard between two. After the last knot the mean hazard
 * of its last `tailWeeks` goes on: single pieces at the end are mostly rounding.
 * @returns `weeks` entries, each in [0, 1)
 */
export function hazardsOf(curve: readonly SurvivalKnot[], weeks: number, tailWeeks = 13): Float64Array {
  const knots = monotone(curve);
  const last = knots.at(-1) ?? { week: 0, share: 1 };
  const chances = new Float64Array(weeks);
  for (const [at, knot] of knots.entries()) {
    const next = knots[at + 1];
    if (next)
      chances.fill(
        1 - (next.share / knot.share) ** (1 / (next.week - knot.week)),
        knot.week,
        Math.min(weeks, next.week),
      );
  }
  const start = knots.findLast(({ week }) => week <= last.week - tailWeeks) ?? knots[0] ?? last;
  if (last.week < weeks && last.week > start.week)
    chances.fill(1 - (last.share / start.share) ** (1 / (last.week - start.week)), last.week);
  return chances;
}

/** Share still there at the beginning of each week, from the chances of leaving: one more entry than those. */
export function survivalOf(chances: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(chances.length + 1);
  shares[0] = 1;
  for (let week = 0; week < chances.length; week += 1)
    shares[week + 1] = (shares[week] ?? 0) * (1 - (chances[week] ?? 0));
  return shares;
}

/**
 * How long people have been there in a population that stands still: entry w is the share in week w of the spell, the last entry
 * everybody who is longer. Sums to 1. The people of week w are those who came w weeks ago and did not leave.
 */
export function steadyState(chances: ArrayLike<number>): Float64Array {
  const shares = survivalOf(chances).slice(0, chances.length);
  const last = chances.length - 1;
  const leaving = chances[last] ?? 0;
  if (leaving > 0) shares[last] = (shares[last] ?? 0) / leaving;
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** Mean weeks of a spell, where whoever is in the last week leaves with its chance. Stock = entries a week × this. */
export function meanWeeks(chances: ArrayLike<number>): number {
  const shares = survivalOf(chances);
  const last = chances.length - 1;
  let sum = 0;
  for (let week = 0; week < last; week += 1) sum += shares[week] ?? 0;
  return sum + (shares[last] ?? 0) / Math.max(1e-9, chances[last] ?? 0);
}

/** Chances in proportion to others: hazard times the factor, not chance times it, so it stays below 1. */
export const timesHazard = (chances: ArrayLike<number>, factor: number): Float64Array =>
  Float64Array.from(chances, (chance) => 1 - (1 - chance) ** factor);
