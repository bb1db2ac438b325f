import type { Bilingual } from '../bilingual.ts';

/** What a text may be stopped or helped for. Only a CPR number is ever refused; the rest is advice. */
export const hintKinds = ['cpr', 'health', 'jargon', 'long-sentence', 'lix'] as const;
export type HintKind = (typeof hintKinds)[number];

/** A place in the text: where it begins, the first character after it, and what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One piece of advice about a text, in a friendly sentence. */
export interface Hint {
  readonly kind: HintKind;
  readonly found: readonly Span[];
  readonly text: Bilingual;
  /** What can stand in place of each span as it is. Left out where the sentence must be written anew. */
  readonly better?: string;
}
