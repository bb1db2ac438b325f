import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestWithheld, sumOf } from './apportion.ts';
import { activatedBy, shrunkRatios } from './offer-multipliers.ts';
import { countedOfferNames, labelsOf } from './offer-starts.ts';
import { country, municipalitiesOf, snapshotCells } from './tables.ts';
import { tablesFrom } from './testing.ts';

const data = new URL('../../../data/', import.meta.url);
const shippedTables = tablesFrom((file) => readFileSync(new URL(file, data)), gunzipSync);

describe('counted offers by municipality', () => {
  const snapshot = snapshotCells(shippedTables);
  const codes = municipalitiesOf(shippedTables).map(({ code }) => code);

  it('have their withheld cells filled, none above two a label, and sum to the country within 2 per cent', () => {
    for (const kind of countedOfferNames) {
      const counts = activatedBy(shippedTables, kind);
      const all = sumOf(labelsOf(kind).map((label) => snapshot.of(country, 'y60c02', label, 'activated') ?? 0));
      expect([kind, Math.abs(sumOf(counts) / all - 1) < 0.02]).toEqual([kind, true]);
      for (const [at, code] of codes.entries()) {
        const cells = labelsOf(kind).map((label) => snapshot.of(code, 'y60c02', label, 'activated'));
        const known = sumOf(cells.map((cell) => cell ?? 0));
        const withheld = cells.filter((cell) => cell === null).length;
        expect((counts[at] ?? 0) - known).toBeGreaterThanOrEqual(0);
        expect((counts[at] ?? 0) - known).toBeLessThanOrEqual(withheld * largestWithheld);
      }
    }
  });

  it('are drawn to the country: less where many are expected, all the way where chance explains them', () => {
    const counts = [200, 50, 4, 0];
    const expected = [100, 100, 2, 2];
    const [many = 0, few = 0, small = 0, none = 0] = shrunkRatios(counts, expected);
    expect(many).toBeGreaterThan(1.8);
    expect(few).toBeLessThan(0.6);
    expect(small).toBeLessThan(many);
    expect(none).toBeGreaterThan(0);
    expect(shrunkRatios([10, 11, 9], [10, 10, 10])).toEqual([1, 1, 1]);
  });

  it('never turn over: the ratio lies between 1 and what was counted', () => {
    const pair = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 20 }), (pairs) => {
        const ratios = shrunkRatios(
          pairs.map(([count]) => count),
          pairs.map(([, one]) => one),
        );
        for (const [at, ratio] of ratios.entries()) {
          const raw = (pairs[at]?.[0] ?? 0) / (pairs[at]?.[1] ?? 1);
          expect(ratio).toBeGreaterThanOrEqual(Math.min(1, raw) - 1e-9);
          expect(ratio).toBeLessThanOrEqual(Math.max(1, raw) + 1e-9);
        }
      }),
    );
  });
});
