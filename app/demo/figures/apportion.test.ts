import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, fillWithheld } from './apportion.ts';

const sum = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);

describe('apportion', () => {
  it('adds up to the total and stays within one of the exact share', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1 }), (total, weights) => {
        const parts = apportion(total, weights);
        expect(sum(parts)).toBe(total);
        parts.forEach((part, at) => {
          expect(Math.abs(part - (total * (weights[at] ?? 0)) / sum(weights))).toBeLessThan(1);
        });
      }),
    );
  });

  it('never passes the cap, and fills up to it before it gives up', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        (total, weights, cap) => {
          const parts = apportion(total, weights, cap);
          expect(Math.max(...parts)).toBeLessThanOrEqual(cap);
          expect(sum(parts)).toBe(Math.min(total, cap * weights.length));
        },
      ),
    );
  });

  it('gives nothing where the weight is nothing', () => {
    expect(apportion(5, [0, 1, 0])).toEqual([0, 5, 0]);
    expect(apportion(5, [0, 0])).toEqual([0, 0]);
  });
});

describe('fillWithheld', () => {
  const country = [16_409, 55_751, 9_000, 657, 1_757];

  it('leaves a row without empty cells as it is', () => {
    expect(fillWithheld([127, 527, 151, 4, 27], 836, country)).toEqual([127, 527, 151, 4, 27]);
  });

  it('shares what the total has left, at most two each', () => {
    expect(fillWithheld([null, 13, null, null, null], 17, country)).toEqual([2, 13, 2, 0, 0]);
    expect(fillWithheld([5, 10, null, null, null], 16, country)).toEqual([5, 10, 1, 0, 0]);
  });

  it('takes none where nothing is left or no total is known', () => {
    expect(fillWithheld([3, 4, null, null, null], 7, country)).toEqual([3, 4, 0, 0, 0]);
    expect(fillWithheld([77, 235, 31, null, 9], 351, country)).toEqual([77, 235, 31, 0, 9]);
    expect(fillWithheld([null, 4], null, [1, 1])).toEqual([0, 4]);
  });
});
