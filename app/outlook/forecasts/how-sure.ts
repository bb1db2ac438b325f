import { parsePeriod, periodText, stepped } from '@fodfaeste/outlook';
import type { ExpectedMonth, HowSure } from './forecast.ts';

interface Tried {
  /** What was expected of the hidden months. */
  readonly months: readonly ExpectedMonth[];
  /** What came, and what was before. */
  readonly truth: ReadonlyMap<string, number | null>;
}

/** What the hidden year says of how sure we are; null where nothing could be tried. */
export function howSureOf(all: readonly Tried[]): HowSure | null {
  const misses: number[][] = [];
  const naive: number[] = [];
  let [inside, counted, series] = [0, 0, 0];
  for (const { months, truth } of all) {
    let took = false;
    months.forEach(({ period, mean, low80, high80 }, step) => {
      const came = truth.get(period) ?? null;
      const before = truth.get(yearBefore(period)) ?? null;
      // A miss in per cent says nothing of hardly anybody.
      if (came === null || before === null || came < fewest) return;
      took = true;
      counted += 1;
      if (came >= low80 && came <= high80) inside += 1;
      const miss = (value: number) => (100 * Math.abs(value - came)) / came;
      misses[step] = [...(misses[step] ?? []), miss(mean)];
      naive.push(miss(before));
    });
    if (took) series += 1;
  }
  const first = all.find(({ months }) => months.length > 0)?.months;
  if (counted === 0 || first === undefined) return null;
  return {
    series,
    from: first[0]?.period ?? '',
    to: first.at(-1)?.period ?? '',
    missAfter3: middle(misses[2] ?? []),
    missAfter12: middle(misses[11] ?? []),
    inside80: (100 * inside) / counted,
    miss: mean(misses.flat()),
    naiveMiss: mean(naive),
  };
}

const fewest = 0.5;

function yearBefore(text: string): string {
  const period = parsePeriod(text);
  return period === null ? '' : periodText(stepped(period, -12));
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
