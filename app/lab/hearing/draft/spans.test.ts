import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInWords, outwards, sizeInWords, spanOf, sumOf } from './spans.ts';

const count = { lang: 'da', sides: 'count' } as const;

describe('a figure in words', () => {
  it.each([
    [[0, 0], 'næsten ingen forskel'],
    [[-0.3, 0.4], 'næsten ingen forskel'],
    [[12, 12], 'omkring 12 flere'],
    [[-40.2, -21.7], 'mellem 21 og 41 færre'],
    [[0, 8], 'op til 8 flere'],
    [[-1234, -1180], 'mellem 1.100 og 1.300 færre'],
    [[-3, 900], 'fra 10 færre til 900 flere (om det går op eller ned, ved vi ikke)'],
  ] as const)('%j is “%s”', (span, words) => {
    expect(changeInWords(span, count)).toBe(words);
  });

  it('has English, units, and tenths where they are worth it', () => {
    const money = { lang: 'en', sides: 'cost', unit: ' million DKK', finest: 0.1 } as const;
    expect(changeInWords([1.23, 2.71], money)).toBe('between 1.2 and 2.8 million DKK more');
    expect(sizeInWords([6.43, 6.46], 'da', '', 0.1)).toBe('mellem 6,4 og 6,5');
    expect(sizeInWords([4210.4, 4210.4], 'da')).toBe('omkring 4.210');
    expect(sizeInWords([0, 0], 'da')).toBe('ingen');
  });

  it('never leaves out what the bands or the middle run found', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(number, number), fc.constantFrom(1, 0.1), (ends, finest) => {
        const span = [Math.min(...ends), Math.max(...ends)] as const;
        const [low, high] = outwards(span, finest);
        const slack = 1e-6 * Math.max(1, Math.abs(span[0]), Math.abs(span[1]));
        return low <= span[0] + slack && high >= span[1] - slack;
      }),
    );
    expect(spanOf({ middle: -3, effects: [-1.6, 2.5], chance: [0, 10] })).toEqual([-3, 10]);
    expect(
      sumOf([
        [1, 2],
        [-4, 3],
      ]),
    ).toEqual([-3, 5]);
  });
});
