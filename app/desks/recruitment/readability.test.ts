import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as candidateDa } from '../../recruitment/text/candidate.da.ts';
import { da as mailDa } from '../../recruitment/text/mail.da.ts';
import { da } from './text.da.ts';

const forCitizens = /^(?:mine|question|withdraw|job|hours|start)\b/;
const forCompanies = /^(?:own|company|preview|link|state\.own)\b/;
const notForCitizens =
  /\.staff|^behalf|^ask\.(?!said)|^whynot|^interview\.(?!said)|^feedback\.(?!said|reason)|candidates|^mail\.answer/;
const told = [
  ...Object.entries(da).filter(([key]) => forCitizens.test(key)),
  ...Object.entries({ ...candidateDa, ...mailDa }).filter(([key]) => !notForCitizens.test(key)),
];
const companies = Object.entries(da).filter(([key]) => forCompanies.test(key));
const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const lixOf = (texts: readonly (readonly [string, string])[]) =>
  readability(texts.map(([, text]) => asSentence(text)).join(' ')).lix;

describe('what citizens and companies read of jobs', () => {
  it('is easy as a whole: LIX under 35', () => {
    expect(told.length).toBeGreaterThan(60);
    expect(lixOf(told)).toBeLessThan(35);
    expect(lixOf(companies)).toBeLessThan(35);
  });
  it.each([...told, ...companies])('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
  it('holds no paragraph and no threat', () => {
    expect(told.filter(([, text]) => /§|stk\.|sanktion|pligt til/i.test(text)).map(([key]) => key)).toEqual([]);
  });
});
