import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as doors } from './doors-text.da.ts';
import { da as record } from './record-text.da.ts';
import { da as effort } from './text.da.ts';

const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const all = Object.entries({ ...doors, ...record, ...effort });

describe('what is read of the company effort', () => {
  it('is easy for a company that reads its own figures: LIX under 35', () => {
    const texts = Object.values(record).map(asSentence);
    expect(readability(texts.join(' ')).lix).toBeLessThan(35);
  });
  it.each(all)('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
  it('threatens nobody and gives no marks', () => {
    expect(all.filter(([, text]) => /spærre|karantæne|score|rangliste|dumpe/i.test(text)).map(([key]) => key)).toEqual(
      [],
    );
  });
});
