import { describe, expect, it } from 'vitest';
import { lix } from '../../kernel/text/readability.ts';
import { da as acts } from '../../paths/text/acts.da.ts';
import { da as compare } from '../../paths/text/compare.da.ts';
import { da as steps } from '../../paths/text/steps.da.ts';
import { da } from './text.da.ts';

const forStaff = /\.staff|\.they|^choose\.words|^answer\.|^said\.need/;

/** What a citizen reads when paths are compared: all but what stands on the pages of staff and schools. */
const citizens = Object.entries({ ...da, ...compare, ...steps, ...acts }).filter(([key]) => !forStaff.test(key));

describe('what a citizen reads of paths', () => {
  it('is short, plain, and says nothing of duties', () => {
    const whole = citizens.map(([, text]) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');
    expect(lix(whole)).toBeLessThan(35);
    for (const [key, text] of citizens) {
      for (const sentence of text.split(/[.!?] /)) expect([key, sentence.split(' ').length < 25]).toEqual([key, true]);
      expect([key, /§|pligt|sanktion|initiativ|afholdelse|sagsbehandling/i.test(text)]).toEqual([key, false]);
    }
  });
});
