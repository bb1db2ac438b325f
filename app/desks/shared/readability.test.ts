import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as handOver } from '../../plan/hand-over/text.da.ts';
import { da } from './text.da.ts';

const own = Object.entries(da).filter(([key]) => key.startsWith('mine.') && key !== 'mine.heading');
const said = Object.entries(handOver).filter(([key]) => key.includes('.citizen'));
const texts = [...own, ...said].map(([, text]) => text);

describe('what citizens read of the hand-over', () => {
  it('is easy: LIX under 35, no sentence over 25 words, and no paragraph', () => {
    expect(texts.length).toBeGreaterThan(8);
    expect(readability(texts.join(' ')).lix).toBeLessThan(35);
    for (const text of texts) expect(readability(text).longest.words).toBeLessThanOrEqual(25);
    expect(texts.filter((text) => text.includes('§'))).toEqual([]);
  });
});
