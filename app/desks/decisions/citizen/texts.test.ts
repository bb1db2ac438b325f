import { describe, expect, it } from 'vitest';
import { readability } from '../../../kernel/text/readability.ts';
import { kinds } from '../kinds.ts';
import { askTitle } from './read.ts';
import { da } from './text.da.ts';

describe('what citizens read about decisions', () => {
  const texts = Object.entries(da);

  it('is easy as a whole: LIX under 35', () => {
    const all = texts.map(([, text]) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ');
    expect(readability(all).lix).toBeLessThan(35);
  });

  it('has short sentences, and no words of lawyers', () => {
    expect(texts.filter(([, text]) => readability(text).longest.words > 25)).toEqual([]);
    const jargon = /§|\bstk\.|partshør|klagevejledning|medhold|sagsbehandl|opsættende|borgeren|myndighed/i;
    expect(texts.filter(([, text]) => jargon.test(text))).toEqual([]);
  });

  it('says what can be asked for before anything is filled in', () => {
    for (const kind of kinds.all.filter(({ asked, openedByModule }) => asked === 'citizen' && !openedByModule))
      for (const lang of ['da', 'en'] as const) {
        expect(askTitle(kind, lang)).toMatch(lang === 'da' ? /^Spørg, om \p{L}/u : /^Ask (?:whether|if|about) \p{L}/u);
        expect(askTitle(kind, lang)).not.toMatch(/undefined|null|\{|\s{2}/);
      }
  });
});
