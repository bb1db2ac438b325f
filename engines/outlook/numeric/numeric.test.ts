import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchMinimum } from './search.ts';
import { line, median, quantile } from './statistics.ts';

describe('statistics', () => {
  it('find middle and quantiles with a line between neighbours', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([0, 10], 0.9)).toBe(9);
    expect(median([])).toBeNaN();
  });

  it('find the line that values lie on', () => {
    const { start, slope } = line([3, 5, 7, 9]);
    expect([start, slope]).toEqual([3, 2]);
  });
});

describe('the search', () => {
  it('finds the bottom of a bowl within its box, and stays inside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (x, y) => {
          const { point } = searchMinimum(
            (one) => 1000 * (((one[0] as number) - x) ** 2 + 2 * ((one[1] as number) - y) ** 2),
            [0.5, 0.5],
            [
              [0, 1],
              [0, 1],
            ],
            200,
          );
          expect(point[0]).toBeCloseTo(x, 1);
          expect(point[1]).toBeCloseTo(y, 1);
        },
      ),
    );
    const { point } = searchMinimum((one) => -(one[0] as number), [0.5], [[0, 1]], 100);
    expect(point[0]).toBeGreaterThan(0.95);
  });
});
