import type { Bool } from '../../../language/node.ts';
import type { Cite, Citing } from '../../../rules/cite.ts';

/** What differs from one version of LAS §§ 13-43 to the next. */
export interface Version {
  /** The consolidations that were read for it. */
  readonly las: readonly [Citing, ...Citing[]];
  /** Until 2023: gone through in a talk, handed out and reviewed every half year. From 2024: in writing. */
  readonly guidance: 'talk' | 'written';
  /** Whose self-booked talk counts as a summons. */
  readonly bookedCounts: Bool;
  /** Who must book talks. */
  readonly mustBook: Bool;
  /** Who can get the intensified sanction. */
  readonly intensified: Bool;
  /** The order on people ready for activities: on contact, and on whether a sanction furthers availability. */
  readonly apOrder: readonly Cite[];
  /** The order on reasonable grounds. */
  readonly groundOrder: readonly Cite[];
  /** Paragraphs that were renumbered. */
  readonly closing: '§ 40 a, stk. 7' | '§ 40 a, stk. 6';
}

/** A paragraph in every consolidation of the version. */
export function cited({ las: [first, ...rest] }: Version, paragraph: string): readonly [Cite, ...Cite[]] {
  return [first(paragraph), ...rest.map((one) => one(paragraph))];
}
