import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da } from './text.da.ts';

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

describe('the words of the message pages', () => {
  it('are easy as a whole: LIX under 35', () => {
    expect(readability(Object.values(da).map(sentence).join(' ')).lix).toBeLessThan(35);
  });
  it.each(Object.entries(da))('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
});
