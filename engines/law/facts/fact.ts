import type { PlainDate } from '../dates/index.ts';
import type { ParagraphRef } from './acts.ts';
import type { Shape, ValueOf, Words } from './shape.ts';

/**
 * How the fact comes about:
 * - `registered`: it is simply so, and is written down from its source.
 * - `decided`: an authority decided it under a paragraph. Author, reason and date are kept with it.
 * - `judged`: a professional judged the person. Author, reason and date are kept with it; it is never overwritten by a
 *   machine and never a score.
 */
export type Basis = 'registered' | 'decided' | 'judged';

/**
 * - `ordinary`: personal data without a special need for protection.
 * - `confidential`: private matters under the duty of secrecy (forvaltningsloven § 27).
 * - `special`: health and the like (GDPR art. 9), or offences (GDPR art. 10, databeskyttelsesloven § 8).
 */
export type Sensitivity = 'ordinary' | 'confidential' | 'special';

/** Where a fact comes from. */
export type Source =
  | 'borger'
  | 'kommune'
  | 'a-kasse'
  | 'cpr'
  | 'indkomstregister'
  | 'arbejdsgiver'
  | 'laege'
  | 'sundhedsvaesen'
  | 'uddannelsesregister'
  | 'udlaendingemyndighed'
  | 'udbetaling-danmark'
  | 'digital-post'
  | 'aes';

/**
 * Who may know a fact without a grant of their own. The citizen always may. Everybody else (helpers from other
 * departments, providers, companies) needs a grant with its own legal basis.
 */
export type Knower = 'sagsbehandler' | 'virksomhedskonsulent' | 'a-kasse';

/** Everything that is known about a kind of fact; the same for every person. */
export interface FactDefinition<S extends Shape<unknown>> {
  readonly name: Words;
  readonly meaning: Words;
  readonly shape: S;
  /** `interval`: true in a time [from, to). `once`: holds for life. Recorded time is kept for both. */
  readonly valid: 'interval' | 'once';
  readonly basis: Basis;
  readonly sensitivity: Sensitivity;
  readonly sources: readonly [Source, ...Source[]];
  readonly knownTo: readonly Knower[];
  readonly readBy: readonly [ParagraphRef, ...ParagraphRef[]];
  /** First day on which the law reads the fact; it always did when absent. */
  readonly from?: PlainDate;
  /** First day on which the law no longer reads the fact. */
  readonly until?: PlainDate;
  /** A rule between the parts of the value: the fault, or null. */
  rule?(value: ValueOf<S>): Words | null;
}

/** Gives a definition its type; does nothing else. */
export function fact<S extends Shape<unknown>>(definition: FactDefinition<S>): FactDefinition<S> {
  return definition;
}
