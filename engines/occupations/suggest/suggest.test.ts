import { describe, expect, it } from 'vitest';
import { smallClassification, uriOf } from '../testing/small-classification.ts';
import { suggesterOf } from './suggest.ts';

const star = [
  { title: 'Chauffør, rutebil', matches: [{ relation: 'exactMatch', uri: uriOf('buschauffør') }] },
] as const;
const suggest = suggesterOf(smallClassification, star);
const texts = (typed: string, top?: number) => suggest(typed, top).map(({ text }) => text);

describe('suggesterOf', () => {
  it('puts beginnings first, then beginnings of words, then the inside of words', () => {
    expect(texts('syge')).toEqual([
      'sygeplejerske',
      'sygeplejerske hos en dyrlæge',
      'sygehjælper',
      'specialsygeplejerske',
    ]);
    expect(texts('hjem')[0]).toBe('hjemmehjælper');
  });
  it("offers STAR's titles and everyday ones, and says the occupation's own name", () => {
    expect(suggest('chauffør, r')[0]).toEqual({
      uri: uriOf('buschauffør'),
      text: 'Chauffør, rutebil',
      label: 'buschauffør',
      kind: 'star',
    });
    expect(suggest('folkeskole')[0]).toMatchObject({ label: 'grundskolelærer' });
  });
  it('reads ae, oe and aa, capitals and a typing error', () => {
    expect(texts('BUSCHAUFFOER')).toEqual(['buschauffør']);
    expect(texts('sygepljerske')).toContain('sygeplejerske');
    expect(texts('elktriker')).toContain('elektriker');
  });
  it('offers each occupation once, at most as many as asked, in the same order each time', () => {
    const many = suggest('s', 3);
    expect(many).toHaveLength(3);
    expect(new Set(many.map(({ uri }) => uri)).size).toBe(3);
    expect(suggest('s', 3)).toEqual(many);
  });
  it.each(['', ' ', '%', '\\', '[', 'xqz', 'Лекарь'])('offers nothing for %j', (typed) =>
    expect(suggest(typed)).toEqual([]),
  );
});
