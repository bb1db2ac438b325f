import { type CountedStock, heldOut, type LabTables, realStocks } from '../baseline/index.ts';
import type { Baseline } from '../model/baseline.ts';
import { type Group, groupIndex } from '../model/groups.ts';
import { uniform } from '../random/draw.ts';
import { normal } from '../run/draws.ts';

/** Groups that are counted together each month. */
export const groupsOf: Readonly<Record<CountedStock, readonly Group[]>> = {
  dagpenge: ['dagpenge'],
  cash: ['jobparat', 'aabenlyst_uddannelsesparat', 'uddannelsesparat', 'aktivitetsparat', 'integration'],
};

/**
 * How far those who come may be from what was expected, against it: the variance at the start, and what each month adds. A level that is off
 * from the first month and then wanders; nothing says which way.
 */
export interface Wander {
  readonly start: number;
  readonly step: number;
}

/** What is not known of who comes: the same for all municipalities, and each one's own by its size. */
export interface InflowShocks {
  readonly common: Wander;
  /** Largest stock of each class of size, and what its municipalities have of their own. */
  readonly own: readonly { readonly upTo: number; readonly wander: Wander }[];
}

const country = '0000';
const year = 12;
/** Two months that are compared are at least so far apart that what chance did to the one is not in the other. */
const apart = 2;
const weeksAMonth = 52 / 12;

/**
 * Measured of the years before the held-out one. At every month that has a year before it and one after it, the inflow of the next twelve months
 * was expected as the model expects it: from the year's mean stock, with a season (here of the stock itself). What came is told by the stocks: the next month's less
 * those who stayed. What months that far apart have in common is no chance; it is split into a level and a wandering by least squares.
 */
export function inflowShocks(
  tables: LabTables,
  baseline: Baseline,
  months: readonly string[],
  stock: CountedStock,
): InflowShocks {
  const seen = months.filter((month) => month <= heldOut.fittedUntil);
  const kept = monthKept(baseline, stock);
  const season = monthSeason(realStocks(tables, country, stock, seen), seen, kept);
  const errorsOf = (code: string) => pathErrors(realStocks(tables, code, stock, seen), seen, kept, season);
  const common = errorsOf(country);
  const places = baseline.municipalities
    .map(({ municipality: { code }, stock: of }) => ({
      size: groupsOf[stock].reduce((sum, group) => sum + (of[groupIndex(group)] ?? 0), 0),
      own: errorsOf(code).map((path, origin) => path.map((error, month) => error - (common[origin]?.[month] ?? 0))),
    }))
    .toSorted((a, b) => a.size - b.size);
  const third = Math.ceil(places.length / 3);
  const classes = [0, 1, 2].map((part) => {
    const here = places.slice(part * third, (part + 1) * third);
    const upTo = part === 2 ? Number.POSITIVE_INFINITY : (here.at(-1)?.size ?? 0);
    return { upTo, wander: wanderOf(here.flatMap(({ own }) => own)) };
  });
  // Chance in small stocks may hide what they have of their own: no class is steadier than a larger one.
  const atLeast = (from: number, of: keyof Wander) => Math.max(...classes.slice(from).map(({ wander }) => wander[of]));
  return {
    common: wanderOf(common),
    own: classes.map(({ upTo }, at) => ({ upTo, wander: { start: atLeast(at, 'start'), step: atLeast(at, 'step') } })),
  };
}

/** Errors of the expected inflow, one path of twelve months for each origin: 0.1 is a tenth more than expected. NaN where withheld. */
function pathErrors(
  stocks: readonly (number | null)[],
  months: readonly string[],
  kept: number,
  season: readonly number[],
): number[][] {
  const paths: number[][] = [];
  for (let origin = year - 1; origin + year < stocks.length; origin += 1) {
    const before = stocks.slice(origin - year + 1, origin + 1).map((one) => one ?? Number.NaN);
    const mean = before.reduce((a, b) => a + b, 0) / year;
    paths.push(
      Array.from({ length: year }, (_, ahead) => {
        const at = origin + ahead + 1;
        const came = (stocks[at] ?? Number.NaN) - kept * (stocks[at - 1] ?? Number.NaN);
        const expected = (1 - kept) * mean * (season[Number(months[at]?.slice(5)) - 1] ?? 1);
        return came / expected - 1;
      }),
    );
  }
  return paths;
}

