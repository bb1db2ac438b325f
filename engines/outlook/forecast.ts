import {
  drawnSize,
  growthOf,
  missedBy,
  reachOf,
  type Spread,
  scaledMisses,
  sizeOf,
  stepSize,
  usualRatio,
} from './choose/bands.ts';
import { combine } from './choose/combine.ts';
import { Group, leastKin } from './choose/kin.ts';
import { sound, type Trials, tryMethods } from './choose/rolling.ts';
import { groupBelief, type Misses, missesOf, timesAsked, weightsFor } from './choose/weigh.ts';
import { type Method, type MethodId, methods } from './models/methods.ts';
import { Past } from './models/past.ts';
import { median } from './numeric/statistics.ts';
import { type Period, stepped, usualSeason } from './series/period.ts';
import { type Break, type Prepared, prepare } from './series/prepare.ts';
import { isProblem, type Problem, problem } from './series/problem.ts';
import { cutBefore, lastPeriod, type Series, tailOf } from './series/series.ts';

/** What is asked of the future. */
export interface Asked {
  /** Periods after the last one of the series, also where that is withheld. */
  readonly horizon: number;
  /** Periods of a season; by the frequency where it is not said. */
  readonly season?: number;
  /** Shares that the bands shall hold, each in (0, 1); 0.8 and 0.95 where it is not said. */
  readonly levels?: readonly number[];
  /** First periods on a new level, such as 2025M07. */
  readonly breaks?: readonly Period[];
  /** A break after a series' end is left out instead of refused, as in a back-test, where it was not known then. */
  readonly breaksKnownThen?: boolean;
  /** False: every series by itself. True (as usual): series that end together lend each other season and growth. */
  readonly together?: boolean;
}

export interface Band {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

export interface Point {
  readonly period: Period;
  /** The middle of what is expected: as much chance of more as of less. */
  readonly mean: number;
  readonly bands: readonly Band[];
}

/** What is expected of one series, and on what ground. */
export interface Forecast {
  readonly series: string;
  readonly points: readonly Point[];
  /** The methods that it rests on and how much each counts; they sum to one. */
  readonly weights: ReadonlyMap<MethodId, number>;
  /** Mean absolute error of each method at the origins inside the past; relative where the series is positive. */
  readonly misses: Misses;
  /** What every method says by itself. */
  readonly byMethod: ReadonlyMap<MethodId, Float64Array>;
  /** Origins inside the past where the methods were tried. */
  readonly origins: number;
  readonly breaks: readonly Break[];
  readonly outliers: readonly Period[];
  /** Missing or withheld values that were filled. */
  readonly gaps: number;
  /** Series that lent their season and growth; zero where it stands alone. */
  readonly kin: number;
  /** Standard error at each step in the unit of the series, for reconciliation. */
  readonly errors: Float64Array;
  /** Misses at the origins one after the other, relative where the series is positive: series of one span have the same places. */
  readonly missed: readonly number[];
}

/** Forecasts of series, each or why there is none, in their order. */
export function forecastAll(all: readonly Series[], asked: Asked): readonly (Forecast | Problem)[] {
  const wrong = wrongQuestion(asked);
  if (wrong !== null) return all.map(() => wrong);
  const answers = new Map<number, Forecast | Problem>();
  const groups = new Map<string, Member[]>();
  all.forEach((whole, at) => {
    const tail = tailOf(whole);
    const series = cutBefore(whole, tail);
    const season = asked.season ?? usualSeason[series.frequency];
    const last = lastPeriod(series);
    const breaks = (asked.breaks ?? []).filter(
      (one) => !asked.breaksKnownThen || one.frequency !== last.frequency || one.index <= last.index,
    );
    const prepared = prepare(series, season, breaks);
    if (isProblem(prepared)) {
      answers.set(at, prepared);
      return;
    }
    const alone = asked.together === false || season < 2 || !new Past(prepared.values, season).positive;
    const key = alone ? `alone ${at}` : `${last.frequency} ${last.index}`;
    groups.set(key, [...(groups.get(key) ?? []), { at, series, tail, prepared }]);
  });
  for (const members of groups.values())
    forecastGroup(members, asked).forEach((told, place) => {
      answers.set((members[place] as Member).at, told);
    });
  return all.map((_, at) => answers.get(at) as Forecast | Problem);
}

/** A series that can be forecast. */
interface Member {
  /** Place among those that were asked about. */
  readonly at: number;
  /** Up to its last known value. */
  readonly series: Series;
  /** Periods after it that were withheld. */
  readonly tail: number;
  readonly prepared: Prepared;
}

/** The forecast of one series by itself, or why there is none. */
export function forecastOne(series: Series, asked: Asked): Forecast | Problem {
  return forecastAll([series], asked)[0] as Forecast | Problem;
}

function wrongQuestion({ horizon, season, levels }: Asked): Problem | null {
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > 1000)
    return problem(
      'bad-horizon',
      {},
      'Horisonten skal være et helt tal fra 1 til 1000.',
      'The horizon must be a whole number from 1 to 1000.',
    );
  if (season !== undefined && (!Number.isInteger(season) || season < 1 || season > 366))
    return problem(
      'bad-season',
      {},
      'Sæsonen skal være et helt tal fra 1 til 366.',
      'The season must be a whole number from 1 to 366.',
    );
  if (levels?.some((level) => !(level > 0 && level < 1)))
    return problem(
      'bad-level',
      {},
      'Bånd skal holde mellem 0 og 100 procent.',
      'Bands must hold between 0 and 100 per cent.',
    );
  return null;
}

interface Tried {
  readonly trials: Trials;
  readonly misses: Misses;
  /** See {@link timesAsked}. */
  readonly times: number;
  readonly past: Past;
}

