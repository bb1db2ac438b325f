import { sortKey } from '../../../people/index.ts';

/**
 * Four digits are more than any name has: such a text may be a CPR number or a part of one, and never gets into an address,
 * a log or a page.
 */
export const looksLikeNumber = (text: string): boolean => (text.match(/\d/g) ?? []).length >= 4;

/** A name to search for, and no more than a name. */
export const isSearchable = (text: string): boolean =>
  text.length <= 100 && !looksLikeNumber(text) && searchWords(text).length > 0;

/** The words of a search as they stand in `sort_key`: only small letters and { | }, so nothing that LIKE reads otherwise. */
export const searchWords = (text: string): string[] => sortKey(text).split(' ').filter(Boolean).slice(0, 8);
