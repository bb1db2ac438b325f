import { type Method, type MethodId, methods } from '../models/methods.ts';
import { type Kin, Past } from '../models/past.ts';

/** What every method said at several points of the past, each time knowing nothing later. */
export interface Trials {
  /** Lengths of the past at the origins, earliest first. */
  readonly origins: readonly number[];
  /** What came after each origin, on the worked scale; NaN where it is not known. */
  readonly truths: readonly Float64Array[];
  /** By method, by origin; on the worked scale. Only methods that answered at every origin. */
  readonly told: ReadonlyMap<MethodId, readonly Float64Array[]>;
  /** Forecasts are compared as logarithms. */
  readonly logs: boolean;
}

/** Most origins that are tried. */
const most = 6;

/** Lengths of the past from which the horizon is tried, earliest first. Short series get fewer, and a shorter horizon. */
export function originsOf(count: number, season: number, horizon: number): readonly number[] {
  const least = leastPast(count, season);
  const reach = Math.max(1, Math.min(horizon, Math.floor((count - least) / (count >= 3 * season ? 1 : 2))));
  const stride = Math.max(1, Math.round(reach / 3));
  const origins: number[] = [];
  for (let at = count - reach; at >= least && origins.length < most; at -= stride) origins.unshift(at);
  return origins;
}

function leastPast(count: number, season: number): number {
  if (season > 1 && count >= 3 * season) return 2 * season;
  return Math.max(4, Math.ceil(count / 2));
}

/**
 * Lets every method forecast from each origin. `present`: whether a value was observed (a filled gap is no truth to be measured
 * by). `kinAt`: what related series said at a length of the past.
 */
export function tryMethods(
  values: Float64Array,
  season: number,
  horizon: number,
  { present, kinAt, chosen = methods }: TrialOptions = {},
): Trials {
  const origins = originsOf(values.length, season, horizon);
  const logs = new Past(values, season).positive;
  const scaled = (told: Float64Array): Float64Array => (logs ? told.map(logOf) : told);
  const warm = new Map<string, readonly number[]>();
  const told = new Map<MethodId, Float64Array[]>(chosen.map(({ id }) => [id, []]));
  const truths: Float64Array[] = [];
  for (const origin of origins) {
    const past = new Past(values.subarray(0, origin), season, kinAt?.(origin), warm);
    const ahead = Math.min(horizon, values.length - origin);
    const truth = values.slice(origin, origin + ahead);
    truths.push(
      scaled(truth).map((value, step) => (present !== undefined && present[origin + step] === 0 ? Number.NaN : value)),
    );
    for (const method of chosen) {
      const answer = sound(method, past, ahead);
      if (answer !== null) told.get(method.id)?.push(scaled(answer));
    }
  }
  for (const [id, answers] of told) if (answers.length < origins.length) told.delete(id);
  return { origins, truths, told, logs };
}

export interface TrialOptions {
  readonly present?: Uint8Array;
  readonly kinAt?: (origin: number) => Kin | undefined;
  readonly chosen?: readonly Method[];
}

const logOf = (value: number): number => Math.log(Math.max(value, 1e-9));

/**
 * The method's answer, or null when it is none: not a number, or far beyond what the past has moved (a guard for every model;
 * stack.md § 8 saw some explode).
 */
export function sound(method: Method, past: Past, horizon: number): Float64Array | null {
  const told = method.forecast(past, horizon);
  if (told === null) return null;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of past.values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const room = 2 * (high - low);
  for (const value of told) {
    if (!Number.isFinite(value)) return null;
    if (past.positive ? value > high * 4 + room || value <= low / 50 : value > high + room || value < low - room)
      return null;
  }
  return told;
}
