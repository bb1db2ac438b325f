import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCount, groupIndex } from '../model/groups.ts';
import { countCount, periodWeeks } from '../model/result.ts';
import { cell, column } from '../run/scene.ts';
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
