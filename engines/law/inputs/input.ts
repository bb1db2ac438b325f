import type { PlainDate } from '../dates/index.ts';
import type { Shape, ValueOf, Words } from '../facts/shape.ts';

/** About whom or what the law speaks: a citizen, one place of work, or an authority. */
export type Subject = 'person' | 'virksomhed' | 'kommune';

/** Something the rules read that is no fact about a person in {@link import('../facts/index.ts').factKinds}: an event, a state of a case, a company's figure. */
export interface InputDefinition<S extends Shape<unknown>> {
  readonly subject: Subject;
  readonly name: Words;
  readonly meaning: Words;
  readonly shape: S;
  /** `moment`: happened on one day. `interval`: holds in [from, to). `once`: holds for life. */
  readonly valid: 'moment' | 'interval' | 'once';
  /** What it means that nothing is recorded: it is not so (`none`), or nobody has said (`unknown`). */
  readonly silence: 'none' | 'unknown';
  /** True when several may hold on the same day. Moments always may. */
  readonly overlaps: boolean;
  /** The paragraphs that read it, in short form: 'LAB § 31'. */
  readonly readBy: readonly [string, ...string[]];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  rule?(value: ValueOf<S>): Words | null;
}

type Given<S extends Shape<unknown>> = Pick<InputDefinition<S>, 'name' | 'meaning' | 'shape' | 'readBy'> &
  Partial<Pick<InputDefinition<S>, 'subject' | 'silence' | 'overlaps' | 'from' | 'until' | 'rule'>>;

/** Something that happens on one day. Nothing recorded means that it did not happen, unless `silence` says otherwise. */
export function moment<S extends Shape<unknown>>(given: Given<S>): InputDefinition<S> {
  return { subject: 'person', silence: 'none', ...given, valid: 'moment', overlaps: true };
}

/** Something that holds in a time [from, to). One at a time unless `overlaps`. */
export function interval<S extends Shape<unknown>>(given: Given<S>): InputDefinition<S> {
  return { subject: 'person', silence: 'none', overlaps: false, ...given, valid: 'interval' };
}
