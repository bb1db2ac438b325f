import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCount, groupIndex } from '../model/groups.ts';
import { countCount, periodWeeks } from '../model/result.ts';
import { cell, column } from '../run/scene.ts';
import { type InflowShocks, shockPath, wanderOf } from './inflow-shocks.ts';
import { rowAgainst } from './report.ts';
import { bandOf, monthly } from './stocks.ts';

const words = { da: '', en: '' };
const row = { id: 'x', part: 'year', standing: 'fitted', what: words, words } as const;

describe('a row of the validation', () => {
  it('is in per cent of the real figure, and in points where it is a share', () => {
    expect(rowAgainst({ ...row, unit: 'number', real: 200, model: 206, aim: 3 })).toMatchObject({
      error: 3,
      within: 'yes',
    });
    const share = rowAgainst({ ...row, unit: 'share', real: 0.4, model: 0.35, aim: 3 });
    expect([share.error?.toFixed(6), share.within]).toEqual(['-5.000000', 'no']);
  });
});

describe('what is not known of who comes', () => {
  const shocks = (start: number, step: number, own = 0): InflowShocks => ({
    common: { start, step },
    own: [{ upTo: Number.POSITIVE_INFINITY, wander: { start: own, step: 0 } }],
  });
  const path = (of: InflowShocks, member: number, run: number) => shockPath(of, 100, member, run, 5, 13);

  it('is nothing where nothing was measured, and the same for all municipalities where it is common', () => {
    expect(path(shocks(0, 0), 3, 1)).toEqual(new Array(13).fill(1));
    expect(path(shocks(0.01, 0.001), 3, 1)).toEqual(path(shocks(0.01, 0.001), 7, 1));
    expect(path(shocks(0.01, 0.001, 0.01), 3, 1)).not.toEqual(path(shocks(0.01, 0.001, 0.01), 7, 1));
    expect(path(shocks(0.01, 0.001), 3, 1)).not.toEqual(path(shocks(0.01, 0.001), 3, 2));
  });

  it('is found again in paths that were drawn with it, chance from month to month left out', () => {
    const noise = (run: number, month: number) => (((run * 7919 + month * 104729) % 1000) / 1000 - 0.5) * 0.2;
    const paths = Array.from({ length: 4000 }, (_, run) =>
      shockPath(shocks(0.004, 0.0008), 100, 1, run, 9, 12).map((one, month) => one - 1 + noise(run, month)),
    );
    const { start, step } = wanderOf(paths);
    expect(Math.abs(start - 0.004)).toBeLessThan(0.0015);
    expect(Math.abs(step - 0.0008 * (12 / 13))).toBeLessThan(0.0003);
  });

  it('is never below nothing, whatever came', () => {
    const errors = fc.array(fc.double({ min: -0.9, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(errors, { minLength: 1, maxLength: 6 }), (paths) => {
        const { start, step } = wanderOf(paths);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(step).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('months of a run', () => {
  it('are made of periods of four weeks, and nobody is lost on the way', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 13, maxLength: 13 }), (people) => {
        const values = new Float64Array(groupCount * 13 * countCount);
        for (const [period, there] of people.entries())
          values[cell(0, groupIndex('dagpenge'), period, 13) + column('personWeeks')] = there * periodWeeks;
        const months = monthly(values, 'dagpenge');
        const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length;
        expect(months).toHaveLength(12);
        expect(mean(months)).toBeCloseTo(mean(people), 6);
      }),
    );
  });

  it('have a band that holds eight runs of ten', () => {
    const paths = Array.from({ length: 11 }, (_, run) => new Array<number>(12).fill(run * 10));
    expect(bandOf(paths)[3]).toEqual({ low: 10, middle: 50, high: 90 });
  });
});