/** Share of those on the benefit who are still there a month later, in a population that stands still. */
function monthKept(baseline: Baseline, stock: CountedStock): number {
  let [people, left] = [0, 0];
  for (const group of groupsOf[stock]) {
    const at = groupIndex(group);
    const facts = baseline.groups[at];
    const there = baseline.municipalities.reduce((sum, one) => sum + (one.stock[at] ?? 0), 0);
    for (const [week, share] of facts?.elapsed.entries() ?? []) {
      let stay = 1;
      for (let later = 0; later < 4; later += 1) stay *= 1 - (facts?.leaves[Math.min(week + later, 263)] ?? 0);
      people += there * share;
      left += there * share * stay ** (weeksAMonth / 4);
    }
  }
  return left / people;
}

/** Those who came in each calendar month against the mean month, over the years that may be seen. */
function monthSeason(stocks: readonly (number | null)[], months: readonly string[], kept: number): number[] {
  const came = stocks.slice(1).map((stock, at) => (stock ?? Number.NaN) - kept * (stocks[at] ?? Number.NaN));
  const mean = came.reduce((a, b) => a + b, 0) / came.length;
  return Array.from({ length: year }, (_, month) => {
    const here = came.filter((__, at) => Number(months[at + 1]?.slice(5)) === month + 1);
    return here.reduce((a, b) => a + b, 0) / here.length / mean;
  });
}

/**
 * Least squares of what two months have in common (the mean of their products) on how far ahead the nearer is: a level that wanders has
 * `start` + `step` × months in common. Never below nothing.
 */
export function wanderOf(paths: readonly (readonly number[])[]): Wander {
  const points: { ahead: number; common: number }[] = [];
  for (let ahead = 1; ahead + apart <= year; ahead += 1)
    for (let later = ahead + apart; later <= year; later += 1) {
      const products = paths
        .map((path) => (path[ahead - 1] ?? Number.NaN) * (path[later - 1] ?? Number.NaN))
        .filter(Number.isFinite);
      if (products.length > 0) points.push({ ahead, common: products.reduce((a, b) => a + b, 0) / products.length });
    }
  const n = Math.max(1, points.length);
  const meanX = points.reduce((sum, { ahead }) => sum + ahead, 0) / n;
  const meanY = points.reduce((sum, { common }) => sum + common, 0) / n;
  const spread = points.reduce((sum, { ahead }) => sum + (ahead - meanX) ** 2, 0);
  const slope =
    points.reduce((sum, { ahead, common }) => sum + (ahead - meanX) * (common - meanY), 0) / Math.max(1e-9, spread);
  const start = meanY - slope * meanX;
  if (slope < 0) return { start: Math.max(0, meanY), step: 0 };
  if (start < 0) {
    const squares = points.reduce((sum, { ahead }) => sum + ahead ** 2, 0);
    return {
      start: 0,
      step: Math.max(0, points.reduce((sum, { ahead, common }) => sum + ahead * common, 0) / Math.max(1e-9, squares)),
    };
  }
  return { start, step: slope };
}

/** What a path of inflow is drawn for. */
const purpose = { common: 101, own: 102 } as const;
/** However far it wanders, some come. */
const least = 0.2;

/** Inflow of each four weeks against what was expected, for one municipality in one run: the common part is the same for all. */
export function shockPath(
  shocks: InflowShocks,
  size: number,
  member: number,
  run: number,
  seed: number,
  periods: number,
): number[] {
  const own = shocks.own.find(({ upTo }) => size <= upTo)?.wander ?? { start: 0, step: 0 };
  const part = ({ start, step }: Wander, who: number, what: number) => {
    let level = Math.sqrt(start) * normal(uniform(seed, run, who, what));
    const stride = Math.sqrt((step * 12) / 13);
    return Array.from({ length: periods }, (_, period) => {
      level += stride * normal(uniform(seed, run, who * 64 + period + 1, what));
      return level;
    });
  };
  const all = part(shocks.common, 0, purpose.common);
  const mine = part(own, member + 1, purpose.own);
  return all.map((one, period) => Math.max(least, 1 + one + (mine[period] ?? 0)));
}
