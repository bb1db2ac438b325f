import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MethodId } from '../models/methods.ts';
import { randomOf, relatedMonths } from '../testing/made-up.ts';
import { growthOf, normalQuantile, reachOf, sizeOf } from './bands.ts';
import { combine } from './combine.ts';
import { Group } from './kin.ts';
import { originsOf, tryMethods } from './rolling.ts';
import { missesOf, timesAsked, weightsFor } from './weigh.ts';

const random = randomOf(21);
const values = Float64Array.from(
  { length: 72 },
  (_, at) => 100 + 15 * Math.cos((2 * Math.PI * at) / 12) + 4 * random() + at / 4,
);

describe('origins', () => {
  it('leave two seasons to learn from, and the whole horizon to be tried on', () => {
    expect(originsOf(48, 12, 12)).toEqual([24, 28, 32, 36]);
    expect(originsOf(120, 12, 12)).toEqual([88, 92, 96, 100, 104, 108]);
  });

  it('are fewer and nearer in short series, and exist as long as a forecast does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 200 }),
        fc.constantFrom(1, 4, 12, 52),
        fc.integer({ min: 1, max: 40 }),
        (count, season, horizon) => {
          const origins = originsOf(count, season, horizon);
          expect(origins.length).toBeGreaterThan(0);
          for (const origin of origins) {
            expect(origin).toBeGreaterThanOrEqual(3);
            expect(origin).toBeLessThan(count);
          }
        },
      ),
    );
  });
});

describe('the trials', () => {
  it('know nothing of what comes after an origin', () => {
    const { origins, told } = tryMethods(values, 12, 12);
    const first = origins[0] as number;
    const otherwise = values.map((value, at) => (at < first ? value : value * 3 + at));
    const again = tryMethods(otherwise, 12, 12);
    const both = [...told].filter(([id]) => again.told.has(id));
    expect(both.length).toBeGreaterThan(10);
    for (const [id, answers] of both) expect([id, answers[0]]).toEqual([id, again.told.get(id)?.[0]]);
  });

  it('measure no method by a value that was filled in', () => {
    const present = new Uint8Array(72).fill(1);
    present[71] = 0;
    const { truths } = tryMethods(values, 12, 12, { present });
    expect(truths.at(-1)?.at(-1)).toBeNaN();
    expect(missesOf(tryMethods(values, 12, 12, { present })).get('naive')).not.toBeNaN();
  });
});

describe('the weights', () => {
  const misses = (better: MethodId, by: number) =>
    new Map<MethodId, number>(
      (['simple', 'damped', 'theta-adjusted', 'autoregression', 'naive'] as const).map((id) => [
        id,
        id === better ? by : 1,
      ]),
    );

  it('sum to one, and go to no yardstick', () => {
    const weights = weightsFor(misses('naive', 0.1), 3);
    expect([...weights.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    expect(weights.has('naive')).toBe(false);
  });

  it('follow the series the more often it has been asked', () => {
    const seldom = weightsFor(misses('damped', 0.8), 1).get('damped') ?? 0;
    const often = weightsFor(misses('damped', 0.8), 20).get('damped') ?? 0;
    expect(seldom).toBeGreaterThan(0.25);
    expect(seldom).toBeLessThan(0.45);
    expect(often).toBeGreaterThan(0.7);
  });

  it('make a mean of the middle, which one that goes astray does not move', () => {
    const told = (astray: number) =>
      new Map<MethodId, Float64Array>([
        ['simple', Float64Array.from([1])],
        ['damped', Float64Array.from([2])],
        ['holt', Float64Array.from([4])],
        ['ets', Float64Array.from([astray])],
      ]);
    const equal = new Map<MethodId, number>((['simple', 'damped', 'holt', 'ets'] as const).map((id) => [id, 0.25]));
    expect(combine(told(5), equal, 1)[0]).toBeCloseTo((0.05 + 0.5 + 1 + 0.25) / 0.6, 9);
    expect(combine(told(1e9), new Map([...equal, ['ets', 0.15]]), 1)[0]).toBeLessThan(4);
    expect([...combine(told(5), new Map([['holt', 1]]), 1)]).toEqual([4]);
  });

  it('count how often the past was really asked', () => {
    expect(timesAsked(tryMethods(values, 12, 12))).toBeCloseTo(20 / 12 + 1, 6);
  });
});

describe('the bands', () => {
  it('know the normal quantiles', () => {
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655, 6);
    expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845, 6);
    expect(normalQuantile(0.01)).toBeCloseTo(-2.326347874, 6);
  });

  it('see how errors grow: as the root of time in a random walk', () => {
    const next = randomOf(9);
    const walks = Array.from({ length: 40 }, () =>
      Array.from({ length: 6 }, () => {
        let at = 0;
        return Float64Array.from({ length: 12 }, () => {
          at += next() - 0.5;
          return at;
        });
      }),
    );
    expect(growthOf(walks)).toBeGreaterThan(0.4);
    expect(growthOf(walks)).toBeLessThan(0.6);
    expect(sizeOf([Float64Array.from([2, 2, Number.NaN])], 0)).toBe(2);
  });

  it('are wider for a larger share, and for a past asked less often', () => {
    const scaled = Float64Array.from({ length: 200 }, (_, at) => Math.abs(normalQuantile((at + 0.5) / 200))).sort();
    expect(reachOf(scaled, 0.95, 3)).toBeGreaterThan(reachOf(scaled, 0.8, 3));
    expect(reachOf(scaled, 0.8, 1)).toBeGreaterThan(reachOf(scaled, 0.8, 10));
    expect(reachOf(new Float64Array(0), 0.8, 0)).toBeGreaterThan(1.28);
  });
});

describe('a group', () => {
  const series = relatedMonths(30, 48, 4).map(({ values: own }) =>
    Float64Array.from(own, (value) => Math.log(value ?? 1)),
  );

  it('lends its season as each member places it, and knows nothing later than asked', () => {
    const group = new Group(series, 12);
    const kin = group.kin(48, 12);
    expect(kin?.pattern[0]).toBeGreaterThan(0);
    const cut = new Group(
      series.map((one) => one.subarray(0, 36)),
      12,
    ).kin(36, 0);
    expect(kin?.slope).toBe(cut?.slope);
    expect(kin?.pattern).toEqual(cut?.pattern);
  });

  it('is none of few', () => {
    expect(new Group(series.slice(0, 5), 12).kin(48, 0)).toBeUndefined();
  });
});
