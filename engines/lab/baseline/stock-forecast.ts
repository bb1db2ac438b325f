import {
  addedUp,
  type Forecast,
  forecastAll,
  isProblem,
  type Period,
  parsePeriod,
  periodText,
  restOf,
  type Series,
} from '@fodfaeste/outlook';
import type { CountedStock } from '../model/counted-stock.ts';
import { country, type LabTables, monthsOf, municipalitiesOf } from './tables.ts';
import { realStocks } from './validation/held-out-stocks.ts';

/** What is expected of a stock in the months after the last that is known. */
export interface StockForecast {
  /** Months it stands on, first to last, and the months that are forecast. */
  readonly from: string;
  readonly to: string;
  readonly months: readonly string[];
  /** By code of municipality; those that cannot be forecast are not in it. */
  readonly byCode: ReadonlyMap<string, ExpectedStock>;
}

export interface ExpectedStock {
  /** Full-time persons counted in the last known month. */
  readonly last: number;
  /** Full-time persons expected in each month: as much chance of more as of less. */
  readonly mean: readonly number[];
  /** Upper end of the interval that holds 80 of 100, against `mean`; the lower end is 1 over it. */
  readonly high80: readonly number[];
}

/** Months ahead: as the app forecasts (`app/outlook/forecasts/plan.ts`). */
export const forecastMonths = 12;

/** Two years: of fewer months no season can be told from the rest. */
export const fewestForecastMonths = 24;

/**
 * First months on a new level that was decided and not of the labour market. Kontanthjælpsreformen, 1 July 2025: one benefit for four (LOV nr. 1655 of
 * 30 December 2024), as `app/exchange/figures/sources.ts` has it.
 */
const knownBreaks: Readonly<Record<CountedStock, readonly string[]>> = { dagpenge: [], cash: ['2025M07'] };

/**
 * The forecasts of `@fodfaeste/outlook` of a counted stock in all municipalities, made as the app makes its own: together with regions and
 * country, and moved so that they add up. About a second. Null where fewer than {@link fewestForecastMonths} months may be seen.
 * @param until last month that may be seen, as `2025M07`: what comes later is not looked at
 */
export function stockForecast(tables: LabTables, stock: CountedStock, until: string): StockForecast | null {
  const seen = monthsOf(tables).filter((month) => month <= until);
  const [from = ''] = seen;
  const to = seen.at(-1) ?? '';
  if (seen.length < fewestForecastMonths) return null;
  const regions = regionsOf(tables);
  const known = new Map(
    [country, ...Object.values(regions).flat()].map((code) => [code, realStocks(tables, code, stock, seen)] as const),
  );
  const all = new Map([
    ...known,
    ...Object.entries(regions).map(([name, codes]) => [name, sumOf(known, codes)] as const),
  ]);
  const answers = forecastAll(
    [...all].map(([name, values]) => seriesOf(name, from, values)),
    { horizon: forecastMonths, breaks: knownBreaks[stock].map(periodOf), breaksKnownThen: true, levels: [0.8] },
  );
  const told = new Map<string, Forecast>();
  [...all.keys()].forEach((name, at) => {
    const answer = answers[at];
    if (answer !== undefined && !isProblem(answer)) told.set(name, answer);
  });
  const areas = { country, regions };
  const settled = addedUp(told, areas, restOf(all, areas) ?? 0);
  const byCode = new Map<string, ExpectedStock>();
  for (const [code, values] of known) {
    const forecast = settled.get(code);
    if (code !== country && forecast) byCode.set(code, expectedOf(forecast, values));
  }
  const months = Array.from({ length: forecastMonths }, (_, at) => {
    const { frequency, index } = periodOf(to);
    return periodText({ frequency, index: index + at + 1 });
  });
  return { from, to, months, byCode };
}

function expectedOf({ points }: Forecast, values: readonly (number | null)[]): ExpectedStock {
  const last = values.findLast((value) => value !== null) ?? 0;
  return {
    last,
    mean: points.map(({ mean }) => mean),
    high80: points.map(({ mean, bands }) => Math.max(1, (bands[0]?.high ?? mean) / Math.max(1e-9, mean))),
  };
}

const regionsOf = (tables: LabTables): Readonly<Record<string, readonly string[]>> => {
  const regions: Record<string, string[]> = {};
  for (const { code, region } of municipalitiesOf(tables)) regions[region] = [...(regions[region] ?? []), code];
  return regions;
};

/** Null in a month in which a member has no figure: a sum without it would be too small. */
function sumOf(known: ReadonlyMap<string, readonly (number | null)[]>, codes: readonly string[]): (number | null)[] {
  const members = codes.map((code) => known.get(code) ?? []);
  return (members[0] ?? []).map((_, at) =>
    members.reduce<number | null>((sum, one) => {
      const value = one[at] ?? null;
      return sum === null || value === null ? null : sum + value;
    }, 0),
  );
}

/** On its calendar, from the first figure on. */
function seriesOf(name: string, from: string, values: readonly (number | null)[]): Series {
  const skipped = Math.max(
    0,
    values.findIndex((value) => value !== null),
  );
  return { name, frequency: 'month', first: periodOf(from).index + skipped, values: values.slice(skipped) };
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period?.frequency !== 'month') throw new RangeError(`${text} is no month.`);
  return period;
}
