import { describe, expect, it } from 'vitest';
import type { FigureSeries } from '../figures.ts';
import { regionSums } from './region-sums.ts';
import { testDelivery } from './testing.ts';

const { source } = testDelivery();
const one = (area: string, figures: (number | null)[]): FigureSeries => ({
  sourceId: source.id,
  series: 'longterm.total',
  area,
  part: '',
  unit: 'full-time',
  periods: ['2026M01', '2026M02'],
  figures,
  breaks: [],
});

describe('regionSums', () => {
  it('sums municipalities, and has no sum where one is withheld', () => {
    const { series, source: own } = regionSums(source, [one('0825', [3, null]), one('0860', [70, 80])], {
      Nordjylland: ['0825', '0860'],
    });
    expect(own.id).toBe('fodfaeste:y25i01');
    expect(series).toMatchObject([{ area: 'Nordjylland', figures: [73, null] }]);
  });

  it('makes no region of which a municipality is missing', () => {
    expect(regionSums(source, [one('0860', [70, 80])], { Nordjylland: ['0825', '0860'] }).series).toEqual([]);
  });
});
