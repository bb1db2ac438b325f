import { flowsOf } from '../baseline/expected-stock.ts';
import { inflowAhead } from '../baseline/inflow-ahead.ts';
import type { ExpectedStock } from '../baseline/stock-forecast.ts';
import { monthOfWeek } from '../baseline/week-path.ts';
import type { Ahead, Baseline } from '../model/baseline.ts';
import { type CountedStock, countedGroups } from '../model/counted-stock.ts';
import { groupIndex } from '../model/groups.ts';
import { normal } from '../run/draws.ts';

const weeksAMonth = 52 / 12;
/** Standard deviations from the middle to the end of an interval that holds 80 of 100. */
const to80 = normal(0.9);
/** Evenly spread over the runs, however many they are. */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * What is not known of who comes, from the forecast's own interval: a run lies at the same place of it in all months, and its inflow is the one
 * that leads there. The interval was measured on forecasts that missed, so it holds what chance does as well; a run has chance of its own, and what that makes
 * ({@link chanceVariance}) is taken out, so that it is not counted twice.
 * @returns the inflow of run number 0, 1, 2 …
 */
export function drawnInflow(
  baseline: Baseline,
  place: number,
  stock: CountedStock,
  expected: ExpectedStock,
): (run: number) => Ahead {
  const flows = flowsOf(baseline, place);
  const here = baseline.municipalities[place];
  const known = here?.ahead?.[stock];
  if (!known) throw new RangeError(`${stock} of municipality ${place} has no forecast.`);
  const chance = chanceVariance(baseline, place, stock, expected.mean);
  const spread = expected.high80.map((high, month) =>
    Math.sqrt(Math.max(0, (Math.log(high) / to80) ** 2 - (chance[month] ?? 0))),
  );
  const begin = known.people[0] ?? 0;
  return (run) => {
    const away = normal((0.5 + run * golden) % 1);
    const mean = expected.mean.map((people, month) => people * Math.exp(away * (spread[month] ?? 0)));
    return inflowAhead(baseline, place, flows, { [stock]: { last: expected.last, mean, begin } })[stock] ?? known;
  };
}

/**
 * Relative variance that chance alone gives the mean of a stock over each month: of those who were there at the start each stays or leaves, and those who
 * come are a Poisson number. Two weeks s and t have k(t - s) - k(s) k(t) in common, over the people, where k is the share that is still there after
 * so many weeks.
 */
export function chanceVariance(
  { groups, municipalities }: Baseline,
  place: number,
  stock: CountedStock,
  people: readonly number[],
): number[] {
  const here = municipalities[place];
  const weeks = Math.round(people.length * weeksAMonth);
  const members = countedGroups[stock].map(groupIndex);
  const all = members.reduce((sum, group) => sum + (here?.stock[group] ?? 0), 0);
  const kept = new Float64Array(weeks);
  for (const group of members) {
    const { elapsed = [], leaves = [] } = groups[group] ?? {};
    const mine = keptShares(elapsed, leaves, here?.leaves[group] ?? 1, weeks);
    for (const [week, share] of mine.entries())
      kept[week] = (kept[week] ?? 0) + (share * (here?.stock[group] ?? 0)) / Math.max(1, all);
  }
  const k = (week: number) => kept[week] ?? 0;
  return people.map((expected, month) => {
    const mine = Array.from({ length: weeks }, (_, week) => week).filter((week) => monthOfWeek(week) === month);
    const common = mine.flatMap((s) => mine.map((t) => k(Math.abs(t - s)) - k(s) * k(t)));
    return common.reduce((sum, one) => sum + one, 0) / common.length / Math.max(1, expected);
  });
}

/** Share of a stock that is still there after 0, 1, 2 … weeks. */
function keptShares(elapsed: readonly number[], leaves: readonly number[], factor: number, weeks: number): number[] {
  const last = leaves.length - 1;
  const there = [...elapsed];
  return Array.from({ length: weeks }, (_, later) => {
    const share = there.reduce((sum, one) => sum + one, 0);
    for (const [week, one] of there.entries())
      there[week] = one * (1 - (leaves[Math.min(last, week + later)] ?? 0)) ** factor;
    return share;
  });
}
