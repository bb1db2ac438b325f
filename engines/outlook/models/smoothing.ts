import { searchMinimum } from '../numeric/search.ts';
import type { Numbers } from '../numeric/statistics.ts';
import { seasonOf } from './season.ts';

/** Which parts an exponential smoothing has (Hyndman and others 2008: the ETS family with additive error). */
export interface Shape {
  readonly trend: 'none' | 'straight' | 'damped';
  readonly season: 'none' | 'adds' | 'multiplies';
}

/** What was found in the past. */
export interface Smoothed {
  readonly shape: Shape;
  /** alpha, beta, gamma, phi. */
  readonly weights: readonly number[];
  /** Mean squared error one step ahead. */
  readonly error: number;
  /** Free numbers, first states included. */
  readonly size: number;
  readonly forecast: (horizon: number) => Float64Array;
}

interface State {
  level: number;
  slope: number;
  readonly season: Float64Array;
}

interface Weights {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/**
 * Runs through the values from `first` in the direction of time (1) or against it (-1), changes the state, and answers the sum of
 * squared errors one step ahead.
 */
function run(values: Numbers, season: number, shape: Shape, weights: Weights, state: State, direction: 1 | -1): number {
  const { alpha, beta, gamma, phi } = weights;
  const count = values.length;
  const multiplies = shape.season === 'multiplies';
  const seasonal = shape.season !== 'none';
  const states = state.season;
  let { level, slope } = state;
  let sum = 0;
  let place = direction === 1 ? 0 : (count - 1) % season;
  for (let step = 0; step < count; step++) {
    const at = direction === 1 ? step : count - 1 - step;
    const value = values[at] as number;
    const expectedLevel = level + phi * slope;
    if (seasonal) {
      const part = states[place] as number;
      if (multiplies) {
        const error = value - expectedLevel * part;
        sum += error * error;
        level = expectedLevel + (alpha * error) / part;
        slope = phi * slope + (alpha * beta * error) / part;
        states[place] = part + gamma * (1 - alpha) * (error / (Math.abs(expectedLevel) < 1e-9 ? 1e-9 : expectedLevel));
      } else {
        const error = value - expectedLevel - part;
        sum += error * error;
        level = expectedLevel + alpha * error;
        slope = phi * slope + alpha * beta * error;
        states[place] = part + gamma * (1 - alpha) * error;
      }
      place += direction;
      if (place === season) place = 0;
      else if (place < 0) place = season - 1;
    } else {
      const error = value - expectedLevel;
      sum += error * error;
      level = expectedLevel + alpha * error;
      slope = phi * slope + alpha * beta * error;
    }
  }
  state.level = level;
  state.slope = slope;
  return sum;
}

const boxes = { alpha: [0.01, 0.99], beta: [0.001, 0.6], gamma: [0.001, 0.6], phi: [0.8, 0.98] } as const;

/**
 * Fits by least squares one step ahead. First states: season by decomposition, then a run backwards through the past (backcasting),
 * which does without searching for them. Null when the past is too short, or not positive where a part multiplies.
 * `start`: weights that fitted nearly the same past.
 */
export function smooth(values: Numbers, season: number, shape: Shape, start?: readonly number[]): Smoothed | null {
  const count = values.length;
  const seasonal = shape.season !== 'none';
  const trended = shape.trend !== 'none';
  if (count < (trended ? 4 : 2) + (seasonal ? 2 * season : 0)) return null;
  const first = seasonal ? firstSeason(values, season, shape.season === 'multiplies') : new Float64Array(0);
  if (first === null) return null;
  const names = (['alpha', 'beta', 'gamma', 'phi'] as const).filter(
    (name) =>
      name === 'alpha' ||
      (name === 'beta' && trended) ||
      (name === 'gamma' && seasonal) ||
      (name === 'phi' && shape.trend === 'damped'),
  );
  const own = firstLine(values, first, season, shape);
  const state: State = { level: 0, slope: 0, season: new Float64Array(first.length) };
  const weightsOf = (point: ArrayLike<number>): Weights => {
    const found = { alpha: 0, beta: 0, gamma: 0, phi: shape.trend === 'none' ? 0 : 1 };
    names.forEach((name, at) => {
      found[name] = point[at] as number;
    });
    return found;
  };
  const trial = (weights: Weights): number => {
    state.level = own.level;
    state.slope = trended ? own.slope : 0;
    state.season.set(first);
    // Backwards once, then forwards; the slope turns its sign with the direction.
    const back: Weights = weights.phi > 0 ? { ...weights, phi: Math.max(weights.phi, 0.9) } : weights;
    state.slope = -state.slope;
    run(values, season, shape, back, state, -1);
    state.slope = -state.slope;
    return run(values, season, shape, weights, state, 1);
  };
  const box = names.map((name) => boxes[name]);
  const usual = { alpha: 0.4, beta: 0.1, gamma: 0.15, phi: 0.92 };
  const from = start ?? names.map((name) => usual[name]);
  const { point, cost } = searchMinimum((one) => trial(weightsOf(one)), from, box, start ? 16 * names.length : 24 * names.length);
  if (!Number.isFinite(cost)) return null;
  const weights = weightsOf(point);
  trial(weights);
  const { level, slope } = state;
  const season_ = Float64Array.from(state.season);
  return {
    shape,
    weights: [...point],
    error: cost / count,
    size: names.length + 1 + (trended ? 1 : 0) + (seasonal ? season - 1 : 0),
    forecast: (horizon) => {
      const told = new Float64Array(horizon);
      let grown = 0;
      let factor = 1;
      for (let step = 0; step < horizon; step++) {
        factor *= weights.phi;
        grown += factor * slope;
        const part = seasonal ? (season_[(count + step) % season] as number) : 0;
        told[step] = shape.season === 'multiplies' ? (level + grown) * part : level + grown + part;
      }
      return told;
    },
  };
}

/** Level and slope at the end of the past, where the run backwards begins. */
function firstLine(values: Numbers, first: Float64Array, season: number, shape: Shape): { level: number; slope: number } {
  const count = values.length;
  const near = Math.min(count, Math.max(4, shape.season === 'none' ? 8 : season));
  let [w1, w2, y0, y1] = [0, 0, 0, 0];
  for (let back = 0; back < near; back++) {
    const at = count - 1 - back;
    const part = shape.season === 'none' ? 0 : (first[at % season] as number);
    const value = shape.season === 'multiplies' ? (values[at] as number) / part : (values[at] as number) - part;
    w1 -= back;
    w2 += back * back;
    y0 += value;
    y1 -= back * value;
  }
  const determinant = near * w2 - w1 * w1;
  const slope = (near * y1 - w1 * y0) / determinant;
  return { level: (w2 * y0 - w1 * y1) / determinant, slope };
}

function firstSeason(values: Numbers, season: number, multiplies: boolean): Float64Array | null {
  if (!multiplies) return seasonOf(values, season)?.adds ?? null;
  const logs = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    if (!((values[at] as number) > 0)) return null;
    logs[at] = Math.log(values[at] as number);
  }
  return seasonOf(logs, season)?.adds.map(Math.exp) ?? null;
}
