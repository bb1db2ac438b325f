import type { OutlookSeries } from '../../../outlook/index.ts';

/** What is expected a year after the latest figure, against that figure, in per cent. */
export interface YearAhead {
  readonly latest: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly change: { readonly value: number; readonly low: number; readonly high: number };
}

/** Null where there is no forecast, or nothing to compare with. The same month a year on: the season is the same. */
export function yearAhead(series: OutlookSeries | null): YearAhead | null {
  const latest = series?.figures.at(-1) ?? null;
  const month = series?.forecast?.months.at(11);
  if (latest === null || month === undefined || latest <= 0) return null;
  const change = (value: number) => 100 * (value / latest - 1);
  return {
    latest,
    mean: month.mean,
    low: month.low80,
    high: month.high80,
    change: { value: change(month.mean), low: change(month.low80), high: change(month.high80) },
  };
}
