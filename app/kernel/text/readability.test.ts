import { describe, expect, it } from 'vitest';
import { lix, readability } from './readability.ts';

describe('readability', () => {
  it('is words per sentence and the share of long words', () => {
    // 8 words in 2 sentences, 2 of them over six letters.
    expect(lix('Du har en samtale i morgen. Medarbejderen ringer.')).toBeCloseTo(4 + 25);
    expect(lix('')).toBe(0);
  });

  it('is hard for the language of an office and easy for plain words', () => {
    const office =
      'Kommunalbestyrelsen skal tilrettelægge beskæftigelsesindsatsen under hensyntagen til personens forudsætninger og arbejdsmarkedets behov.';
    expect(lix(office)).toBeGreaterThan(55);
    expect(lix('Vi ses på torsdag. Du kan ringe til mig. Vi finder en vej.')).toBeLessThan(20);
  });

  it('does not end a sentence at a date, a time, an amount or an abbreviation', () => {
    expect(readability('Vi ses den 24. november 2026 kl. 10.30 på Stationsvej nr. 4.').sentences).toBe(1);
    expect(readability('Du får 1.234 kr. om måneden, jf. § 31, stk. 2, f.eks. nu.').sentences).toBe(1);
    expect(readability('Kom i dag! Kan du ikke? Så ring. 3 af os er her.').sentences).toBe(4);
  });

  it('ends a sentence at a line break but not at a colon', () => {
    expect(readability('Din plan\nDu finder den her').sentences).toBe(2);
    expect(readability('Husk dette: tag dit kort med').sentences).toBe(1);
  });

  it('finds the longest sentence', () => {
    const { longest } = readability('Hej. Det her er en sætning på otte ord. Farvel.');
    expect(longest).toEqual({ words: 8, text: 'Det her er en sætning på otte ord.' });
  });

  it('takes a slot as one word or as its plural form', () => {
    expect(readability('Hej {fornavn}.').words).toBe(2);
    expect(readability('Du har {antal|én aftale|# nye aftaler}.').words).toBe(5);
  });
});
