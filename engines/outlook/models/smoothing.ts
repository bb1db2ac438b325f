import { searchMinimum } from '../numeric/search.ts';
import { perfectFit } from '../numeric/statistics.ts';
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
  /** Slope of the last step, zero without trend. */
  readonly slope: number;
  /** `slope`: another one than that was found. */
  readonly forecast: (horizon: number, slope?: number) => Float64Array;
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
 * Runs through the values in the direction of time (1) or against it (-1), changes the state, and answers the sum of squared errors
 * one step ahead. One loop for each kind of season: this is where nearly all the time of a forecast goes.
 */
function run(
  values: Float64Array,
  season: number,
  shape: Shape,
  weights: Weights,
  state: State,
  direction: 1 | -1,
): number {
  const { alpha, phi } = weights;
  const turn = alpha * weights.beta;
  const share = weights.gamma * (1 - alpha);
  const count = values.length;
  const states = state.season;
  const from = direction === 1 ? 0 : count - 1;
  const end = direction === 1 ? count : -1;
  let place = shape.season === 'none' ? 0 : from % season;
  let { level, slope } = state;
  let sum = 0;
  if (shape.season === 'none')
    for (let at = from; at !== end; at += direction) {
      const carried = phi * slope;
      const error = (values[at] as number) - level - carried;
      sum += error * error;
      level += carried + alpha * error;
      slope = carried + turn * error;
    }
  else if (shape.season === 'adds')
    for (let at = from; at !== end; at += direction) {
      const carried = phi * slope;
      const part = states[place] as number;
      const error = (values[at] as number) - level - carried - part;
      sum += error * error;
      level += carried + alpha * error;
      slope = carried + turn * error;
      states[place] = part + share * error;
      place += direction;
      if (place === season) place = 0;
      else if (place < 0) place = season - 1;
    }
  else
    for (let at = from; at !== end; at += direction) {
      const carried = phi * slope;
      const part = states[place] as number;
      const expected = level + carried;
      const error = (values[at] as number) - expected * part;
      sum += error * error;
      const moved = error / part;
      level = expected + alpha * moved;
      slope = carried + turn * moved;
      states[place] = part + (share * error) / (expected < 1e-9 && expected > -1e-9 ? 1e-9 : expected);
      place += direction;
      if (place === season) place = 0;
      else if (place < 0) place = season - 1;
    }
  state.level = level;
  state.slope = slope;
  return sum;
}

/**
 * What the weights are in most series, and how far they usually lie from it: a search over 30 or 60 values finds weights that suit
 * chance, and is held back towards these (a prior; two spreads away costs as much as a fit that is 4/n worse).
 */
const usual = { alpha: 0.4, beta: 0.1, gamma: 0.15, phi: 0.92 } as const;
const spread = { alpha: 0.25, beta: 0.1, gamma: 0.15, phi: 0.05 } as const;
const boxes = { alpha: [0.01, 0.99], beta: [0.001, 0.6], gamma: [0.001, 0.6], phi: [0.8, 0.98] } as const;

/**
 * Fits by least squares one step ahead. First states: season by decomposition, then a run backwards through the past (backcasting),
 * which does without searching for them. Null when the past is too short, or not positive where a part multiplies.
 * `start`: weights that fitted nearly the same past.
 */
export function smooth(values: Float64Array, season: number, shape: Shape, start?: readonly number[]): Smoothed | null {
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
    state.slope = -state.slope;
    run(values, season, shape, weights, state, -1);
    state.slope = -state.slope;
    return run(values, season, shape, weights, state, 1);
  };
  const box = names.map((name) => boxes[name]);
  const perfect = perfectFit(values);
  const judged = (one: Float64Array): number => {
    let strange = 0;
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as keyof typeof usual;
      strange += (((one[at] as number) - usual[name]) / spread[name]) ** 2;
    }
    return count * Math.log(trial(weightsOf(one)) + perfect) + strange;
  };
  const most = start === undefined ? 20 + 20 * names.length : 10 + 8 * names.length;
  const { point } = searchMinimum(judged, start ?? names.map((name) => usual[name]), box, most);
  const weights = weightsOf(point);
  const cost = trial(weights);
  if (!Number.isFinite(cost)) return null;
  const { level, slope } = state;
  const season_ = Float64Array.from(state.season);
  return {
    shape,
    weights: [...point],
    error: (cost + perfect) / count,
    size: names.length + 1 + (trended ? 1 : 0) + (seasonal ? season - 1 : 0),
    slope,
    forecast: (horizon, along = slope) => {
      const told = new Float64Array(horizon);
      let grown = 0;
      let factor = 1;
      for (let step = 0; step < horizon; step++) {
        factor *= weights.phi;
        grown += factor * along;
        const part = seasonal ? (season_[(count + step) % season] as number) : 0;
        told[step] = shape.season === 'multiplies' ? (level + grown) * part : level + grown + part;
      }
      return told;
    },
  };
}

/** Level and slope at the end of the past, where the run backwards begins. */
function firstLine(
  values: Float64Array,
  first: Float64Array,
  season: number,
  shape: Shape,
): { level: number; slope: number } {
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

function firstSeason(values: Float64Array, season: number, multiplies: boolean): Float64Array | null {
  if (!multiplies) return seasonOf(values, season)?.adds ?? null;
  const logs = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    if (!((values[at] as number) > 0)) return null;
    logs[at] = Math.log(values[at] as number);
  }
  return seasonOf(logs, season)?.adds.map(Math.exp) ?? null;
}
