import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as tracks } from '../../plan/tracks/text.da.ts';
import { da as staff } from './staff/text.da.ts';
import { da } from './text.da.ts';

const toCitizens = [
  ...Object.entries(da),
  ...Object.entries(tracks).filter(([key]) => key.endsWith('.citizen') || key.endsWith('.citizen.help')),
];
const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

describe('what citizens read of their plan', () => {
  it('is easy as a whole: LIX under 35', () => {
    expect(readability(toCitizens.map(([, text]) => ended(text)).join(' ')).lix).toBeLessThan(35);
  });
  it.each([...toCitizens, ...Object.entries(staff)])('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
  it('names no duty, sanction or paragraph', () => {
    expect(toCitizens.filter(([, text]) => /du skal|pligt|sanktion|§|bekendtgørelse/i.test(text))).toEqual([]);
  });
});
