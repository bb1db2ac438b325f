import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { MergeField } from '../merge/fields.ts';

/**
 * A letter is read where only the citizen can open it: on the own page, in Digital Post, on paper. A notice is read by whoever
 * sees the screen of a phone: it says that something waits, and nothing about what.
 */
export type TemplateKind = 'letter' | 'notice';

export interface TemplateMeaning {
  readonly kind: TemplateKind;
  readonly name: Bilingual;
  /** When it is sent. */
  readonly when: Bilingual;
  /** Besides those that every template of the kind may hold. */
  readonly fields: readonly MergeField[];
  /** Without these the letter says nothing. */
  readonly must: readonly MergeField[];
  /** True for what may also be sent to many at once. */
  readonly bulk?: boolean;
}
