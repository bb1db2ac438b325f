import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, type Forecast, forecastAll, forecastOne } from './forecast.ts';
import { periodText } from './series/period.ts';
import { isProblem } from './series/problem.ts';
import { monthly, randomOf, relatedMonths, variedMonths } from './testing/made-up.ts';

const told = (values: readonly (number | null)[], asked: Asked): Forecast => {
  const answer = forecastOne(monthly('A', values), asked);
  if (isProblem(answer)) throw new Error(answer.en);
  return answer;
};
const figures = fc.array(fc.integer({ min: 100, max: 5000 }), { minLength: 10, maxLength: 70 });

describe('a forecast', () => {
  it('is numbers with bands around them, in order, the wider the surer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -20, max: 500 }) }, fc.constant(null)), {
          minLength: 6,
          maxLength: 70,
        }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(1, 4, 12),
        (values, horizon, season) => {
          const answer = forecastOne(monthly('A', values), { horizon, season });
          if (isProblem(answer)) return;
          expect(answer.points).toHaveLength(horizon);
          for (const { mean, bands } of answer.points) {
            const [inner, outer] = bands;
            if (inner === undefined || outer === undefined) throw new Error('no bands');
            expect(Number.isFinite(mean) && Number.isFinite(outer.low) && Number.isFinite(outer.high)).toBe(true);
            expect(outer.low).toBeLessThanOrEqual(inner.low);
            expect(inner.low).toBeLessThanOrEqual(mean);
            expect(mean).toBeLessThanOrEqual(inner.high);
            expect(inner.high).toBeLessThanOrEqual(outer.high);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('scales with its figures', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(1 / 1024, 1024), (values, factor) => {
        const asked = { horizon: 6, season: 12 };
        const small = told(values, asked).points;
        const large = told(
          values.map((value) => value * factor),
          asked,
        ).points;
        small.forEach(({ mean, bands }, step) => {
          const there = large[step];
          expect((there?.mean ?? 0) / factor / mean).toBeCloseTo(1, 2);
          if ((bands[0]?.high ?? 0) > 0)
            expect((there?.bands[0]?.high ?? 0) / factor / (bands[0]?.high ?? 1)).toBeCloseTo(1, 2);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('never goes under zero where the figures never did, and may where they did', () => {
    const random = randomOf(1);
    const counts = Array.from({ length: 60 }, () => Math.floor(random() * 3));
    for (const { bands } of told(counts, { horizon: 12 }).points) expect(bands[1]?.low).toBeGreaterThanOrEqual(0);
    const balance = Array.from({ length: 60 }, () => random() - 0.5);
    expect(told(balance, { horizon: 3 }).points[0]?.bands[1]?.low).toBeLessThan(0);
  });

  it('has errors that grow with the horizon', () => {
    for (const series of variedMonths(5, 2)) {
      const { errors } = told(series.values, { horizon: 12 });
      const relative = [...errors].map(
        (error, step) => error / (told(series.values, { horizon: 12 }).points[step]?.mean ?? 1),
      );
      relative.slice(1).forEach((error, step) => {
        expect(error).toBeGreaterThanOrEqual((relative[step] as number) * 0.999);
      });
    }
  });

  it('follows the last period, also where that is withheld', () => {
    const values = Array.from({ length: 30 }, (_, at) => (at >= 28 ? null : 100 + at));
    const { points, gaps } = told(values, { horizon: 2 });
    expect(points.map(({ period }) => periodText(period))).toEqual(['2017M07', '2017M08']);
    expect(gaps).toBe(2);
    expect(points[0]?.mean).toBeGreaterThan(127);
  });

  it('of a series that never moved is that figure', () => {
    const { points } = told(
      Array.from({ length: 40 }, () => 7),
      { horizon: 2 },
    );
    expect(points.map(({ mean }) => Math.round(mean * 1e6) / 1e6)).toEqual([7, 7]);
  });

  it('goes on from the level after a break', () => {
    const random = randomOf(6);
    const values = Array.from({ length: 60 }, (_, at) => (at < 48 ? 100 : 200) * (1 + 0.02 * random()));
    const { points, breaks } = told(values, { horizon: 6, breaks: [{ frequency: 'month', index: 2015 * 12 + 48 }] });
    expect(breaks).toHaveLength(1);
    for (const { mean, bands } of points) {
      expect(Math.abs(mean / 202 - 1)).toBeLessThan(0.03);
      expect((bands[0]?.high ?? 0) / (bands[0]?.low ?? 1)).toBeLessThan(1.15);
    }
  });

  it('is refused for a question that makes no sense', () => {
    const series = monthly('A', [1, 2, 3, 4, 5, 6, 7, 8]);
    const kind = (asked: Asked) => {
      const answer = forecastOne(series, asked);
      return isProblem(answer) ? answer.kind : null;
    };
    expect(kind({ horizon: 0 })).toBe('bad-horizon');
    expect(kind({ horizon: 3, season: 0 })).toBe('bad-season');
    expect(kind({ horizon: 3, levels: [1.2] })).toBe('bad-level');
  });

  it('says why, one by one, where some series have none', () => {
    const answers = forecastAll([monthly('A', [1, 2, 3]), monthly('B', [1, 2, 3, 4, 5, 6, 7])], { horizon: 2 });
    expect(answers.map(isProblem)).toEqual([true, false]);
  });
});

describe('series that belong together', () => {
  it('forecast better than each by itself', () => {
    const whole = relatedMonths(40, 60, 12);
    const pasts = whole.map((series) => ({ ...series, values: series.values.slice(0, 48) }));
    const off = (together: boolean) =>
      forecastAll(pasts, { horizon: 12, together }).reduce((sum, answer, at) => {
        if (isProblem(answer)) throw new Error(answer.en);
        return (
          sum +
          answer.points.reduce(
            (all, { mean }, step) => all + Math.abs(Math.log(mean / (whole[at]?.values[48 + step] ?? 1))),
            0,
          )
        );
      }, 0);
    expect(off(true)).toBeLessThan(off(false) * 0.97);
  });

  it('do not change each other across the groups, and stand alone when asked to', () => {
    const [one, ...others] = relatedMonths(12, 48, 3);
    if (one === undefined) throw new Error('none');
    const alone = forecastOne(one, { horizon: 3 });
    const apart = forecastAll([one, ...others], { horizon: 3, together: false })[0];
    const otherEnd = forecastAll([one, ...others.map((series) => ({ ...series, first: series.first + 1 }))], {
      horizon: 3,
    })[0];
    const points = (answer: typeof apart) => (answer === undefined || isProblem(answer) ? null : answer.points);
    expect(points(apart)).toEqual(points(alone));
    expect(points(otherEnd)).toEqual(points(alone));
  });
});
