import { describe, expect, it } from 'vitest';
import type { Sources, StockCheck } from './report.ts';
import { stockRows } from './stock-rows.ts';

const sources: Sources = {
  stock: 'dagpenge',
  chance: 0.05,
  effects: 0.01,
  inflow: 0.1,
  all: 0.11,
  insideByChance: 0.4,
  insideByAll: 0.8,
};
const check = (middle: number): StockCheck => ({
  code: '0860',
  name: 'Hjørring',
  stock: 'dagpenge',
  real: [100],
  band: [{ low: 90, middle, high: 120 }],
  yearBefore: [110],
  last: 107,
  inside: 1,
});
const within = (middle: number) =>
  stockRows([check(middle)], [sources]).find(({ id }) => id === 'stocks-dagpenge-error')?.within;

describe('the middle of the band', () => {
  it('is better only where that can be seen in the figures that are told', () => {
    expect([within(105), within(106.96), within(109)]).toEqual(['yes', 'no', 'no']);
  });
});
