import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffectParameter, Measure } from '../model/parameters.ts';
import { drawEffects, effectsWith, middleEffects, sizeAt, withOverrides } from './draw-effects.ts';
import { normalQuantile } from './normal.ts';

const parameter = (id: string, measure: Measure, low: number, high: number): EffectParameter => ({
  id,
  measure,
  groups: ['dagpenge'],
  during: { low, high },
  after: { low: 1, high: 1.2 },
  fadeWeeks: 10,
  strength: 'medium',
  evidence: [],
  words: { da: '', en: '' },
});
const praktik: Measure = { kind: 'offer', offer: 'praktik' };
const parameters = [
  parameter('a', { kind: 'talk' }, 1.05, 1.25),
  parameter('b', praktik, 0.7, 0.95),
  parameter('c', praktik, 0.8, 1),
];

describe('drawing effects', () => {
  const drawn = drawEffects(parameters, [], 7, 4000);
  const of = (at: number) => drawn.map((run) => run[at]?.during ?? Number.NaN);

  it('puts a tenth below the low end and a tenth above the high end', () => {
    for (const [at, { during }] of parameters.entries()) {
      const below = of(at).filter((size) => size < during.low).length / drawn.length;
      const above = of(at).filter((size) => size > during.high).length / drawn.length;
      expect(below).toBeCloseTo(0.1, 1);
      expect(above).toBeCloseTo(0.1, 1);
    }
  });

  it('moves rows of the same measure together, and of others apart', () => {
    const ranks = (at: number) => {
      const order = of(at)
        .map((size, run) => [size, run] as const)
        .toSorted((x, y) => x[0] - y[0]);
      const rank = new Map(order.map(([, run], place) => [run, place]));
      return drawn.map((_, run) => rank.get(run));
    };
    expect(ranks(1)).toEqual(ranks(2));
    const [talk, place] = [of(0), of(1)];
    const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
    const [m, n] = [mean(talk), mean(place)];
    const covariance = mean(talk.map((size, run) => (size - m) * ((place[run] ?? 0) - n)));
    const spread = (of: readonly number[], middle: number) => Math.sqrt(mean(of.map((size) => (size - middle) ** 2)));
    expect(Math.abs(covariance / (spread(talk, m) * spread(place, n)))).toBeLessThan(0.06);
  });

  it('is the same for the same seed, whatever stands beside', () => {
    expect(drawEffects(parameters, [], 7, 3)).toEqual(drawn.slice(0, 3));
    expect(drawEffects(parameters.slice(1), [], 7, 3).map(([first]) => first)).toEqual(
      drawn.slice(0, 3).map((run) => run[1]),
    );
    expect(drawEffects(parameters, [], 8, 1)).not.toEqual(drawn.slice(0, 1));
  });

  it('uses what was overridden and leaves the others', () => {
    const override = { id: 'b', during: { low: 0.5, high: 0.5 }, reason: 'because', source: 'a study' };
    const other = drawEffects(parameters, [override], 7, 5);
    expect(other.map((run) => run[1]?.during)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(other.map((run) => [run[0], run[2]])).toEqual(drawn.slice(0, 5).map((run) => [run[0], run[2]]));
    expect(withOverrides(parameters, [{ ...override, fadeWeeks: 2 }])[1]).toMatchObject({
      fadeWeeks: 2,
      after: { high: 1.2 },
    });
  });

  it('has a middle, and ends one at a time', () => {
    expect(middleEffects(parameters)[1]?.during).toBeCloseTo(Math.sqrt(0.7 * 0.95), 10);
    const moved = effectsWith(parameters, [], 'b', 'high');
    expect(moved[1]).toEqual({ id: 'b', during: 0.95, after: 1.2 });
    expect(moved[0]).toEqual(middleEffects(parameters)[0]);
  });

  it('keeps every draw above 0, and rising with the share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (low, wide, share) => {
          const interval = { low, high: low * wide };
          expect(sizeAt(interval, share)).toBeGreaterThan(0);
          expect(sizeAt(interval, Math.min(0.999, share + 0.05))).toBeGreaterThanOrEqual(sizeAt(interval, share));
        },
      ),
    );
    expect(sizeAt({ low: 1, high: 2 }, 0.1)).toBeCloseTo(1, 6);
    expect(sizeAt({ low: 1, high: 2 }, 0.9)).toBeCloseTo(2, 6);
  });

  it('knows the normal distribution', () => {
    expect([0.001, 0.1, 0.5, 0.975, 0.99].map((share) => Number(normalQuantile(share).toFixed(4)))).toEqual([
      -3.0902, -1.2816, 0, 1.96, 2.3263,
    ]);
  });
});
