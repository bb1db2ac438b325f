import { type PlainDate, toDayNumber } from '@fodfaeste/law/dates';
import { survivalOf } from './survival.ts';
import { country, type LabTables, monthlyCells, monthsOf } from './tables.ts';
import { monthOfWeek } from './week-path.ts';

export const yearWeeks = 52;
const yearMonths = 12;

/** The week of the year (0 to 51) that a day lies in, counted from 1 January. */
export const weekOfYear = (day: PlainDate): number => {
  const first = toDayNumber(`${day.slice(0, 4)}-01-01` as PlainDate);
  return Math.min(51, Math.floor((toDayNumber(day) - first) / 7));
};

/**
 * The stock of dagpenge in each calendar month against its year: mean over the years of the month over the twelve months around it (country,
 * Jobindsats y25i01). Mean 1.
 * @param until last month that may be used: later ones are held out; about two years are needed
 * @throws RangeError when a calendar month never has a whole year around it
 */
export function stockSeason(tables: LabTables, until: string): number[] {
  const cells = monthlyCells(tables);
  const months = monthsOf(tables).filter((month) => month <= until);
  const stock = months.map((month) => cells.of(country, 'y25i01', 'dagpenge', month) ?? 0);
  const ratios = Array.from({ length: yearMonths }, (): number[] => []);
  for (const [at, month] of months.entries()) {
    if (at < 6 || at + 6 >= stock.length) continue;
    const around = stock.slice(at - 6, at + 7);
    // Thirteen months with the outer two counted half: the middle of the year is the month itself.
    const mean = (around.reduce((a, b) => a + b, 0) - ((around[0] ?? 0) + (around[12] ?? 0)) / 2) / yearMonths;
    ratios[Number(month.slice(5)) - 1]?.push((stock[at] ?? 0) / mean);
  }
  if (ratios.some(({ length }) => length === 0))
    throw new RangeError(`Under two years of months until ${until}: no season.`);
  const means = ratios.map((values) => values.reduce((a, b) => a + b, 0) / values.length);
  const mean = means.reduce((a, b) => a + b, 0) / yearMonths;
  return means.map((value) => value / mean);
}

/** Month by month, the stock against its mean when each week's inflow is so many times the mean, year after year. */
export function stockOfInflow(season: readonly number[], leaves: ArrayLike<number>): number[] {
  const shares = survivalOf(leaves);
  const inMonth = Array.from({ length: yearMonths }, () => ({ sum: 0, weeks: 0 }));
  for (let week = 0; week < yearWeeks; week += 1) {
    let stock = 0;
    for (let age = 0; age < leaves.length; age += 1)
      stock += (shares[age] ?? 0) * (season[(((week - age) % yearWeeks) + yearWeeks) % yearWeeks] ?? 1);
    const month = inMonth[monthOfWeek(week)];
    if (month) {
      month.sum += stock;
      month.weeks += 1;
    }
  }
  const means = inMonth.map(({ sum, weeks }) => sum / weeks);
  const mean = means.reduce((a, b) => a + b, 0) / yearMonths;
  return means.map((value) => value / mean);
}

/**
 * Inflow of each week of the year against the mean: the one that makes the stock go as it does (`stockOfInflow` = the season of the stock),
 * the same in all weeks of a month. Found by turns: where the stock comes out too low, more come in.
 * @returns 52 entries, mean 1, none below a tenth
 */
export function inflowSeason(stock: readonly number[], leaves: ArrayLike<number>): number[] {
  let months = [...stock];
  for (let turn = 0; turn < 60; turn += 1) {
    const found = stockOfInflow(weekly(months), leaves);
    months = months.map((value, at) => Math.max(0.1, value * ((stock[at] ?? 1) / (found[at] ?? 1))));
  }
  return weekly(months);
}

function weekly(months: readonly number[]): number[] {
  const weeks = Array.from({ length: yearWeeks }, (_, week) => months[monthOfWeek(week)] ?? 1);
  const mean = weeks.reduce((a, b) => a + b, 0) / yearWeeks;
  return weeks.map((value) => value / mean);
}
