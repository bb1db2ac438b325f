import { describe, expect, it } from 'vitest';
import { readability } from '../../kernel/text/readability.ts';
import { da as access } from '../../people/text/access.da.ts';
import { da as cases } from '../../people/text/case.da.ts';
import { da as contact } from '../../people/text/contact.da.ts';
import { da as facts } from '../../people/text/facts.da.ts';
import { da } from './text.da.ts';

const said = Object.entries({ ...access, ...cases, ...contact, ...facts }).filter(([key]) => key.endsWith('.citizen'));
const own = Object.entries(da);

describe('what citizens read', () => {
  it('is easy as a whole: LIX under 35', () => {
    expect(readability(own.map(([, text]) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ')).lix).toBeLessThan(
      35,
    );
    expect(said.length).toBeGreaterThan(10);
    expect(readability(said.map(([, text]) => text).join(' ')).lix).toBeLessThan(35);
  });
  it.each([...own, ...said])('%s has no sentence over 25 words', (_key, text) => {
    expect(readability(text).longest.words).toBeLessThanOrEqual(25);
  });
});
