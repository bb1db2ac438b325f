import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as citizen } from './citizen/text.da.ts';
import { da as parts } from './parts/text.da.ts';
import { da as school } from './school/text.da.ts';

const shared = Object.fromEntries(Object.entries(parts).filter(([key]) => !/(^staff|\.staff)/.test(key)));
const readers = { citizens: { ...citizen, ...shared }, schools: { ...school, ...shared } };
const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

describe.each(Object.entries(readers))('what %s read of courses', (reader, texts) => {
  const told = Object.entries(texts);
  it('is easy as a whole: LIX under 35', () => {
    expect(told.length).toBeGreaterThan(60);
    expect(readability(told.map(([, text]) => asSentence(text)).join(' ')).lix).toBeLessThan(35);
  });
  it.each(told)('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
  it('holds no paragraph and no threat', () => {
    const words = reader === 'citizens' ? /§|stk\.|sanktion|trækkes|pligt til/i : /§|stk\.|trækkes|pligt til/i;
    expect(told.filter(([, text]) => words.test(text)).map(([key]) => key)).toEqual([]);
  });
});
