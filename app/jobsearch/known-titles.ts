import { occupations } from '../occupations/index.ts';

/** The occupation that a title plainly names; null where it may be several, or none: people's own words are kept all the same. */
export function uriOfTitle(title: string): string | null {
  const { sureness, found } = occupations().find(title);
  return sureness === 'known' ? (found[0]?.uri ?? null) : null;
}
