import { describe, expect, it } from 'vitest';
import { lix } from '../../kernel/text/readability.ts';
import { da as said } from '../../offers/text/said.da.ts';
import { da } from './text.da.ts';

const citizens = [
  ...Object.entries(da).filter(([key]) => key.startsWith('own.')),
  ...Object.entries(said).filter(([key]) => key.includes('.citizen')),
];

describe('what a citizen reads of offers', () => {
  it('is short, plain, and says nothing of duties and paragraphs', () => {
    const whole = citizens.map(([, text]) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');
    expect(lix(whole)).toBeLessThan(35);
    for (const [key, text] of citizens) {
      for (const sentence of text.split(/[.!?] /)) expect([key, sentence.split(' ').length < 25]).toEqual([key, true]);
      expect([key, /§|pligt|sanktion|initiativ|afholdelse/i.test(text)]).toEqual([key, false]);
    }
  });
});
