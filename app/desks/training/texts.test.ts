import { describe, expect, it } from 'vitest';
import { lix } from '../../kernel/text/readability.ts';
import { shippedCourses } from '../../training/index.ts';
import { da } from './text.da.ts';

// What stands on a citizen's pages: not what keeps the catalogue, and not what a school or staff reads.
const others =
  /^(?:import|school|keep|course\.(?:lists|change|end|data|level)|class\.(?:change|cancel|add)|lead\.(?:staff|case)|search\.job\.staff|hit\.price\.(?:full|year|unknown|fee|free|source)|wish-course\.staff|propose-course|empty\.text)/;
const citizens = Object.entries(da).filter(([key]) => !others.test(key));
const whole = (texts: readonly string[]): string =>
  texts.map((text) => (/[.?!:]$/.test(text) ? text : `${text}.`)).join(' ');

describe('what a citizen reads of courses', () => {
  it('is short, plain, and says nothing of duties and paragraphs', () => {
    expect(lix(whole(citizens.map(([, text]) => text)))).toBeLessThan(35);
    for (const [key, text] of citizens) {
      for (const sentence of text.split(/[.!?] /)) expect([key, sentence.split(' ').length < 25]).toEqual([key, true]);
      expect([key, /§|pligt|sanktion|initiativ|afholdelse/i.test(text)]).toEqual([key, false]);
    }
  });

  it('is plain in what one can do afterwards', () => {
    expect(lix(whole(shippedCourses().flatMap(({ goal }) => goal ?? [])))).toBeLessThan(35);
  });

  it('never tells somebody unemployed what a course day costs', () => {
    expect(da['hit.price.own']).toMatch(/^0 kr\./);
    for (const [key, text] of citizens) expect([key, /pr\. dag/.test(text)]).toEqual([key, false]);
  });
});
