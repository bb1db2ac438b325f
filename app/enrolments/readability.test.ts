import { describe, expect, it } from 'vitest';
import { readability } from '../kernel/text/readability.ts';
import { da as help } from './text/help.da.ts';
import { da as said } from './text/said.da.ts';

/** Texts of acts that citizens or schools do, and the citizen's history. */
const forCitizens = Object.entries({ ...help, ...said }).filter(
  ([key]) => !/\.staff|^(unbar|outcome|silence|skills-note|talk|ask|begin)\./.test(key),
);
const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

describe('what citizens read of courses', () => {
  it('is easy as a whole: LIX under 35', () => {
    expect(forCitizens.length).toBeGreaterThan(60);
    expect(readability(forCitizens.map(([, text]) => asSentence(text)).join(' ')).lix).toBeLessThan(35);
  });
  it.each(forCitizens)('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
});
