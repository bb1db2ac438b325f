import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../testing/made-up.ts';
import { burg, changesAutoregression } from './autoregression.ts';
import { classicalTheta } from './classical-theta.ts';
import { type MethodId, methods } from './methods.ts';
import { Past } from './past.ts';
import { seasonOf } from './season.ts';
import { smooth } from './smoothing.ts';
import { dynamicTheta, theta } from './theta.ts';

const wave = (at: number) => Math.cos((2 * Math.PI * at) / 12);
const numbers = (length: number, of: (at: number) => number) => Float64Array.from({ length }, (_, at) => of(at));
const said = (id: MethodId, values: Float64Array, horizon = 12, season = 12) =>
  methods.find((one) => one.id === id)?.forecast(new Past(values, season), horizon) ?? null;

describe('the naive methods', () => {
  const values = numbers(36, (at) => 100 + at + 10 * wave(at));

  it('repeat, draw the line on, and grow as the latest year grew', () => {
    expect(said('naive', values)?.[11]).toBe(values[35]);
    expect(
      said(
        'drift',
        numbers(11, (at) => 5 + 2 * at),
        3,
      ),
    ).toEqual(Float64Array.from([27, 29, 31]));
    expect(said('seasonal-naive', values)?.[2]).toBe(values[26]);
    const growth =
      ((values[34] as number) + (values[35] as number)) / ((values[22] as number) + (values[23] as number));
    expect(said('seasonal-growth', values)?.[0]).toBeCloseTo((values[24] as number) * growth, 9);
    expect(said('seasonal-half-growth', values)?.[0]).toBeCloseTo((values[24] as number) * (1 + (growth - 1) / 2), 9);
  });

  it('say nothing of a season they have not seen', () => {
    expect(said('seasonal-naive', values.subarray(0, 11))).toBeNull();
    expect(said('seasonal-half-growth', values.subarray(0, 13))).toBeNull();
  });
});

describe('the season', () => {
  it('is found whole where there is no noise, and not where there is nothing else', () => {
    const found = seasonOf(
      numbers(60, (at) => 0.01 * at + 0.2 * wave(at)),
      12,
    );
    expect(found?.kept).toBeGreaterThan(0.99);
    expect(found?.adds[0]).toBeCloseTo(0.2, 1);
    const random = randomOf(5);
    const noise = seasonOf(
      numbers(60, () => random() - 0.5),
      12,
    );
    expect(noise?.kept).toBeLessThan(0.5);
  });

  it('sums to zero, and is drawn towards that of the group', () => {
    const random = randomOf(8);
    const values = numbers(48, (at) => 0.1 * wave(at) + 0.3 * (random() - 0.5));
    const alone = seasonOf(values, 12);
    const together = seasonOf(values, 12, numbers(12, wave));
    const off = (adds: Float64Array | undefined) =>
      adds?.reduce((sum, add, at) => sum + (add - 0.1 * wave(at)) ** 2, 0) ?? 9;
    expect(alone?.adds.reduce((sum, add) => sum + add, 0)).toBeCloseTo(0, 9);
    expect(off(together?.adds)).toBeLessThan(off(alone?.adds));
  });

  it('is unknown before it has been seen twice', () => {
    expect(seasonOf(numbers(23, wave), 12)).toBeNull();
  });
});

