import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dagpengeExits, fundCurves } from './dagpenge.ts';
import { inflowSeason, stockOfInflow, stockSeason } from './season.ts';
import { tablesFrom } from './testing.ts';

const data = new URL('../../../data/', import.meta.url);
const shippedTables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

const { leaves } = dagpengeExits(fundCurves(shippedTables));

describe('the season of dagpenge', () => {
  const stock = stockSeason(shippedTables, '2025M07');

  it('is high in January and low in December, mean 1', () => {
    expect(stock.reduce((a, b) => a + b, 0)).toBeCloseTo(12, 9);
    expect(stock.indexOf(Math.max(...stock))).toBeLessThan(2);
    expect(stock.indexOf(Math.min(...stock))).toBe(11);
  });

  it('of the inflow gives back that of the stock within 1 per cent', () => {
    const season = inflowSeason(stock, leaves);
    expect(season).toHaveLength(52);
    expect(season.reduce((a, b) => a + b, 0)).toBeCloseTo(52, 9);
    for (const [at, value] of stockOfInflow(season, leaves).entries())
      expect(Math.abs(value - (stock[at] ?? 0))).toBeLessThan(0.01);
  });

  it('is not made up where the months do not reach', () => {
    expect(() => stockSeason(shippedTables, '2022M07')).toThrow('Under two years');
  });
});
