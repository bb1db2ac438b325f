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

const band = (values: readonly number[]): readonly [number, number] => [quantile(values, 0.1), quantile(values, 0.9)];

/** The figure of several runs: the first is the middle one, of the middle sizes and the first seed. */
export function figureOf(byDraw: readonly number[], byChance: readonly number[]): Figure {
  const middle = byDraw[0] ?? Number.NaN;
  return { middle, effects: band(byDraw), chance: band([middle, ...byChance]) };
}

/** Whether the band of effects and that of chance both leave the same side of nothing. */
export const isSure = ({ effects, chance }: Figure): boolean =>
  (effects[0] > 0 && chance[0] > 0) || (effects[1] < 0 && chance[1] < 0);