describe('smoothing', () => {
  it('follows a straight line straight on, and a damped one bends', () => {
    const straight = smooth(
      numbers(40, (at) => 10 + 3 * at),
      1,
      { trend: 'straight', season: 'none' },
    );
    expect(straight?.forecast(5)[4]).toBeCloseTo(10 + 3 * 44, 0);
    const damped = smooth(
      numbers(40, (at) => 10 + 3 * at),
      1,
      { trend: 'damped', season: 'none' },
    )?.forecast(40);
    expect(damped?.[39]).toBeLessThan(10 + 3 * 79);
    expect(damped?.[39]).toBeGreaterThan(10 + 3 * 39);
  });

  it('keeps a season that adds and one that multiplies', () => {
    const adds = numbers(60, (at) => 100 + 20 * wave(at));
    const multiplies = numbers(60, (at) => (100 + at) * (1 + 0.3 * wave(at)));
    expect(smooth(adds, 12, { trend: 'none', season: 'adds' })?.forecast(6)[5]).toBeCloseTo(100 + 20 * wave(5), 1);
    const told = smooth(multiplies, 12, { trend: 'damped', season: 'multiplies' })?.forecast(12);
    for (const [step, value] of told?.entries() ?? [])
      expect(Math.abs(value / ((160 + step) * (1 + 0.3 * wave(step))) - 1)).toBeLessThan(0.04);
  });

  it('fits the weight that made the series', () => {
    const random = randomOf(11);
    let level = 100;
    const moving = numbers(300, () => {
      const error = random() - 0.5;
      const value = level + error;
      level += 0.7 * error;
      return value;
    });
    const found = smooth(moving, 1, { trend: 'none', season: 'none' })?.weights[0] ?? 0;
    expect(Math.abs(found - 0.7)).toBeLessThan(0.15);
  });

  it('refuses a season that multiplies in a series at zero', () => {
    expect(
      smooth(
        numbers(40, (at) => at % 3),
        12,
        { trend: 'none', season: 'multiplies' },
      ),
    ).toBeNull();
  });
});

describe('theta', () => {
  it('goes on with half of the slope', () => {
    const told = theta(
      numbers(30, (at) => 2 * at),
      3,
    );
    expect((told?.[2] ?? 0) - (told?.[1] ?? 0)).toBeCloseTo(1, 6);
  });

  it('in its dynamic form moves with a line, and stays with a level', () => {
    expect(
      dynamicTheta(
        numbers(30, () => 5),
        4,
      )?.[3],
    ).toBeCloseTo(5, 9);
    const told = dynamicTheta(
      numbers(40, (at) => 10 + 2 * at),
      5,
    );
    expect(told?.[4]).toBeGreaterThan(89);
  });

  it('as in M3 leaves the season out where the test does not see it', () => {
    const random = randomOf(2);
    const noise = numbers(60, () => 100 + random());
    const told = classicalTheta(new Past(noise, 12), 12);
    const steps = Array.from(told ?? []).map((value, at, all) => value - (all[at - 1] ?? value));
    expect(Math.max(...steps.slice(1)) - Math.min(...steps.slice(1))).toBeLessThan(1e-9);
    const seasonal = numbers(60, (at) => 100 + 30 * wave(at));
    expect(classicalTheta(new Past(seasonal, 12), 12)?.[6]).toBeLessThan(80);
  });
});

describe('autoregression', () => {
  it("finds the weight of a first-order process by Burg's method", () => {
    const random = randomOf(4);
    let last = 0;
    const process = numbers(400, () => {
      last = 0.6 * last + random() - 0.5;
      return last;
    });
    const [first, ...rest] = burg(process, 6);
    expect(Math.abs((first ?? 0) - 0.6)).toBeLessThan(0.1);
    expect(rest.length).toBeLessThan(4);
  });

  it('stays where nothing moves', () => {
    expect(
      changesAutoregression(
        numbers(30, () => 7),
        3,
        6,
      ),
    ).toEqual(Float64Array.from([7, 7, 7]));
  });
});

describe('every method', () => {
  it('answers with numbers or not at all, whatever it is given', () => {
    const anything = fc.array(fc.oneof(fc.integer({ min: -50, max: 1000 }), fc.constant(0)), {
      minLength: 6,
      maxLength: 80,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(1, 4, 12), (values, season) => {
        const past = new Past(Float64Array.from(values), season);
        for (const { forecast } of methods) {
          const told = forecast(past, 8);
          expect(told === null || told.length === 8).toBe(true);
          expect(told?.some(Number.isNaN) ?? false).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
