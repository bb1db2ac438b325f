import { mean } from '../numeric/statistics.ts';
import type { Past } from './past.ts';
import { theta } from './theta.ts';

/**
 * Theta as it won the M3 competition: a test of the season (autocorrelation at its length, 90 %), classical decomposition whose
 * factors count fully, then theta. Kept as the yardstick that others must beat.
 */
export function classicalTheta({ values, season, positive }: Past, horizon: number): Float64Array | null {
  const count = values.length;
  const factors =
    season >= 2 && count >= 2 * season && seasonShows(values, season) ? classical(values, season, positive) : null;
  const without =
    factors === null
      ? values
      : values.map((value, at) =>
          positive ? value / (factors[at % season] as number) : value - (factors[at % season] as number),
        );
  const told = theta(without, horizon);
  if (told === null || factors === null) return told;
  return told.map((value, step) => {
    const factor = factors[(count + step) % season] as number;
    return positive ? value * factor : value + factor;
  });
}

function seasonShows(values: Float64Array, season: number): boolean {
  const count = values.length;
  const middle = mean(values);
  let square = 0;
  for (const value of values) square += (value - middle) ** 2;
  if (square === 0) return false;
  const correlation = (lag: number): number => {
    let sum = 0;
    for (let at = lag; at < count; at++)
      sum += ((values[at] as number) - middle) * ((values[at - lag] as number) - middle);
    return sum / square;
  };
  let variance = 1;
  for (let lag = 1; lag < season; lag++) variance += 2 * correlation(lag) ** 2;
  return Math.abs(correlation(season)) > 1.645 * Math.sqrt(variance / count);
}

function classical(values: Float64Array, season: number, multiplies: boolean): Float64Array {
  const half = Math.floor(season / 2);
  const even = season % 2 === 0;
  const sums = new Float64Array(season);
  const counts = new Float64Array(season);
  for (let at = half; at < values.length - half; at++) {
    let level = 0;
    for (let near = at - half; near <= at + half; near++)
      level += (values[near] as number) * (even && Math.abs(near - at) === half ? 0.5 : 1);
    level /= season;
    const place = at % season;
    const value = values[at] as number;
    sums[place] = (sums[place] as number) + (multiplies ? value / level : value - level);
    counts[place] = (counts[place] as number) + 1;
  }
  const factors = sums.map((sum, place) => sum / (counts[place] as number));
  const middle = mean(factors);
  return factors.map((factor) => (multiplies ? factor / middle : factor - middle));
}
