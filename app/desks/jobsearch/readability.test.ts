import { describe, expect, it } from 'vitest';
import { jobSearchDa } from '../../jobsearch/text.ts';
import { readability } from '../../kernel/text/readability.ts';
import { da } from './text.da.ts';

const notForCitizens = /\.staff$|^import\.fault|^law\.notKnown/;
const told = Object.entries({ ...da, ...jobSearchDa }).filter(([key]) => !notForCitizens.test(key));
const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

describe('what citizens read of job search', () => {
  it('is easy as a whole: LIX under 35', () => {
    expect(told.length).toBeGreaterThan(100);
    expect(readability(told.map(([, text]) => asSentence(text)).join(' ')).lix).toBeLessThan(35);
  });
  it.each(told)('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
  it('holds no paragraph and no threat', () => {
    expect(told.filter(([, text]) => /§|stk\.|sanktion|trækkes|pligt til/i.test(text)).map(([key]) => key)).toEqual([]);
  });
});
