import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsedWeeks, exponential, spellWeeks, survivalAt } from './durations.ts';

const curve = [
  { weeks: 0, percent: 100 },
  { weeks: 4, percent: 40 },
  { weeks: 13, percent: 14 },
  { weeks: 26, percent: 4 },
  { weeks: 52, percent: 0.5 },
];
const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const evenly = (count: number) => Array.from({ length: count }, (_, at) => (at + 0.5) / count);

describe('the survival curve', () => {
  it('gives back its own points, and lines between them', () => {
    for (const { weeks, percent } of curve) expect(survivalAt(curve, weeks)).toBeCloseTo(percent, 9);
    expect(survivalAt(curve, 2)).toBeCloseTo(70, 9);
    expect(survivalAt(curve, 53)).toBe(0);
  });

  it('is what drawn spells follow', () => {
    const spells = evenly(10_000).map((at) => spellWeeks(curve, at, 0));
    for (const { weeks, percent } of curve.slice(0, -1)) {
      const still = spells.filter((length) => length > weeks).length / 100;
      expect(Math.abs(still - percent)).toBeLessThan(0.2);
    }
  });

  it('read backwards is the curve again', () => {
    fc.assert(
      fc.property(place, (at) => {
        const weeks = spellWeeks(curve, at, 0);
        const percent = survivalAt(curve, weeks);
        if (100 * (1 - at) > 0.5) expect(percent).toBeCloseTo(100 * (1 - at), 6);
      }),
    );
  });

  it('keeps to spells that have lasted', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(spellWeeks(curve, at, 4)).toBeGreaterThanOrEqual(4);
      }),
    );
    const median = evenly(1_001).map((at) => spellWeeks(curve, at, 4))[500] ?? 0;
    expect(survivalAt(curve, median)).toBeCloseTo(20, 1);
  });

  it('spreads running spells like the curve', () => {
    const running = evenly(10_000).map((at) => elapsedWeeks(curve, at, 52));
    const young = running.filter((weeks) => weeks < 4).length / 10_000;
    const area = (from: number, to: number) => {
      let sum = 0;
      for (let week = from; week < to; week += 0.01) sum += survivalAt(curve, week) * 0.01;
      return sum;
    };
    expect(young).toBeCloseTo(area(0, 4) / area(0, 52), 2);
  });
});

describe('exponential', () => {
  it('stays between its bounds and has about the mean when they are wide', () => {
    fc.assert(
      fc.property(place, (at) => {
        const length = exponential(20, 1, 40, at);
        expect(length).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(length).toBeLessThanOrEqual(40 + 1e-9);
      }),
    );
    const lengths = evenly(10_000).map((at) => exponential(20, 0, 1_000, at));
    expect(lengths.reduce((a, b) => a + b, 0) / lengths.length).toBeCloseTo(20, 0);
  });
});