/** How far the methods are tried ahead: longer horizons are judged by their first part. */
const furthest = (season: number): number => Math.max(24, 2 * season);

function forecastGroup(members: readonly Member[], asked: Asked): readonly Forecast[] {
  const [first] = members;
  const logs = members.map(({ prepared }) => prepared.values.map(Math.log));
  const group = members.length >= leastKin && first !== undefined ? new Group(logs, first.prepared.season) : null;
  const tried = members.map(({ prepared, tail }) => triedOn(prepared, asked.horizon + tail, group));
  const belief =
    group === null
      ? undefined
      : groupBelief(
          tried.map(({ misses }) => misses),
          median(tried.map(({ times }) => times)),
        );
  const weights = tried.map(({ misses, times }) => weightsFor(misses, times, belief));
  const spreads = spreadsOf(tried, weights, group !== null);
  return members.map((member, at) =>
    answerOf(
      member,
      asked,
      tried[at] as Tried,
      weights[at] as Map<MethodId, number>,
      spreads[at] as Spread & Missed,
      group === null ? 0 : members.length,
    ),
  );
}

function triedOn({ values, season, present }: Prepared, horizon: number, group: Group | null): Tried {
  const kinAt = (origin: number) => group?.kin(values.length, values.length - origin);
  const trials = tryMethods(values, season, Math.min(horizon, furthest(season)), { present, kinAt });
  return {
    trials,
    misses: missesOf(trials),
    times: timesAsked(trials),
    past: new Past(values, season, kinAt(values.length)),
  };
}

interface Missed {
  readonly missed: readonly Float64Array[];
}

/** How large the errors will be: by each series' own misses, and by those of its group. */
function spreadsOf(
  tried: readonly Tried[],
  weights: readonly ReadonlyMap<MethodId, number>[],
  grouped: boolean,
): readonly (Spread & Missed)[] {
  const missed = tried.map(({ trials }, at) => missedBy(trials, weights[at] as ReadonlyMap<MethodId, number>));
  const steps = tried.map(({ past }) => stepSize(past.adjusted));
  const common = grouped ? growthOf(missed) : null;
  const ratios = missed
    .map((misses, at) => sizeOf(misses, common ?? 0) / (steps[at] as number))
    .filter(Number.isFinite);
  const ratio = common === null || ratios.length === 0 ? usualRatio : median(ratios);
  const own = missed.map((misses, at) => {
    const growth = common ?? growthOf([misses]);
    const size = drawnSize(sizeOf(misses, growth), (tried[at] as Tried).times, steps[at] as number, ratio);
    return { missed: misses, size, growth, scaled: Float64Array.from(scaledMisses(misses, size, growth)).sort() };
  });
  if (!grouped) return own;
  const scaled = Float64Array.from(own.flatMap((one) => [...one.scaled])).sort();
  return own.map((one) => ({ ...one, scaled }));
}

function answerOf(
  { series, tail, prepared }: Member,
  { horizon, levels = [0.8, 0.95] }: Asked,
  { trials, misses, times, past }: Tried,
  weights: ReadonlyMap<MethodId, number>,
  { size, growth, scaled, missed }: Spread & Missed,
  kin: number,
): Forecast {
  const byMethod = everyMethod(past, horizon + tail);
  const used = usable(weights, byMethod);
  const worked = new Map([...byMethod].map(([id, told]) => [id, past.positive ? told.map(logOf) : told]));
  const middle = combine(worked, used, horizon + tail).subarray(tail);
  const errors = middle.map((_, step) => size * (step + 1 + tail) ** growth);
  // Counts and amounts that have never been negative do not become so.
  const floor = series.values.some((value) => value !== null && value < 0) ? Number.NEGATIVE_INFINITY : 0;
  const plain = (value: number): number => Math.max(floor, past.positive ? Math.exp(value) : value);
  const reaches = levels.map((level) => reachOf(scaled, level, times));
  const points = Array.from(
    middle,
    (value, step): Point => ({
      period: stepped(lastPeriod(series), step + 1 + tail),
      mean: plain(value),
      bands: levels.map((level, place) => {
        const reach = (reaches[place] as number) * (errors[step] as number);
        return { level, low: plain(value - reach), high: plain(value + reach) };
      }),
    }),
  );
  return {
    series: series.name,
    points,
    weights: used,
    misses,
    byMethod: new Map([...byMethod].map(([id, told]) => [id, told.subarray(tail)])),
    origins: trials.origins.length,
    breaks: prepared.breaks,
    outliers: prepared.outliers,
    gaps: prepared.gaps + tail,
    kin,
    missed: missed.flatMap((one) => [...one]),
    errors: past.positive ? errors.map((error, step) => error * (points[step] as Point).mean) : errors,
  };
}

const logOf = (value: number): number => Math.log(Math.max(value, 1e-9));

function everyMethod(
  past: Past,
  horizon: number,
  chosen: readonly Method[] = methods,
): ReadonlyMap<MethodId, Float64Array> {
  const told = new Map<MethodId, Float64Array>();
  for (const method of chosen) {
    const answer = sound(method, past, horizon);
    if (answer !== null) told.set(method.id, answer);
  }
  return told;
}

/** Weights of the methods that answered; the last value alone where none did. */
function usable(
  weights: ReadonlyMap<MethodId, number>,
  told: ReadonlyMap<MethodId, Float64Array>,
): ReadonlyMap<MethodId, number> {
  const kept = [...weights].filter(([id]) => told.has(id));
  const whole = kept.reduce((sum, [, weight]) => sum + weight, 0);
  return whole > 0 ? new Map(kept.map(([id, weight]) => [id, weight / whole])) : new Map([['naive', 1]]);
}
