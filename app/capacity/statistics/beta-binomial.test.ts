import { describe, expect, it } from 'vitest';
import { likelihoods, spreadOf, usualRange } from './beta-binomial.ts';

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe('shares that vary from company to company', () => {
  it('sums to one, with the mean of the spread', () => {
    const each = likelihoods({ a: 3, b: 7 }, 20);
    expect(total(each)).toBeCloseTo(1, 10);
    expect(total(each.map((p, got) => p * got))).toBeCloseTo(6, 10);
  });

  it('is even where all shares are as likely', () => {
    for (const p of likelihoods({ a: 1, b: 1 }, 9)) expect(p).toBeCloseTo(0.1, 10);
  });

  it('comes close to the binomial where the companies are alike', () => {
    const alike = Array.from({ length: 40 }, () => ({ of: 10, got: 4 }));
    const spread = spreadOf(alike);
    expect(spread?.a).toBeCloseTo(4000, -2);
    const { low, high } = usualRange(spread ?? { a: 1, b: 1 }, 10);
    expect([low, high]).toEqual([2, 7]);
  });

  it('is wide where they differ much', () => {
    const unlike = Array.from({ length: 40 }, (_, at) => ({ of: 10, got: at % 2 === 0 ? 0 : 8 }));
    const { low, high } = usualRange(spreadOf(unlike) ?? { a: 1, b: 1 }, 10);
    expect([low, high]).toEqual([0, 10]);
  });

  it('says less of fewer', () => {
    const spread = { a: 8, b: 12 };
    const width = (of: number) => {
      const { low, high } = usualRange(spread, of);
      return (high - low) / of;
    };
    expect(width(5)).toBeGreaterThan(width(20));
    expect(width(20)).toBeGreaterThan(width(100));
  });

  it('finds again the spread that was drawn from', () => {
    // Shares on a grid of Beta(2, 3)-like values, many tries each, so that chance plays no part.
    const places = [0.05, 0.15, 0.25, 0.3, 0.4, 0.4, 0.5, 0.6, 0.7, 0.8].map((share) => ({
      of: 1000,
      got: 1000 * share,
    }));
    const { a, b } = spreadOf(places) ?? { a: 0, b: 0 };
    expect(a / (a + b)).toBeCloseTo(0.415, 2);
    expect(a + b).toBeGreaterThan(2);
    expect(a + b).toBeLessThan(6);
  });

  it('needs two companies, and survives none, all and single tries', () => {
    expect(spreadOf([{ of: 4, got: 2 }])).toBeNull();
    expect(
      spreadOf([
        { of: 0, got: 0 },
        { of: 0, got: 0 },
      ]),
    ).toBeNull();
    for (const places of [
      [
        { of: 3, got: 0 },
        { of: 4, got: 0 },
      ],
      [
        { of: 3, got: 3 },
        { of: 4, got: 4 },
      ],
      [
        { of: 1, got: 0 },
        { of: 1, got: 1 },
      ],
    ]) {
      const { low, high } = usualRange(spreadOf(places) ?? { a: 0, b: 0 }, 5);
      expect(Number.isFinite(low) && Number.isFinite(high) && low <= high).toBe(true);
    }
  });
});
