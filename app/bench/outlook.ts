import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { errorsOf, type Forecast, forecastAll, isProblem, type Series, scaleOf } from '@fodfaeste/outlook';

export interface OutlookContender {
  readonly name: string;
  readonly perSecond: number;
  /** Over the series it answered soundly, 12 months held out. */
  readonly smape: number;
  readonly mase: number;
  /** Series without a sound answer: an error, no number, or far beyond the past. */
  readonly failed: number;
}

export interface OutlookFigures {
  readonly series: number;
  readonly months: number;
  readonly contenders: readonly OutlookContender[];
}

const horizon = 12;
const season = 12;
const months = 120;

/**
 * Monthly series a second of one core (processor time, so that what else the machine does counts little), method choice and bands included, against the library @bsull/augurs called model by model on
 * the same made-up series in the same run. `alone`: series that cannot lend each other anything; the library knows no groups.
 */
export function benchOutlook(count = 98): OutlookFigures {
  const all = madeUp(count);
  const pasts = all.map((values) => values.slice(0, months));
  const series = pasts.map(
    (values, at): Series => ({ name: `${at}`, frequency: 'month', first: 24_000, values: [...values] }),
  );
  const ours = (together: boolean) => () =>
    forecastAll(series, { horizon, season, together }).map((one) =>
      isProblem(one) ? null : (one as Forecast).points.map(({ mean }) => mean),
    );
  const library = augurs();
  const contenders: readonly (readonly [string, () => readonly (readonly number[] | null)[]])[] = [
    ['fodfaeste, alone', ours(false)],
    ['fodfaeste, together', ours(true)],
    ['augurs MSTL+ETS', () => pasts.map(library.mstl)],
    ['augurs AutoETS', () => pasts.map(library.autoEts)],
  ];
  return {
    series: count,
    months,
    contenders: contenders.map(([name, forecast]) => measured(name, all, forecast)),
  };
}

function measured(
  name: string,
  all: readonly (readonly number[])[],
  forecast: () => readonly (readonly number[] | null)[],
): OutlookContender {
  forecast(); // The compiler has seen the code before the clock runs.
  const begun = process.cpuUsage();
  const told = forecast();
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  const errors = told.flatMap((one, at) => {
    const values = all[at] ?? [];
    const past = values.slice(0, months);
    return one === null || !isSound(one, past)
      ? []
      : (errorsOf(one, values.slice(months), scaleOf(past, season)) ?? []);
  });
  const mean = (key: 'smape' | 'mase') => errors.reduce((sum, one) => sum + one[key], 0) / errors.length;
  return {
    name,
    perSecond: all.length / seconds,
    smape: mean('smape'),
    mase: mean('mase'),
    failed: all.length - errors.length,
  };
}

/** The guard that every model from outside needs (stack.md § 8: some explode). */
function isSound(told: readonly number[], past: readonly number[]): boolean {
  const high = Math.max(...past);
  return told.every((value) => Number.isFinite(value) && Math.abs(value) < 10 * high);
}

/** The library's default loader fetches a file URL, which Node 20 cannot; initSync takes the bytes. */
function augurs() {
  const require = createRequire(import.meta.url);
  const load = <M extends { initSync(module: { module: Uint8Array<ArrayBuffer> }): unknown }>(part: string): M => {
    const file = require.resolve(`@bsull/augurs/${part}`);
    const module = require(file) as M;
    module.initSync({ module: new Uint8Array(readFileSync(file.replace(/\.js$/, '_bg.wasm'))) });
    return module;
  };
  const { MSTL } = load<typeof import('@bsull/augurs/mstl')>('mstl');
  const { AutoETS } = load<typeof import('@bsull/augurs/ets')>('ets');
  const point =
    (make: () => { fit(y: number[]): void; predict(h: number, level: number): { point: number[] } }) =>
    (values: readonly number[]): readonly number[] | null => {
      try {
        const model = make();
        model.fit([...values]);
        return [...model.predict(horizon, 0.8).point];
      } catch {
        return null;
      }
    };
  return {
    mstl: point(() => MSTL.ets([season])),
    autoEts: point(() => new AutoETS(season, 'ZZZ')),
  };
}

/** Trend, season and noise as in unemployment figures, the same at every call. */
function madeUp(count: number): readonly (readonly number[])[] {
  let state = 20_260_722;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const noise = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, () => {
    const size = 100 * 10 ** (2 * random());
    const wave = 0.05 + 0.1 * random();
    const turn = 12 * random();
    let level = 0;
    let slope = 0.004 * noise();
    return Array.from({ length: months + horizon }, (_, month) => {
      slope = 0.97 * slope + 0.001 * noise();
      level += slope + 0.01 * noise();
      const yearly =
        wave * (Math.cos((2 * Math.PI * (month - turn)) / season) + 0.4 * Math.cos((4 * Math.PI * month) / season));
      return Math.round(size * Math.exp(level + yearly + 0.025 * noise()));
    });
  });
}

/** The figures as text for a terminal. */
export function outlookReport({ series, months: long, contenders }: OutlookFigures): string {
  return [
    `${series} månedsserier à ${long} måneder, 12 frem / monthly series of ${long} months, 12 ahead`,
    ...contenders.map(
      ({ name, perSecond, smape, mase, failed }) =>
        `  ${name.padEnd(22)}${perSecond.toFixed(0).padStart(7)} /s   sMAPE ${smape.toFixed(2)}   MASE ${mase.toFixed(3)}${failed === 0 ? '' : `   ${failed} ubrugelige / unusable`}`,
    ),
  ].join('\n');
}
