import { mean } from '../numeric/statistics.ts';
import type { Past } from './past.ts';

const alpha = 0.45;
/** A year's growth is measured between quarters of a year. */
const share = 0.25;

/** Growth a step from a year ago to now, on the scale of the values. NaN where the past is too short. */
export function yearlyGrowth(adjusted: Float64Array, season: number): number {
  const count = adjusted.length;
  const year = Math.max(season, 4);
  const near = Math.max(1, Math.round(year * share));
  if (count < year + near) return Number.NaN;
  const now = mean(adjusted.subarray(count - near));
  const then = mean(adjusted.subarray(count - near - year, count - year));
  return (now - then) / year;
}

/**
 * Level of the values without season, and half of the last year's growth: what "seasonal naive times half the recent growth" says,
 * with the chance of single months smoothed out of the level, the growth and the season.
 */
export function levelGrowth(past: Past, horizon: number): Float64Array | null {
  const { adjusted, season } = past;
  const growth = yearlyGrowth(adjusted, season);
  if (Number.isNaN(growth)) return null;
  let level = mean(adjusted.subarray(0, 3));
  for (const value of adjusted) level += alpha * (value - level);
  const step = past.drawn(growth, 'growth') / 2;
  return past.back(new Float64Array(horizon).map((_, ahead) => level + step * (ahead + 1 / alpha)));
}
