import { describe, expect, it } from 'vitest';
import { climbed } from './cost.ts';
import { lawWith } from './testing/paths.ts';

const { ladder } = lawWith();

describe('the ladder', () => {
  // 5,200 kroner a month are 1,200 a week.
  it.each([
    ['the first four weeks', 1, 4, 960],
    ['across the first step', 3, 4, 2 * 240 + 2 * 720],
    ['across the second', 26, 2, 720 + 840],
    ['after a year', 53, 1, 960],
  ])('%s', (_, from, weeks, kroner) => {
    expect(climbed(520_000, from, weeks, ladder)).toBe(kroner * 100);
  });
});
