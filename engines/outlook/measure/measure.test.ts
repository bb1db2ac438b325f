import { describe, expect, it } from 'vitest';
import { monthly, relatedMonths, variedMonths } from '../testing/made-up.ts';
import { backTest } from './back-test.ts';
import { errorsOf, scaleOf } from './errors.ts';
import { howSure } from './how-sure.ts';

describe('errors', () => {
  it('are those of the definitions', () => {
    const scale = scaleOf([10, 20, 14, 26], 2);
    expect(scale).toEqual({ absolute: 5, squared: 26 });
    const errors = errorsOf([11, 19], [10, 20], scale);
    expect(errors?.smape).toBeCloseTo((200 / 21 + 200 / 39) / 2, 9);
    expect(errors?.mase).toBeCloseTo(0.2, 9);
    expect(errors?.rmsse).toBeCloseTo(Math.sqrt(1 / 26), 9);
  });

  it('leave unknown truths out, and are none of none', () => {
    expect(errorsOf([1, 5], [1, null], { absolute: 1, squared: 1 })?.mase).toBe(0);
    expect(errorsOf([1], [null], { absolute: 1, squared: 1 })).toBeNull();
    expect(errorsOf([0], [0], { absolute: 1, squared: 1 })?.smape).toBe(0);
  });
});

describe('the back-test', () => {
  it('hides what comes later: other truths change the errors, not what was said', () => {
    const series = relatedMonths(10, 60, 7);
    const changed = series.map((one) => ({
      ...one,
      values: one.values.map((value, at) => (at < 48 ? value : (value ?? 0) * 2)),
    }));
    const asked = { horizon: 12, origins: 1 };
    const [a] = backTest(series, asked).trials;
    const [b] = backTest(changed, asked).trials;
    expect(a?.weights).toEqual(b?.weights);
    expect(b?.errors.mase).toBeGreaterThan(a?.errors.mase ?? 0);
  });

  it('holds out the end as often as asked and as the series allow', () => {
    const { byOrigin, problems } = backTest([...relatedMonths(3, 60, 7), monthly('short', [1, 2, 3, 4, 5, 6, 7])], {
      horizon: 12,
      origins: 5,
    });
    expect(byOrigin.map(({ trials }) => trials)).toEqual([3, 3, 3]);
    expect(problems.map(({ kind, series }) => [kind, series])).toEqual([['too-short', 'short']]);
  });

  it('finds the combination ahead of Theta and the naive methods on a varied set, with bands that hold', () => {
    const { latest } = backTest(variedMonths(160, 1), { horizon: 18, origins: 1, together: false });
    const own = (id: string) => latest.methods.find((one) => one.id === id)?.errors.smape ?? 0;
    expect(latest.errors.smape).toBeLessThan(own('theta') * 0.99);
    expect(latest.errors.smape).toBeLessThan(own('seasonal-naive') * 0.9);
    const [inner, outer] = latest.coverage;
    expect(inner?.share).toBeGreaterThan(0.75);
    expect(inner?.share).toBeLessThan(0.87);
    expect(outer?.share).toBeGreaterThan(0.91);
  });

  it('says in a sentence how sure we are', () => {
    const sure = howSure(backTest(relatedMonths(10, 60, 7), { horizon: 12, origins: 1 }));
    expect(sure?.da).toMatch(
      /^Da vi gemte de seneste 12 måneder væk, ramte fremskrivningen \d+,\d procent ved siden af \(sidste års tal: \d+,\d procent\), og 80 %-båndet holdt i \d+ af 100 tilfælde\.$/,
    );
    expect(sure?.en).toContain('the 80 % band held');
    expect(howSure(backTest([], { horizon: 12 }))).toBeNull();
  });
});
