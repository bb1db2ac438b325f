import { searchMinimum } from '../numeric/search.ts';
import { line, perfectFit } from '../numeric/statistics.ts';
import { smooth } from './smoothing.ts';

/**
 * Theta (Assimakopoulos and Nikolopoulos 2000) of a series without season: simple smoothing, and half of the slope of the line
 * through the whole past (Hyndman and Billah 2003).
 */
export function theta(values: Float64Array, horizon: number): Float64Array | null {
  const simple = smooth(values, 1, { trend: 'none', season: 'none' });
  if (simple === null || values.length < 3) return null;
  const { slope } = line(values);
  const alpha = simple.weights[0] as number;
  const behind = (1 - (1 - alpha) ** values.length) / alpha;
  return simple.forecast(horizon).map((level, step) => level + (slope / 2) * (step + behind));
}

interface Running {
  level: number;
  middle: number;
  slope: number;
  seen: number;
}

/** One step of the dynamic model: what was expected, and the state after `value` (or after the expected itself). */
function step(state: Running, alpha: number, weight: number, value: number | null): number {
  const { seen } = state;
  const decay = (1 - alpha) ** seen;
  const start = state.middle - (state.slope * (seen + 1)) / 2;
  const expected = state.level + (1 - 1 / weight) * (decay * start + ((1 - decay * (1 - alpha)) / alpha) * state.slope);
  const told = value ?? expected;
  const now = seen + 1;
  state.level = alpha * told + (1 - alpha) * state.level;
  const before = state.middle;
  state.middle = (seen * before + told) / now;
  state.slope = ((now - 2) * state.slope + (6 / now) * (told - before)) / (now + 1);
  state.seen = now;
  return expected;
}

function runThrough(values: Float64Array, alpha: number, weight: number): { sum: number; state: Running } {
  const first = values[0] as number;
  const state: Running = { level: first, middle: first, slope: 0, seen: 1 };
  // The first slopes are of two and three points; what they miss says nothing of theta.
  const settled = Math.max(2, Math.min(12, Math.floor(values.length / 4)));
  let sum = 0;
  for (let at = 1; at < values.length; at++) {
    const value = values[at] as number;
    const error = value - step(state, alpha, weight, value);
    if (at >= settled) sum += error * error;
  }
  return { sum, state };
}

/**
 * Dynamic optimised theta (Fiorucci and others 2016): the line is found anew at every step, and theta is searched for. It is run on
 * what the values lie above the first one, so that moving them all (another unit, on the scale of logarithms) changes nothing else.
 */
export function dynamicTheta(values: Float64Array, horizon: number): Float64Array | null {
  if (values.length < 5) return null;
  const first = values[0] as number;
  const above = values.map((value) => value - first);
  const perfect = perfectFit(values);
  const { point } = searchMinimum(
    (one) => values.length * Math.log(runThrough(above, one[0] as number, one[1] as number).sum + perfect),
    [0.5, 2],
    [
      [0.05, 0.99],
      [1, 8],
    ],
    60,
  );
  const [alpha, weight] = point as unknown as [number, number];
  const { state } = runThrough(above, alpha, weight);
  return new Float64Array(horizon).map(() => first + step(state, alpha, weight, null));
}
