import { type PlainDate, plainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';
import stored from './accessibility.json' with { type: 'json' };

/** Something that does not meet the demands yet. */
interface Defect {
  /** The success criterion of WCAG 2.2. */
  readonly criterion: string;
  readonly foundOn: PlainDate;
  readonly text: Bilingual;
}

/** What the accessibility statement says; kept in accessibility.json, gone through at least once a year (BEK 904/2019). */
export interface Statement {
  readonly reviewedOn: PlainDate;
  readonly defects: readonly Defect[];
}

export const statement: Statement = {
  reviewedOn: plainDate(stored.reviewedOn),
  defects: stored.defects.map(({ criterion, foundOn, da, en }) => ({
    criterion,
    foundOn: plainDate(foundOn),
    text: { da, en },
  })),
};
