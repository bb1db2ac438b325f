/** A figure with two bands of 80 per cent that are never added up: what is not known of the effects, and what chance does. */
export interface Figure {
  readonly middle: number;
  readonly effects: readonly [low: number, high: number];
  readonly chance: readonly [low: number, high: number];
}

/** A quantile by linear interpolation (Hyndman and Fan 1996, type 7). NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below] ?? 0;
  return low + ((sorted[below + 1] ?? low) - low) * (at - below);
}

/** Ends of a band: the 10 and 90 per cent points. */
const ends = (values: readonly number[]): readonly [number, number] => [quantile(values, 0.1), quantile(values, 0.9)];

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * The figure of several runs. The middle is the mean of the draws: what is to be expected when the effects are not known better, and means
 * of before and after differ by the mean of the difference. The band of effects is of the draws. That of chance is how far the runs of the
 * middle sizes (the first draw, and further seeds) lie from their own mean, laid about the middle. Both hold the middle.
 */
export function figureOf(byDraw: readonly number[], byChance: readonly number[]): Figure {
  const middle = mean(byDraw);
  const [low, high] = ends(byDraw);
  const chances = [byDraw[0] ?? Number.NaN, ...byChance];
  const [below, above] = ends(chances).map((end) => end - mean(chances)) as [number, number];
  // No count is less than nothing.
  const least = [...byDraw, ...byChance].every((one) => one >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  return {
    middle,
    effects: [Math.min(low, middle), Math.max(high, middle)],
    chance: [Math.max(least, middle + Math.min(0, below)), middle + Math.max(0, above)],
  };
}

/** Whether the band of effects and that of chance both leave the same side of nothing. */
export const isSure = ({ effects, chance }: Figure): boolean =>
  (effects[0] > 0 && chance[0] > 0) || (effects[1] < 0 && chance[1] < 0);
