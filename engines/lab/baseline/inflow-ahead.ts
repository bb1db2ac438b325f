import type { Baseline, MunicipalityFacts } from '../model/baseline.ts';
import { type CountedStock, countedGroups, countedStockOf, countedStocks } from '../model/counted-stock.ts';
import { groupCount, groupIndex } from '../model/groups.ts';
import { balancedDestinations } from '../run/destinations.ts';
import { paceOf } from '../run/pace.ts';
import { type Flows, flowsOf, peopleIn, type Standing, standingOf, weekLater } from './expected-stock.ts';
import { weekOfYear } from './season.ts';
import type { ExpectedStock } from './stock-forecast.ts';
import { weekPath } from './week-path.ts';

/** However the stock is expected to fall, some come; and however it rises, no more than this against the mean. */
export const paceLimits = { least: 0.1, most: 4 } as const;

/** Stocks of a municipality that were forecast. */
export type Forecasts = Readonly<
  Partial<
    Record<
      CountedStock,
      Pick<ExpectedStock, 'last' | 'mean'> & {
        /** Full-time persons who are there in the first week, where they are not those of the forecast. */
        readonly begin?: number;
      }
    >
  >
>;

/** The flows of all municipalities of a baseline that has no forecast yet: reckoned once. */
export function allFlows(baseline: Baseline): readonly Flows[] {
  const destinations = balancedDestinations(baseline);
  return baseline.municipalities.map((_, place) => flowsOf(baseline, place, destinations));
}

/**
 * The inflow that makes the stocks go as they were forecast: new spells from outside in each week after the last known month, against the
 * mean week. Those who are there leave with the chances of their group and week of the spell, some of them to another benefit; as many come
 * as are then missing to the stock of the week ({@link weekPath}), within {@link paceLimits}. The groups of a stock share one pace.
 *
 * Reckoned from people who stand where the forecast begins, as a run does (`beginningWith`). Only what the leaving chances do not tell is in
 * it: where people in truth leave more often in some months, fewer come here.
 * @returns 52 entries for 12 months: people with one decimal, pace with four
 */
export function inflowAhead(
  baseline: Baseline,
  place: number,
  flows: Flows,
  forecasts: Forecasts,
): NonNullable<MunicipalityFacts['ahead']> {
  const facts = baseline.municipalities[place];
  const here = facts?.begin ?? facts?.stock ?? [];
  const wanted = countedStocks.flatMap((stock) => {
    const forecast = forecasts[stock];
    const outside = sumIn(stock, flows.outside);
    const there = sumIn(stock, here);
    if (!forecast || !(outside > 0) || !(there > 0)) return [];
    const path = weekPath(forecast.last, forecast.mean);
    return [{ stock, path, begin: forecast.begin ?? path[0] ?? 0, outside, there, pace: [] as number[] }];
  });
  const level = (group: number) => {
    const mine = wanted.find(({ stock }) => stock === countedStockOf(group));
    return mine ? mine.begin / mine.there : 1;
  };
  const begins = { startWeek: weekOfYear(baseline.day) };
  let people = standingOf(
    baseline,
    here.map((stock, group) => stock * level(group)),
  );
  const weeks = Math.max(0, ...wanted.map(({ path }) => path.length));
  for (let week = 1; week < weeks; week += 1) {
    const stayed = weekLater(flows, people, noOne);
    for (const { stock, path, outside, pace } of wanted) {
      const missing = (path[week] ?? 0) - sumIn(stock, stayed.map(peopleIn));
      pace[week] = Math.min(paceLimits.most, Math.max(paceLimits.least, missing / outside));
    }
    people = withCome(stayed, flows.outside, (group) => {
      const mine = wanted.find(({ stock }) => stock === countedStockOf(group));
      return mine ? (mine.pace[week] ?? 1) : paceOf(baseline, place, group, begins, week);
    });
  }
  return Object.fromEntries(
    // Nobody comes in the first week of a run that begins with the path; one that began before needs a number.
    wanted.map(({ stock, path, pace: [, first = 1, ...later] }) => [
      stock,
      { people: path.map((one) => Math.round(10 * one) / 10), pace: [first, first, ...later].map(rounded) },
    ]),
  );
}

const noOne = new Array<number>(groupCount).fill(0);
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const sumIn = (stock: CountedStock, by: readonly number[]): number =>
  countedGroups[stock].reduce((sum, group) => sum + (by[groupIndex(group)] ?? 0), 0);

const withCome = (people: Standing, outside: readonly number[], pace: (group: number) => number): Standing =>
  people.map((spells, group) => spells.with(0, (spells[0] ?? 0) + (outside[group] ?? 0) * pace(group)));
