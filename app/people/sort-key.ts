import { danishSortKey } from '../kernel/text/sort-key.ts';

/** How lists sort names and searches find them. */
export const sortKey = danishSortKey;

/** People are sorted by family name, then given name. */
export const personSortKey = (givenName: string, familyName: string): string => sortKey(`${familyName} ${givenName}`);
