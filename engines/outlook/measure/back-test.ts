import { type Asked, type Forecast, forecastAll } from '../forecast.ts';
import { type MethodId, methods } from '../models/methods.ts';
import { type Period, periodText, usualSeason } from '../series/period.ts';
import { fewest } from '../series/prepare.ts';
import { isProblem, type Problem, problem, quoted } from '../series/problem.ts';
import { cutBefore, lastPeriod, type Series } from '../series/series.ts';
import { type Errors, errorsOf, scaleOf } from './errors.ts';

export interface BackTestAsked extends Asked {
  /** How many times the end is held out, each a horizon further back; 3 where it is not said. Series too short take part in fewer. */
  readonly origins?: number;
}

/** How often the truth lay inside a band. */
export interface Coverage {
  readonly level: number;
  /** 0-1. */
  readonly share: number;
}

/** One series at one origin: what was said then, and what came. */
export interface Trial {
  readonly series: string;
  /** Last period that was known. */
  readonly known: Period;
  readonly errors: Errors;
  readonly byMethod: ReadonlyMap<MethodId, Errors>;
  readonly weights: ReadonlyMap<MethodId, number>;
  readonly inside: readonly { readonly level: number; readonly held: number; readonly of: number }[];
}

/** Means over trials. */
export interface Table {
  readonly series: number;
  readonly trials: number;
  readonly errors: Errors;
  readonly coverage: readonly Coverage[];
  /** Best first, by MASE. Only trials in which the method answered. */
  readonly methods: readonly { readonly id: MethodId; readonly trials: number; readonly errors: Errors }[];
}

export interface BackTest {
  readonly horizon: number;
  /** The end of every series held out once: the newest past. */
  readonly latest: Table;
  /** All origins. */
  readonly all: Table;
  /** One table for each time the end was held out, newest first. */
  readonly byOrigin: readonly Table[];
  readonly trials: readonly Trial[];
  readonly problems: readonly Problem[];
}

/**
 * Holds the end of every series out, forecasts it with nothing known later (choice of method, season of the group and bands
 * included), and compares with what came.
 */
export function backTest(all: readonly Series[], asked: BackTestAsked): BackTest {
  const { horizon, origins = 3 } = asked;
  const byOrigin: (readonly Trial[])[] = [];
  const problems: Problem[] = [];
  for (let origin = 0; origin < origins; origin++) {
    const pairs = all.flatMap((series) => {
      const season = asked.season ?? usualSeason[series.frequency];
      const past = cutBefore(series, horizon * (origin + 1));
      const least = Math.max(fewest, origin === 0 ? Math.min(2 * season, horizon) : 2 * season);
      if (past.values.length >= least) return [{ series, past, season }];
      if (origin === 0) problems.push(tooShort(series, horizon));
      return [];
    });
    if (pairs.length === 0) break;
    const told = forecastAll(
      pairs.map(({ past }) => past),
      { ...asked, breaksKnownThen: true },
    );
    byOrigin.push(
      told.flatMap((forecast, at) => {
        const pair = pairs[at] as (typeof pairs)[number];
        if (isProblem(forecast)) {
          if (origin === 0) problems.push(forecast);
          return [];
        }
        const trial = compared(pair.series, pair.past, pair.season, forecast, horizon);
        return trial === null ? [] : [trial];
      }),
    );
  }
  const tables = byOrigin.map(tableOf);
  return {
    horizon,
    latest: tables[0] ?? tableOf([]),
    all: tableOf(byOrigin.flat()),
    byOrigin: tables,
    trials: byOrigin.flat(),
    problems,
  };
}

function compared(series: Series, past: Series, season: number, forecast: Forecast, horizon: number): Trial | null {
  const truth = series.values.slice(past.values.length, past.values.length + horizon);
  const scale = scaleOf(past.values, season);
  const { points } = forecast;
  const errors = errorsOf(
    points.map(({ mean }) => mean),
    truth,
    scale,
  );
  if (errors === null) return null;
  const byMethod = new Map<MethodId, Errors>();
  for (const [id, told] of forecast.byMethod) {
    const own = errorsOf(told, truth, scale);
    if (own !== null) byMethod.set(id, own);
  }
  const levels = points[0]?.bands.map(({ level }) => level) ?? [];
  const inside = levels.map((level, place) => {
    let held = 0;
    let of = 0;
    truth.forEach((value, step) => {
      const band = points[step]?.bands[place];
      if (value === null || band === undefined) return;
      of += 1;
      if (value >= band.low - 1e-9 && value <= band.high + 1e-9) held += 1;
    });
    return { level, held, of };
  });
  return {
    series: series.name,
    known: lastPeriod(past),
    errors,
    byMethod,
    weights: forecast.weights,
    inside,
  };
}

function tooShort(series: Series, horizon: number): Problem {
  const line = series.lines?.find((one) => one !== null) ?? null;
  return problem(
    'too-short',
    { line, series: series.name },
    `${quoted(series.name)} er for kort til at holde ${horizon} perioder tilbage: den har ${series.values.length}, fra ${periodText({ frequency: series.frequency, index: series.first })}.`,
    `${quoted(series.name)} is too short to hold back ${horizon} periods: it has ${series.values.length}, from ${periodText({ frequency: series.frequency, index: series.first })}.`,
  );
}

function tableOf(trials: readonly Trial[]): Table {
  const levels = trials[0]?.inside.map(({ level }) => level) ?? [];
  return {
    series: new Set(trials.map(({ series }) => series)).size,
    trials: trials.length,
    errors: meanErrors(trials.map(({ errors }) => errors)),
    coverage: levels.map((level, place) => {
      let held = 0;
      let of = 0;
      for (const { inside } of trials) {
        held += inside[place]?.held ?? 0;
        of += inside[place]?.of ?? 0;
      }
      return { level, share: held / of };
    }),
    methods: methods
      .flatMap(({ id }) => {
        const own = trials.flatMap(({ byMethod }) => byMethod.get(id) ?? []);
        return own.length === 0 ? [] : [{ id, trials: own.length, errors: meanErrors(own) }];
      })
      .sort((a, b) => a.errors.mase - b.errors.mase),
  };
}

function meanErrors(all: readonly Errors[]): Errors {
  const meanOf = (key: keyof Errors): number => {
    let sum = 0;
    let count = 0;
    for (const one of all) if (Number.isFinite(one[key])) [sum, count] = [sum + one[key], count + 1];
    return sum / count;
  };
  return { smape: meanOf('smape'), mase: meanOf('mase'), rmsse: meanOf('rmsse') };
}
