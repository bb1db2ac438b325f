import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthMeans, weekPath } from './week-path.ts';

describe('weeks of a stock that is told by month', () => {
  const months = [84, 76, 71, 66, 59, 73, 70, 66, 62, 57, 58, 62];

  it('have the months’ means, also where the season turns sharply', () => {
    const weeks = weekPath(75, months);
    expect(weeks).toHaveLength(52);
    for (const [at, mean] of monthMeans(weeks).entries()) expect(mean).toBeCloseTo(months[at] ?? 0, 3);
  });

  it('go from the month before without a jump', () => {
    const weeks = weekPath(75, months);
    expect(weeks[0]).toBeGreaterThan(75);
    expect(weeks[0]).toBeLessThan(84);
    for (const [week, people] of weeks.slice(1).entries())
      expect(Math.abs(people - (weeks[week] ?? 0))).toBeLessThan(5);
  });

  it('are never below nothing', () => {
    const stock = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(stock, fc.array(stock, { minLength: 12, maxLength: 18 }), (before, means) => {
        for (const people of weekPath(before, means)) expect(people >= 0 && people < 5000).toBe(true);
      }),
      { examples: [[5e-324, new Array<number>(12).fill(1)]], numRuns: 500 },
    );
  });
});
