import { describe, expect, it } from 'vitest';
import { lix } from '../../kernel/text/readability.ts';
import { da } from './text.da.ts';

describe('what is read of the lab', () => {
  it('is short and plain', () => {
    const whole = Object.entries(da)
      .filter(([key]) => !key.startsWith('csv'))
      .map(([, text]) => (/[.?!]$/.test(text) ? text : `${text}.`))
      .join(' ');
    expect(lix(whole)).toBeLessThan(35);
    for (const text of Object.values(da))
      for (const sentence of text.split(/[.!?] /))
        expect([sentence, sentence.split(' ').length < 25]).toEqual([sentence, true]);
  });
});
