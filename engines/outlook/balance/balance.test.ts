import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BalanceInput, balanceOf, counted, shareOf } from './balance.ts';
import { labelRules, limits } from './rules.ts';

const input = (failed: number, unemployed: number, ads: number, change = 0): BalanceInput => ({
  failedRecruitment: counted(failed),
  unemployment: counted(unemployed),
  adsTrend: counted(ads),
  unemploymentChange: counted(change),
});
const nowOf = (one: BalanceInput) => {
  const { now } = balanceOf(one);
  return now.state === 'label' ? now.label : now.state;
};

describe('the balance now', () => {
  it.each([
    [30, 1.5, 0, 'shortage'],
    [30, 5, 0, 'paradox'],
    [15, 1.5, 10, 'good'],
    [15, 5, -10, 'fewer'],
    [15, 5, 0, 'fewer'],
    [15, 1.5, -10, 'uncertain'],
    [15, 5, 10, 'uncertain'],
    [23, 2.5, 0, 'good'],
  ])('%d %% failed, %d %% unemployed, ads %d %%: %s', (failed, unemployed, ads, label) => {
    expect(nowOf(input(failed, unemployed, ads))).toBe(label);
  });

  it('gives a label only when the whole band allows it, and says which it lies between', () => {
    const between = { ...input(0, 1.5, 10), failedRecruitment: { value: 24, low: 20, high: 28 } };
    expect(balanceOf(between).now).toEqual({ state: 'uncertain', possible: ['shortage', 'good'] });
  });

  it('says what is missing instead of a label', () => {
    expect(balanceOf({ ...input(30, 1.5, 0), failedRecruitment: null }).now).toEqual({
      state: 'no-data',
      missing: ['failed-recruitment'],
    });
    expect(balanceOf({ ...input(15, 1.5, 0), adsTrend: null }).now).toEqual({ state: 'no-data', missing: ['ads'] });
    // Where recruitment fails, the ads decide nothing.
    expect(nowOf({ ...input(30, 1.5, 0), adsTrend: null })).toBe('shortage');
  });
});

describe('the balance in 12 months', () => {
  it('is another question: it wants a forecast, and is less sure', () => {
    const known = input(40, 1.5, 0, 10);
    expect(balanceOf(known).in12Months).toEqual({ state: 'label', label: 'shortage' });
    expect(balanceOf({ ...known, unemploymentChange: null }).in12Months).toEqual({
      state: 'no-data',
      missing: ['forecast'],
    });
    expect(balanceOf({ ...known, unemploymentChange: null }).now.state).toBe('label');
    // 24 % failed now is a problem; within what a year moves it may be none.
    expect(balanceOf(input(24, 1.5, 10)).now).toEqual({ state: 'label', label: 'shortage' });
    expect(balanceOf(input(24, 1.5, 10)).in12Months.state).toBe('uncertain');
  });

  it('turns when unemployment is forecast over the limit', () => {
    expect(balanceOf(input(40, 2.2, 0, 60)).in12Months).toEqual({ state: 'label', label: 'paradox' });
  });

  it('is never surer than now by wider bands', () => {
    const measure = fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }));
    fc.assert(
      fc.property(measure, measure, measure, ([failed, a], [unemployed, b], [ads, c]) => {
        const one: BalanceInput = {
          failedRecruitment: { value: failed, low: failed - a, high: failed + a },
          unemployment: { value: unemployed, low: unemployed - b, high: unemployed + b },
          adsTrend: { value: ads - 30, low: ads - 30 - c, high: ads - 30 + c },
          unemploymentChange: counted(0),
        };
        const { now, in12Months } = balanceOf(one);
        if (in12Months.state === 'label') expect(now).toEqual(in12Months);
      }),
    );
  });
});

describe('the rule', () => {
  it('tells every limit and label in both languages, with its source', () => {
    for (const limit of Object.values(limits)) {
      expect(limit.da.length * limit.en.length).toBeGreaterThan(100);
      expect(limit.source).toMatch(/^E\d\.\d+$/);
    }
    expect(labelRules.map(({ label }) => label)).toEqual(['shortage', 'paradox', 'good', 'fewer']);
  });

  it('makes a wide band of few answers', () => {
    const few = shareOf(2, 8);
    const many = shareOf(200, 800);
    expect(few?.value).toBe(25);
    expect((few?.high ?? 0) - (few?.low ?? 0)).toBeGreaterThan(5 * ((many?.high ?? 0) - (many?.low ?? 0)));
    expect(shareOf(0, 0)).toBeNull();
  });
});
