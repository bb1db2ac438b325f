import { describe, expect, it } from 'vitest';
import { readability } from '../kernel/text/readability.ts';
import { da } from './text/acts.da.ts';

const ofCitizens = Object.entries(da).filter(([key]) => !key.startsWith('record.') && !key.endsWith('.staff'));

describe('what citizens read of the dialogue', () => {
  it('is easy as a whole: LIX under 35', () => {
    const whole = ofCitizens.map(([, text]) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');
    expect(readability(whole).lix).toBeLessThan(35);
  });
  it.each(Object.entries(da))('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
});
