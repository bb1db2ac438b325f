import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastAll } from '../forecast.ts';
import { isProblem } from '../series/problem.ts';
import { relatedMonths } from '../testing/made-up.ts';
import { reconcileForecasts } from './forecasts.ts';
import { type Node, type NodeForecast, type ReconcileBy, reconcile } from './reconcile.ts';
import { solve } from './solve.ts';

const nodes: readonly Node[] = [
  { id: 'land', parts: ['a', 'b', 'c', 'd'] },
  { id: 'vest', parts: ['a', 'b'] },
  { id: 'a', parts: [] },
  { id: 'b', parts: [] },
  { id: 'c', parts: [] },
  { id: 'd', parts: [] },
  { id: 'oest', parts: ['c', 'd'] },
];
const ways: readonly ReconcileBy[] = ['bottom-up', 'top-down', 'structural', 'variance', 'mint'];
const amount = fc.double({ min: 0, max: 1000, noNaN: true });

const sum = (made: ReadonlyMap<string, Float64Array>, ...ids: readonly string[]) =>
  ids.reduce((whole, id) => whole + (made.get(id)?.[0] ?? Number.NaN), 0);

describe('reconciliation', () => {
  it('makes every sum the sum of its parts, in every way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ways),
        fc.array(fc.record({ mean: amount, error: amount, missed: fc.array(amount, { minLength: 6, maxLength: 6 }) }), {
          minLength: 7,
          maxLength: 7,
        }),
        (by, all) => {
          const forecasts = new Map<string, NodeForecast>(
            nodes.map(({ id }, at) => [
              id,
              { mean: [all[at]?.mean ?? 0], error: [all[at]?.error ?? 0], missed: all[at]?.missed ?? [] },
            ]),
          );
          const made = reconcile(nodes, forecasts, by, { nonNegative: true });
          expect(sum(made, 'a', 'b') - sum(made, 'vest')).toBeCloseTo(0, 6);
          expect(sum(made, 'c', 'd') - sum(made, 'oest')).toBeCloseTo(0, 6);
          expect(sum(made, 'vest', 'oest') - sum(made, 'land')).toBeCloseTo(0, 6);
          for (const { id } of nodes) expect(made.get(id)?.[0]).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('leaves alone what adds up already', () => {
    const forecasts = new Map<string, NodeForecast>(
      Object.entries({ a: 1, b: 2, c: 3, d: 4, vest: 3, oest: 7, land: 10 }).map(([id, mean]) => [
        id,
        { mean: [mean], error: [1] },
      ]),
    );
    for (const by of ways)
      for (const [id, { mean }] of forecasts)
        expect(reconcile(nodes, forecasts, by).get(id)?.[0]).toBeCloseTo(mean[0] ?? 0, 9);
  });

  it('moves the unsure and leaves the sure: two parts and their sum, by hand', () => {
    const two: readonly Node[] = [
      { id: 'x', parts: [] },
      { id: 'y', parts: [] },
      { id: 'sum', parts: ['x', 'y'] },
    ];
    const forecasts = new Map<string, NodeForecast>([
      ['x', { mean: [10], error: [1] }],
      ['y', { mean: [20], error: [2] }],
      ['sum', { mean: [36], error: [1] }],
    ]);
    // Six too many, shared by variances 1 : 4 : 1.
    const made = reconcile(two, forecasts, 'variance');
    expect(
      [made.get('x')?.[0], made.get('y')?.[0], made.get('sum')?.[0]].map(
        (value) => Math.round((value ?? 0) * 1e6) / 1e6,
      ),
    ).toEqual([11, 24, 35]);
  });

  it('refuses a node without a forecast and a part that is itself a sum', () => {
    expect(() => reconcile(nodes, new Map(), 'bottom-up')).toThrow(RangeError);
    const forecasts = new Map<string, NodeForecast>(['a', 'b', 'c'].map((id) => [id, { mean: [1], error: [1] }]));
    const wrong: readonly Node[] = [
      { id: 'a', parts: [] },
      { id: 'b', parts: ['a'] },
      { id: 'c', parts: ['b'] },
    ];
    expect(() => reconcile(wrong, forecasts, 'structural')).toThrow(RangeError);
  });

  it('moves the bands with the forecasts', () => {
    const places = relatedMonths(8, 60, 5);
    const total = {
      ...(places[0] as (typeof places)[number]),
      name: 'all',
      values: (places[0]?.values ?? []).map((_, at) =>
        places.reduce((whole, { values }) => whole + (values[at] ?? 0), 0),
      ),
    };
    const answers = forecastAll([...places, total], { horizon: 6 }).map((one) => {
      if (isProblem(one)) throw new Error(one.en);
      return [one.series, one] as const;
    });
    const order: readonly Node[] = [
      ...places.map(({ name }) => ({ id: name, parts: [] })),
      { id: 'all', parts: places.map(({ name }) => name) },
    ];
    for (const by of ways) {
      const made = reconcileForecasts(order, new Map(answers), by);
      for (let step = 0; step < 6; step++) {
        const whole = places.reduce((all, { name }) => all + (made.get(name)?.points[step]?.mean ?? 0), 0);
        expect(made.get('all')?.points[step]?.mean).toBeCloseTo(whole, 6);
      }
      for (const { points } of made.values())
        for (const { mean, bands } of points) {
          expect(bands[0]?.low).toBeLessThanOrEqual(mean);
          expect(bands[0]?.high).toBeGreaterThanOrEqual(mean);
        }
    }
  });
});

describe('the solver', () => {
  it('solves what it is given', () => {
    const answer = solve([Float64Array.from([4, 2]), Float64Array.from([2, 3])], Float64Array.from([10, 8]));
    expect(answer[0]).toBeCloseTo(1.75, 9);
    expect(answer[1]).toBeCloseTo(1.5, 9);
  });
});
