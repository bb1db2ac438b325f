import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardsOf, meanWeeks, monotone, type SurvivalKnot, steadyState, survivalOf, timesHazard } from './survival.ts';

const weeks = [0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52];
const anyCurve = fc
  .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })
  .map((kept): SurvivalKnot[] => {
    let share = 1;
    return weeks.map((week, at) => {
      if (at > 0) share *= kept[at - 1] ?? 1;
      return { week, share };
    });
  });

describe('weekly chances of leaving', () => {
  it('give the curve exactly at its knots', () => {
    fc.assert(
      fc.property(anyCurve, (curve) => {
        const shares = survivalOf(hazardsOf(curve, 264));
        for (const { week, share } of monotone(curve)) expect(shares[week]).toBeCloseTo(share, 9);
      }),
    );
  });

  it('go on after the last knot with the mean of the last quarter', () => {
    const curve = [
      { week: 0, share: 1 },
      { week: 39, share: 0.2 },
      { week: 47, share: 0.2 },
      { week: 52, share: 0.1 },
    ];
    const chances = hazardsOf(curve, 264);
    expect(1 - (1 - (chances[52] ?? 0)) ** 13).toBeCloseTo(0.5, 9);
    expect(chances[263]).toBe(chances[52]);
  });

  it('never fall below zero where rounding lets a curve rise, nor reach one where it shows 0.0', () => {
    const shaky = [
      { week: 0, share: 1 },
      { week: 4, share: 0.3 },
      { week: 8, share: 0.31 },
      { week: 13, share: 0 },
    ];
    for (const chance of hazardsOf(shaky, 60)) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThan(1);
    }
    expect(() => hazardsOf([{ week: 4, share: 1 }], 60)).toThrow('begins in week 0');
  });
});

describe('a population that stands still', () => {
  it('loses each week as many as come: stock = entries × mean weeks', () => {
    fc.assert(
      fc.property(anyCurve, (curve) => {
        const chances = hazardsOf(curve, 264);
        const shares = steadyState(chances);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        const leaving = shares.reduce((sum, share, week) => sum + share * (chances[week] ?? 0), 0);
        if ((chances[263] ?? 0) > 1e-6) expect(leaving).toBeCloseTo(1 / meanWeeks(chances), 6);
      }),
    );
  });

  it('has shorter spells when hazards are larger', () => {
    const chances = new Float64Array(264).fill(0.05);
    expect(meanWeeks(chances)).toBeCloseTo(20, 6);
    expect(meanWeeks(timesHazard(chances, 2))).toBeLessThan(meanWeeks(chances));
    expect(timesHazard(chances, 1)[3]).toBeCloseTo(0.05, 12);
  });
});
