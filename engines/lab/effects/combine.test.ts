import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseloadEffect, combined, dosed, faded, overlapCap } from './combine.ts';

const multiplier = fc.double({ min: 0.2, max: 3, noNaN: true });
const several = fc.array(multiplier, { maxLength: 6 });

describe('efforts at the same time', () => {
  it('are 1 when there is none, and itself when there is one', () => {
    expect(combined([])).toBe(1);
    fc.assert(
      fc.property(multiplier, (one) => {
        expect(combined([one])).toBeCloseTo(one, 10);
      }),
    );
  });

  it('count the strongest in full and the others half', () => {
    expect(combined([1.2, 1.1])).toBeCloseTo(1.2 * Math.sqrt(1.1), 10);
    expect(combined([0.8, 0.9])).toBeCloseTo(0.8 * Math.sqrt(0.9), 10);
    expect(combined([0.8, 1.2])).toBeCloseTo(0.96, 10);
  });

  it('do not hang on the order, and never fall when one of them rises', () => {
    fc.assert(
      fc.property(several, multiplier, fc.double({ min: 1, max: 1.5, noNaN: true }), (others, one, more) => {
        expect(combined([...others, one])).toBeCloseTo(combined([one, ...others.toReversed()]), 10);
        expect(combined([...others, one * more])).toBeGreaterThanOrEqual(combined([...others, one]) - 1e-12);
      }),
    );
  });

  it('stay under the cap unless one alone is above it', () => {
    fc.assert(
      fc.property(several, (all) => {
        expect(combined(all)).toBeLessThanOrEqual(Math.max(overlapCap.most, ...all) + 1e-9);
        expect(combined(all)).toBeGreaterThanOrEqual(Math.min(overlapCap.least, ...all) - 1e-9);
      }),
    );
    expect(combined([2.5, 1.5])).toBeCloseTo(2.5, 10);
  });
});

describe('sizes for another dose', () => {
  it('go by the logarithm of the caseload', () => {
    expect(caseloadEffect(1.2, 0.5)).toBeCloseTo(1.2, 10);
    expect(caseloadEffect(1.2, 1)).toBe(1);
    expect(caseloadEffect(1.2, 2)).toBeCloseTo(1 / 1.2, 10);
    expect(caseloadEffect(1.2, 35 / 80)).toBeCloseTo(1.2 ** 1.1926, 4);
    expect(caseloadEffect(1.2, 0.01)).toBe(caseloadEffect(1.2, 0.25));
  });

  it('are never larger than what was studied', () => {
    expect(dosed(1.2, 0.5)).toBeCloseTo(Math.sqrt(1.2), 10);
    expect(dosed(1.2, 3)).toBeCloseTo(1.2, 10);
    expect(dosed(1.2, -1)).toBeCloseTo(1 / 1.2, 10);
  });

  it('fade evenly to nothing', () => {
    expect(faded(0.8, 0, 13)).toBeCloseTo(0.8, 10);
    expect(faded(1.21, 5, 10)).toBeCloseTo(1.1, 10);
    expect([faded(0.8, 13, 13), faded(0.8, 0, 0)]).toEqual([1, 1]);
  });
});
