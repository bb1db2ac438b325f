import type { Instant, PlainDate } from '@fodfaeste/law/dates';

export interface LetterSent {
  readonly id: string;
  readonly purpose: string;
  readonly sentAt: Instant;
}

export interface NoteShared {
  readonly meetingId: string;
  readonly sharedAt: Instant;
}

/** A decision as the index is told of it. */
export interface DecisionForIndex {
  readonly id: string;
  readonly caseId: string;
  readonly kle: string;
  readonly openedAt: Instant;
  readonly signedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

/** All that the index hears of a case: who, when and what kind; never what anybody wrote. */
export interface CaseForIndex {
  readonly caseId: string;
  readonly personId: string;
  readonly cprKind: 'cpr' | 'replacement';
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly contact: { readonly staffId: string; readonly from: Instant } | null;
  /** The first goal of a plan, and the first talk that was held. */
  readonly firstGoalAt: Instant | null;
  readonly firstTalkAt: Instant | null;
  /** When something of a person's health and the like first stood in the case. */
  readonly sensitiveSince: Instant | null;
  readonly letters: readonly LetterSent[];
  readonly notes: readonly NoteShared[];
  readonly decisions: readonly DecisionForIndex[];
}
