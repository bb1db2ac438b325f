import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allFunds, curveOf, fundCurves, wholeCountry } from '../dagpenge.ts';
import { tablesFrom } from '../testing.ts';
import { fitCurves } from './curve-model.ts';
import { bandFit, heldOutMonths, realStocks, tenMunicipalities, yearBefore } from './held-out-stocks.ts';
import { chanceError, predictOffers, relativeError } from './predict-offers.ts';
import { ridge } from './ridge.ts';
import { curveErrors, splitPairs, splitRegion, survivalError } from './survival-error.ts';

const data = new URL('../../../../data/', import.meta.url);
const shippedTables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

const curves = fundCurves(shippedTables);

describe('survival', () => {
  it('is measured in points at 4, 13, 26 and 52 weeks', () => {
    const { knots } = curveOf(curves, wholeCountry);
    const simulated = new Float64Array(60).fill(0);
    for (const { week, share } of knots) simulated[week] = share + 0.02;
    expect(survivalError(simulated, knots).points.map((point) => Number(point.toFixed(6)))).toEqual([2, 2, 2, 2]);
    expect(() => survivalError([1], knots)).toThrow('No share after 4 weeks');
  });

  it('is tried on pairs of region and fund that were not fitted on', () => {
    const { fit, test } = splitPairs(curves);
    expect([fit.length + test.length, test.some(({ fund }) => fund === allFunds)]).toEqual([100, false]);
    expect(fit.filter((pair) => test.includes(pair))).toEqual([]);
    const seen = { regions: new Set(fit.map(({ region }) => region)), funds: new Set(fit.map(({ fund }) => fund)) };
    for (const { region } of test) expect(seen.regions.has(region)).toBe(true);
    const { test: north } = splitRegion(curves, 'nordjylland');
    expect(new Set(north.map(({ region }) => region))).toEqual(new Set(['nordjylland']));
  });

  it('of pairs never seen is nearer than the country’s curve', () => {
    const { fit, test } = splitPairs(curves);
    const model = fitCurves(fit);
    const mean = (errors: readonly { readonly largest: number }[]) =>
      errors.reduce((sum, { largest }) => sum + largest, 0) / errors.length;
    const plain = { chances: () => model.chances('', '') };
    expect(mean(curveErrors(model, test))).toBeLessThan(0.75 * mean(curveErrors(plain, test)));
  });
});

describe('stocks held out', () => {
  it('are twelve months of ten municipalities, large and small', () => {
    const ten = tenMunicipalities(shippedTables);
    expect(new Set(ten.map(({ code }) => code)).size).toBe(10);
    const months = heldOutMonths(shippedTables);
    expect([months.length, months[0], months[11]]).toEqual([12, '2025M08', '2026M07']);
    expect(yearBefore(months)[0]).toBe('2024M08');
    for (const { code } of ten) expect(realStocks(shippedTables, code, 'dagpenge', months)).not.toContain(null);
  });

  it('are held against a band; withheld months do not count', () => {
    const band = [90, 90, 90].map((low) => ({ low, middle: 100, high: 110 }));
    expect(bandFit([100, 120, null], band)).toEqual({ inside: 0.5, error: (100 * (20 / 120)) / 2, months: 2 });
  });
});

describe('offers of municipalities left out', () => {
  it('are told better by what was counted before than by the country’s mix', () => {
    const predictions = predictOffers(shippedTables, 'history');
    expect(predictions).toHaveLength(98 * 4);
    expect(relativeError(predictions, 'model')).toBeLessThan(0.7 * relativeError(predictions, 'naive'));
    expect(relativeError(predictions, 'model')).toBeGreaterThan(chanceError(predictions));
  });

  it('ridge finds a straight line, and draws it to the mean when told to', () => {
    const rows = [[1], [2], [3], [4]];
    const plain = ridge(rows, [3, 5, 7, 9], [1, 1, 1, 1], 0);
    expect(plain.predict([10])).toBeCloseTo(21, 6);
    expect(ridge(rows, [3, 5, 7, 9], [1, 1, 1, 1], 1e9).predict([10])).toBeCloseTo(6, 3);
  });
});
