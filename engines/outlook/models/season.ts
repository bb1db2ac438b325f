import { mean, type Numbers } from '../numeric/statistics.ts';

/** What a season adds (in the scale the values were given in), place by place of the year, and how it was found. */
export interface Season {
  /** Added at place 0 … length-1; place of value `t` is `t % length`. Sums to zero. */
  readonly adds: Float64Array;
  /** Before it was drawn towards nothing (or towards the pattern of the group). */
  readonly raw: Float64Array;
  /** Variance of one place's raw figure; NaN where one year is all there is. */
  readonly error: number;
  /** Share of the raw pattern that is kept, 0-1. */
  readonly kept: number;
}

/**
 * The season of a series: a centred moving average first (classical decomposition), then once more around a local line through the
 * adjusted values, so that the first and last half year count too. Recent years weigh more. The pattern is then drawn towards
 * nothing, the more so the less it stands out of the noise (Miller and Williams 2003: shrunk seasonal factors forecast better); with
 * a `group` pattern of related series it is drawn towards as much of that as the series itself shows.
 */
export function seasonOf(values: Numbers, length: number, group?: Float64Array): Season | null {
  const count = values.length;
  if (length < 2 || count < 2 * length) return null;
  let rough = centred(values, length);
  let found = placeMeans(values, rough, length);
  const adjusted = new Float64Array(count);
  for (let at = 0; at < count; at++) adjusted[at] = (values[at] as number) - (found.means[at % length] as number);
  rough = localLine(adjusted, Math.max(3, length));
  found = placeMeans(values, rough, length);
  return drawn(found, length, group);
}

/** Weight of a year against the one after it. */
const yearWeight = 0.7;

interface PlaceMeans {
  readonly means: Float64Array;
  /** Variance of one place's mean. */
  readonly error: number;
}

function placeMeans(values: Numbers, level: Float64Array, length: number): PlaceMeans {
  const count = values.length;
  const sums = new Float64Array(length);
  const weights = new Float64Array(length);
  const squares = new Float64Array(length);
  for (let at = 0; at < count; at++) {
    if (Number.isNaN(level[at] as number)) continue;
    const place = at % length;
    const weight = yearWeight ** Math.floor((count - 1 - at) / length);
    sums[place] = (sums[place] as number) + weight * ((values[at] as number) - (level[at] as number));
    weights[place] = (weights[place] as number) + weight;
    squares[place] = (squares[place] as number) + weight * weight;
  }
  const means = new Float64Array(length);
  let effective = 0;
  for (let place = 0; place < length; place++) {
    means[place] = (sums[place] as number) / (weights[place] as number);
    effective += (squares[place] as number) / (weights[place] as number) ** 2 / length;
  }
  let rest = 0;
  let seen = 0;
  for (let at = 0; at < count; at++) {
    if (Number.isNaN(level[at] as number)) continue;
    rest += ((values[at] as number) - (level[at] as number) - (means[at % length] as number)) ** 2;
    seen += 1;
  }
  const middle = mean(means);
  for (let place = 0; place < length; place++) means[place] = (means[place] as number) - middle;
  const free = Math.max(1, seen - length);
  return { means, error: seen > length ? (rest / free) * effective : Number.NaN };
}

function drawn({ means, error }: PlaceMeans, length: number, group?: Float64Array): Season {
  const target = new Float64Array(length);
  if (group !== undefined) {
    let cross = 0;
    let square = 0;
    for (let place = 0; place < length; place++) {
      cross += (group[place] as number) * (means[place] as number);
      square += (group[place] as number) ** 2;
    }
    const share = square > 0 ? cross / square : 0;
    for (let place = 0; place < length; place++) target[place] = share * (group[place] as number);
  }
  let spread = 0;
  for (let place = 0; place < length; place++) spread += ((means[place] as number) - (target[place] as number)) ** 2;
  spread /= Math.max(1, length - 1 - (group === undefined ? 0 : 1));
  // With one year there is no noise to see: half is kept.
  const kept = Number.isNaN(error) ? 0.5 : spread > 0 ? Math.max(0, 1 - error / spread) : 0;
  const adds = new Float64Array(length);
  for (let place = 0; place < length; place++)
    adds[place] = (target[place] as number) + kept * ((means[place] as number) - (target[place] as number));
  return { adds, raw: means, error, kept };
}

/** Moving average over a whole season around each value; NaN where it does not reach. */
function centred(values: Numbers, length: number): Float64Array {
  const count = values.length;
  const level = new Float64Array(count).fill(Number.NaN);
  const half = Math.floor(length / 2);
  const even = length % 2 === 0;
  for (let at = half; at < count - half; at++) {
    let sum = 0;
    for (let near = at - half; near <= at + half; near++)
      sum += (values[near] as number) * (even && (near === at - half || near === at + half) ? 0.5 : 1);
    level[at] = sum / length;
  }
  return level;
}

/** A straight line through the neighbours of each value, near ones weighing more (LOESS of degree one, tricube weights). */
export function localLine(values: Numbers, reach: number): Float64Array {
  const count = values.length;
  const weights = new Float64Array(reach + 1);
  for (let away = 0; away <= reach; away++) weights[away] = (1 - (away / (reach + 1)) ** 3) ** 3;
  const level = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    let w0 = 0;
    let w1 = 0;
    let w2 = 0;
    let y0 = 0;
    let y1 = 0;
    const last = Math.min(count - 1, at + reach);
    for (let near = Math.max(0, at - reach); near <= last; near++) {
      const away = near - at;
      const weight = weights[away < 0 ? -away : away] as number;
      const value = values[near] as number;
      w0 += weight;
      w1 += weight * away;
      w2 += weight * away * away;
      y0 += weight * value;
      y1 += weight * away * value;
    }
    const determinant = w0 * w2 - w1 * w1;
    level[at] = determinant > 1e-12 ? (w2 * y0 - w1 * y1) / determinant : y0 / w0;
  }
  return level;
}
