import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { everydayTitles } from './everyday-titles.ts';
import { kinWords } from './kin-words.ts';

describe('everyday titles', () => {
  it('each have titles, occupations and a reason', () => {
    for (const { titles, occupations, why } of everydayTitles) {
      expect(titles.every((title) => fold(title) !== '')).toBe(true);
      expect(new Set(titles).size).toBe(titles.length);
      expect(new Set(occupations).size).toBe(occupations.length);
      expect(why.length).toBeGreaterThan(2);
    }
  });
});

describe('kin words', () => {
  it('stand in groups with a weight below that of the word itself', () => {
    for (const { weight, words } of kinWords) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThan(1);
      expect(words.length).toBeGreaterThan(1);
    }
  });
});
