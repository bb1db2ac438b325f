import type { Baseline } from '../model/baseline.ts';
import { countedStockOf } from '../model/counted-stock.ts';

/** When a run begins. */
export interface Begins {
  /** Week of the year, 0 to 51. */
  readonly startWeek: number;
  /** Whole weeks from the baseline's day to the beginning, below 0 where it begins before; 0 where not given. */
  readonly startsAfter?: number;
}

const yearWeeks = 52;
/** A quarter: the weeks in which the difference at the end of a forecast fades. */
const fadeWeeks = 13;

/**
 * New spells of a group (by index) in a week of a run, against the mean: a number its weekly inflow from outside is multiplied by.
 *
 * - Within the horizon of a forecast ({@link MunicipalityFacts.ahead}): what the forecast says.
 * - After it: the forecast's last 52 weeks again and again, so its level and its own season. A forecast made today knows no more of the years
 *   after, and a trend that went on would be a claim nobody made. What the first of those weeks differs from the last of the forecast fades over
 *   thirteen weeks, so that nothing jumps.
 * - Before the baseline's day, and in groups and municipalities without a forecast: the season of dagpenge in the country.
 */
export function paceOf(
  { season, municipalities }: Pick<Baseline, 'season' | 'municipalities'>,
  municipality: number,
  group: number,
  { startWeek, startsAfter = 0 }: Begins,
  week: number,
): number {
  const stock = countedStockOf(group);
  const path = stock === null ? undefined : municipalities[municipality]?.ahead?.[stock]?.pace;
  const at = startsAfter + week;
  if (!path || at < 0) return season[(startWeek + week) % season.length] ?? 1;
  if (at < path.length) return path[at] ?? 1;
  const first = path.length - yearWeeks;
  const beyond = at - path.length;
  const gap = (path.at(-1) ?? 1) - (path[first] ?? 1);
  const again = path[first + (beyond % yearWeeks)] ?? 1;
  return Math.max(0, again + gap * Math.max(0, 1 - (beyond + 1) / (fadeWeeks + 1)));
}
