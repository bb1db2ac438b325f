import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, fillWithheld, largestWithheld, sumOf } from './apportion.ts';

describe('apportion', () => {
  it('adds up to the total and stays within one of the exact share', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1 }), (total, weights) => {
        const parts = apportion(total, weights);
        expect(sumOf(parts)).toBe(total);
        for (const [at, part] of parts.entries())
          expect(Math.abs(part - (total * (weights[at] ?? 0)) / sumOf(weights))).toBeLessThan(1);
      }),
    );
  });
});

describe('withheld cells', () => {
  it('are filled from what the known ones leave of the total, none above two', () => {
    expect(fillWithheld([40, null, 7, null], 50, [1, 3, 1, 1])).toEqual([40, 2, 7, 1]);
    expect(fillWithheld([40, null], 60, [1, 1])).toEqual([40, largestWithheld]);
    expect(fillWithheld([40, null], 39, [1, 1])).toEqual([40, 0]);
  });
});
