import { mean } from '../numeric/statistics.ts';
import type { Past } from './past.ts';

/** The last value for ever. */
export function naive({ values }: Past, horizon: number): Float64Array {
  return new Float64Array(horizon).fill(values[values.length - 1] as number);
}

/** The last value, and the mean change of the whole past. */
export function drift({ values }: Past, horizon: number): Float64Array | null {
  const count = values.length;
  if (count < 2) return null;
  const last = values[count - 1] as number;
  const step = (last - (values[0] as number)) / (count - 1);
  return new Float64Array(horizon).map((_, ahead) => last + step * (ahead + 1));
}

/** The same season a year ago. */
export function seasonalNaive({ values, season }: Past, horizon: number): Float64Array | null {
  const count = values.length;
  if (season < 2 || count < season) return null;
  return new Float64Array(horizon).map((_, ahead) => values[count - season + (ahead % season)] as number);
}

/** How many of the latest values the recent yearly growth is measured over. */
const recent = 2;

/** The same season a year ago times a share of the growth from then to now (the last two values against those a year before). */
export function seasonalGrowth(past: Past, horizon: number, share: number): Float64Array | null {
  const { values, season } = past;
  const count = values.length;
  const before = seasonalNaive(past, horizon);
  if (before === null || count < season + recent) return null;
  const now = mean(values.subarray(count - recent));
  const then = mean(values.subarray(count - recent - season, count - season));
  if (!(now > 0 && then > 0)) return before.map((value) => value + share * (now - then));
  return before.map((value) => value * (1 + share * (now / then - 1)));
}
