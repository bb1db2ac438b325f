import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as actDa } from '../../partnerships/text/act.da.ts';
import { da as saidDa } from '../../partnerships/text/said.da.ts';
import { da } from './text.da.ts';

const asSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const lixOf = (texts: readonly (readonly [string, string])[]) =>
  readability(texts.map(([, text]) => asSentence(text)).join(' ')).lix;

const citizens = [
  ...Object.entries(da).filter(([key]) => key.startsWith('mine.')),
  ...Object.entries(actDa).filter(([key]) => /^(?:class-answer|answer\.refused|withdraw)\./.test(key)),
  ...Object.entries(saidDa).filter(([key]) => key.includes('.citizen')),
];
const parties = [
  ...Object.entries(da).filter(([key]) => /^(?:own|progress|result|pledges|notes|lessons|about)\./.test(key)),
  ...Object.entries(actDa).filter(([key]) =>
    /^(?:party-answer|pledge|withdraw-pledge|declare|note|lesson)\./.test(key),
  ),
];

describe('what citizens and parties read of partnerships', () => {
  it('is easy as a whole: LIX under 35', () => {
    expect(citizens.length).toBeGreaterThan(50);
    expect(lixOf(citizens)).toBeLessThan(35);
    expect(lixOf(parties)).toBeLessThan(40);
  });
  it.each([...citizens, ...parties])('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
  it('holds no paragraph and no threat for citizens', () => {
    expect(citizens.filter(([, text]) => /§|stk\.|sanktion|pligt/i.test(text)).map(([key]) => key)).toEqual([]);
  });
});
