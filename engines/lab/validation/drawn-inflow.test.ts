import { describe, expect, it } from 'vitest';
import type { ExpectedStock } from '../baseline/stock-forecast.ts';
import { smallBaseline } from '../testing/small-baseline.ts';
import { chanceVariance, drawnInflow } from './drawn-inflow.ts';

const bare = smallBaseline(2);
const flat = new Array<number>(52).fill(1);
const baseline = {
  ...bare,
  municipalities: bare.municipalities.map((one) => ({
    ...one,
    ahead: { dagpenge: { people: flat.map(() => 600), pace: flat } },
  })),
};
const expected = (high: number): ExpectedStock => ({
  last: 600,
  mean: new Array<number>(12).fill(600),
  high80: new Array<number>(12).fill(high),
});
const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
const draw = (high: number) => drawnInflow(baseline, 0, 'dagpenge', expected(high));

describe('what is not known of who comes', () => {
  it('is in the middle what was expected', () => {
    // Number 0 lies in the middle of the interval.
    for (const one of draw(1.3)(0).pace) expect(one).toBeCloseTo(1, 2);
  });

  it('is as much above as below, and more where the interval is wider', () => {
    const spread = (high: number) => {
      const sums = Array.from({ length: 50 }, (_, run) => sum(draw(high)(run).pace)).toSorted((a, b) => a - b);
      return (sums[44] ?? 0) - (sums[5] ?? 0);
    };
    expect(spread(1.3)).toBeGreaterThan(spread(1.15));
    const first = draw(1.15);
    expect(sum(first(1).pace) < 52).not.toBe(sum(first(2).pace) < 52);
    expect(first(3)).toEqual(first(3));
  });

  it('leaves out what chance does by itself', () => {
    // Of 600 people who are all exchanged in a year: one of 600, less what goes up and down within a month (0.92 a week is kept).
    const variance = chanceVariance(baseline, 0, 'dagpenge', expected(1).mean);
    const kept = [0, 1, 2, 3].flatMap((s) => [0, 1, 2, 3].map((t) => 0.92 ** Math.abs(t - s)));
    expect(variance.at(-2)).toBeCloseTo(sum(kept) / 16 / 600, 4);
    expect(variance[0]).toBeLessThan((variance[3] ?? 0) / 2);
    const narrow = draw(Math.exp(1.28 * Math.sqrt(0.85 / 600)));
    for (const run of [1, 2, 3]) expect(Math.abs(sum(narrow(run).pace) - 52)).toBeLessThan(1.5);
  });

  it('is of those that have a forecast', () => {
    expect(() => drawnInflow(bare, 0, 'dagpenge', expected(1.2))).toThrow('no forecast');
  });
});
