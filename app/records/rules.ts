import type { Retention } from './oio.ts';

/** What a municipality decides itself about its records. */
export interface RecordRules {
  readonly retention: { readonly course: Retention; readonly document: Retention; readonly decision: Retention };
  /** The facet of KLE that says what is done in the case. */
  readonly facet: string;
}

export const rulesKey = 'records';

/**
 * What holds until the municipality says otherwise. Which cases the archives want is laid down in annex 1 of BEK 183/2018, which
 * changes often and is not read here: everything is marked to be kept, since what is kept can be discarded later (§ 3 lets a municipality
 * keep more), and what is discarded cannot be kept. The facet is that of ordinary cases.
 */
export const rulesThatShip: RecordRules = {
  retention: { course: 'B', document: 'B', decision: 'B' },
  facet: 'G01',
};

export const facetShape = /^[A-ZÆØÅ]\d{2}$/;
