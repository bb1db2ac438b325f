import type { Frequency, Period } from './period.ts';

/** A figure over time. */
export interface Series {
  readonly name: string;
  readonly frequency: Frequency;
  /** Running number of the first period, see {@link Period}. */
  readonly first: number;
  /** One for each period; null where it is missing or withheld. The first one is known. */
  readonly values: readonly (number | null)[];
  /** Line of the file that each value stands on, where there is a file. */
  readonly lines?: readonly (number | null)[];
}

export function lastPeriod({ frequency, first, values }: Series): Period {
  return { frequency, index: first + values.length - 1 };
}

/** The series as it was so many periods before its end. */
export function cutBefore(series: Series, back: number): Series {
  const length = Math.max(0, series.values.length - back);
  return {
    ...series,
    values: series.values.slice(0, length),
    ...(series.lines === undefined ? {} : { lines: series.lines.slice(0, length) }),
  };
}

/** How many periods at the end are missing or withheld. */
export function tailOf({ values }: Series): number {
  let tail = 0;
  while (tail < values.length && values[values.length - 1 - tail] === null) tail += 1;
  return tail;
}
