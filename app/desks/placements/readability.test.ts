import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as link } from '../company-links/text.da.ts';
import { da as citizen } from './citizen/text.da.ts';
import { da as company } from './company/text.da.ts';
import { da as placementLinks } from './links/text.da.ts';
import { da as parts } from './parts/text.da.ts';
import { da as words } from './words/text.da.ts';

const forBoth = { ...parts, ...words };
const readers = {
  citizens: { ...citizen, ...forBoth },
  companies: { ...company, ...placementLinks, ...link, ...forBoth },
};
const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

describe.each(Object.entries(readers))('what %s read of places', (_reader, texts) => {
  const told = Object.entries(texts);
  it('is easy as a whole: LIX under 35', () => {
    expect(told.length).toBeGreaterThan(60);
    expect(readability(told.map(([, text]) => asSentence(text)).join(' ')).lix).toBeLessThan(35);
  });
  it.each(told)('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
  it('holds no paragraph and no threat', () => {
    expect(told.filter(([, text]) => /§|stk\.|sanktion|trækkes|pligt til/i.test(text)).map(([key]) => key)).toEqual([]);
  });
});
