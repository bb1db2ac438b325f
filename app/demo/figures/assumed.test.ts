import { describe, expect, it } from 'vitest';
import { testTables } from '../population/testing.ts';
import { assumedNational } from './assumed.ts';
import { municipalityFigures } from './municipality-figures.ts';

describe('data/people/benefit-shares.csv says what the demo does', () => {
  const { shares } = testTables;
  const { groups } = municipalityFigures(testTables, '0860');

  it('with the number of each assumption, and no source for it', () => {
    const assumed = shares.filter(({ seed }) => seed === 'assumed');
    expect(assumed.map(({ forloeb }) => forloeb).toSorted()).toEqual(Object.keys(assumedNational).toSorted());
    for (const { forloeb, national, mark, note } of assumed) {
      const number = assumedNational[forloeb as keyof typeof assumedNational];
      expect([forloeb, national, mark]).toEqual([forloeb, '', 'gap']);
      expect(note).toMatch(new RegExp(`assumption of the demo: ${number}$`));
    }
  });

  it('with yes where people are made by a figure, and no where nobody is', () => {
    const made = Object.values(groups).filter(({ origin }) => origin === 'scaled');
    const yes = shares.filter(({ seed }) => seed === 'yes');
    expect(yes.map(({ national }) => national).toSorted()).toEqual(
      made.map(({ source }) => /: (\d+) i landet/.exec(source)?.[1]).toSorted(),
    );
    const no = shares.filter(({ seed }) => seed === 'no').map(({ benefit }) => benefit);
    expect(no).toEqual(['revalideringsydelse', 'foertidspension']);
  });
});
