import { quantile } from '../answer/band.ts';
import { forecastsOf } from '../baseline/forecasts.ts';
import {
  bandFit,
  heldOut,
  heldOutMonths,
  type LabTables,
  realStocks,
  type StockBand,
  tenMunicipalities,
  yearBefore,
} from '../baseline/index.ts';
import { monthsOf } from '../baseline/tables.ts';
import { drawEffects, middleEffects } from '../effects/index.ts';
import type { Ahead } from '../model/baseline.ts';
import { type CountedStock, countedGroups, countedStocks } from '../model/counted-stock.ts';
import { groupIndex } from '../model/groups.ts';
import { periodWeeks } from '../model/result.ts';
import { cell, column } from '../run/scene.ts';
import { drawnInflow } from './drawn-inflow.ts';
import type { Sources, StockCheck } from './report.ts';
import { type Ready, readyFor, runMember, type Stage } from './stage.ts';

const weeks = 52;
const periods = weeks / periodWeeks;

/** Month by month of one run. */
type Path = readonly number[];

/** Paths of one municipality and stock: all that is unknown together, and each alone. */
interface Paths {
  readonly all: Path[];
  readonly chance: Path[];
  readonly effects: Path[];
  readonly inflow: Path[];
}

export interface StocksAsked {
  readonly tables: LabTables;
  /** Of the baseline that knows nothing later than the fitting, its members the ten. */
  readonly stage: Stage;
  readonly runs: number;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Runs the ten municipalities through the held-out year. In a run of `all` seed, effects and inflow are all drawn; in the others
 * only the one that gives them their name. Effects change little here, since every draw is calibrated to leave as often as counted.
 */
export function* heldOutStocks(asked: StocksAsked): Generator<number, { checks: StockCheck[]; sources: Sources[] }> {
  const { tables, stage, runs, draws, seed } = asked;
  const months = heldOutMonths(tables);
  const forecasts = forecastsOf(tables, heldOut.fittedUntil);
  const middle = readyFor(stage, middleEffects(stage.parameters));
  const drawn: Ready[] = [];
  for (const draw of drawEffects(stage.parameters, [], seed, draws)) {
    drawn.push(readyFor(stage, draw));
    yield 1;
  }
  const alone = Math.ceil(runs / 3);
  const checks: StockCheck[] = [];
  const sources: Sources[] = [];
  for (const stock of countedStocks) {
    const found: { readonly paths: Paths; readonly real: readonly (number | null)[] }[] = [];
    for (const member of stage.members) {
      const code = stage.baseline.municipalities[member]?.municipality.code ?? '';
      const expected = forecasts[stock]?.byCode.get(code);
      if (!expected) throw new RangeError(`No forecast of ${stock} in ${code}.`);
      const inflow = drawnInflow(stage.baseline, member, stock, expected);
      const run = (ready: Ready, of: number, drawnAs: number | null) =>
        monthly(
          runOne({ stage, ready, member, stock, seed: of, ahead: drawnAs === null ? null : inflow(drawnAs) }),
          stock,
        );
      const some = (length: number, one: (at: number) => Path) => Array.from({ length }, (_, at) => one(at));
      const paths: Paths = {
        all: some(runs, (at) => run(drawn[at % drawn.length] ?? middle, seed + 7919 * at, at)),
        chance: some(alone, (at) => run(middle, seed + 7919 * at, null)),
        effects: drawn.map((ready) => run(ready, seed, null)),
        inflow: some(alone, (at) => run(middle, seed, at)),
      };
      const real = realStocks(tables, code, stock, months);
      const band = bandOf(paths.all);
      found.push({ paths, real });
      checks.push({
        code,
        name: tenMunicipalities(tables).find((one) => one.code === code)?.name ?? '',
        stock,
        real,
        band,
        yearBefore: realStocks(tables, code, stock, yearBefore(months)),
        last:
          realStocks(
            tables,
            code,
            stock,
            monthsOf(tables)
              .filter((month) => month < (months[0] ?? ''))
              .slice(-1),
          )[0] ?? null,
        inside: bandFit(real, band).inside,
      });
      yield 1;
    }
    sources.push(sourcesOf(stock, found));
  }
  return { checks, sources };
}

interface One {
  readonly stage: Stage;
  readonly ready: Ready;
  readonly member: number;
  readonly stock: CountedStock;
  readonly seed: number;
  /** Inflow of the stock as it was drawn; null: as expected. */
  readonly ahead: Ahead | null;
}

function runOne({ stage, ready, member, stock, seed, ahead }: One): Float64Array {
  const { baseline } = ready;
  const municipalities =
    ahead === null
      ? baseline.municipalities
      : baseline.municipalities.map((one, at) =>
          at === member ? { ...one, ahead: { ...one.ahead, [stock]: ahead } } : one,
        );
  const asked = { settings: [stage.settings], weeks, seed };
  return runMember({ ...ready, baseline: { ...baseline, municipalities } }, stage.demand, member, asked);
}

/** Full-time persons in each month: a month is some days of two periods of four weeks. */
export function monthly(values: Float64Array, stock: CountedStock): Path {
  const people = Array.from({ length: periods }, (_, period) =>
    countedGroups[stock].reduce(
      (sum, group) =>
        sum + (values[cell(0, groupIndex(group), period, periods) + column('personWeeks')] ?? 0) / periodWeeks,
      0,
    ),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const [from, to] = [(month * periods) / 12, ((month + 1) * periods) / 12];
    let sum = 0;
    for (const [period, there] of people.entries())
      sum += there * Math.max(0, Math.min(to, period + 1) - Math.max(from, period));
    return sum / (to - from);
  });
}

/** The 80 per cent band of some runs, month by month. */
export const bandOf = (paths: readonly Path[]): StockBand[] =>
  Array.from({ length: 12 }, (_, month) => {
    const values = paths.map((path) => path[month] ?? Number.NaN);
    return { low: quantile(values, 0.1), middle: quantile(values, 0.5), high: quantile(values, 0.9) };
  });

function sourcesOf(
  stock: CountedStock,
  found: readonly { readonly paths: Paths; readonly real: readonly (number | null)[] }[],
): Sources {
  const mean = (of: (one: (typeof found)[number]) => number) =>
    found.reduce((sum, one) => sum + of(one), 0) / found.length;
  const width = (paths: readonly Path[]) => {
    const band = bandOf(paths);
    return band.reduce((sum, { low, middle, high }) => sum + (high - low) / 2 / Math.max(1, middle), 0) / band.length;
  };
  return {
    stock,
    chance: mean(({ paths }) => width(paths.chance)),
    effects: mean(({ paths }) => width(paths.effects)),
    inflow: mean(({ paths }) => width(paths.inflow)),
    all: mean(({ paths }) => width(paths.all)),
    insideByChance: mean(({ paths, real }) => bandFit(real, bandOf(paths.chance)).inside),
    insideByAll: mean(({ paths, real }) => bandFit(real, bandOf(paths.all)).inside),
  };
}
