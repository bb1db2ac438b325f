/** What is expected of a month, with the bands that hold it in 80 and 95 of 100 cases. */
export interface ExpectedMonth {
  readonly period: string;
  readonly mean: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** How well the same way of forecasting did when the last twelve months were hidden from it. */
export interface HowSure {
  /** Series that took part. */
  readonly series: number;
  /** The first and last month that was hidden. */
  readonly from: string;
  readonly to: string;
  /** The middle of the misses, per cent of what came. */
  readonly missAfter3: number;
  readonly missAfter12: number;
  /** Share of the truth inside the 80 % band, 0-100. */
  readonly inside80: number;
  /** Mean of the misses over all twelve months: ours, and that of last year's figure. */
  readonly miss: number;
  readonly naiveMiss: number;
}

/** A forecast as it is kept. No months where the series is too short or has too many holes. */
export interface StoredForecast {
  readonly months: readonly ExpectedMonth[];
  /** Only at the whole: the country, all parts. */
  readonly howSure?: HowSure;
}

/** A series as the forecasts are made from. */
export interface KnownSeries {
  readonly area: string;
  readonly part: string;
  readonly periods: readonly string[];
  readonly figures: readonly (number | null)[];
  readonly breaks: readonly string[];
}

/** What the worker is asked: all areas and parts of one series, and which municipalities each region is made of. */
export interface ForecastTask {
  readonly all: readonly KnownSeries[];
  /** Region to codes of its municipalities; null where areas are not summed. */
  readonly regions: Readonly<Record<string, readonly string[]>> | null;
}

export interface MadeForecast extends StoredForecast {
  readonly area: string;
  readonly part: string;
}
