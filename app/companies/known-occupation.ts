import { occupations } from '../occupations/index.ts';

/** The occupation that the words plainly name; null where it may be several, or none: the company's own words are kept all the same. */
export function uriOfWords(words: string): string | null {
  const { sureness, found } = occupations().find(words);
  return sureness === 'known' ? (found[0]?.uri ?? null) : null;
}
