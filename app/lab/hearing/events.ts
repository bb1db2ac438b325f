import type { DomainEvent } from '../../kernel/act/event.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { HearingBlock } from './block.ts';

interface OfHearing {
  readonly hearingId: string;
  readonly title: string;
  readonly byName: string;
}

export interface HearingDrafted extends DomainEvent {
  readonly type: 'lab.hearing-drafted';
  readonly caseId: null;
  readonly data: OfHearing & { readonly runId: string; readonly language: Lang };
  /** The words stand in the table: the history need not hold them twice. */
  readonly unrecorded: { readonly blocks: readonly HearingBlock[] };
}

export interface HearingChanged extends DomainEvent {
  readonly type: 'lab.hearing-changed';
  readonly caseId: null;
  readonly data: OfHearing & { readonly version: number };
  readonly unrecorded: { readonly blocks: readonly HearingBlock[] };
}

export interface HearingFinished extends DomainEvent {
  readonly type: 'lab.hearing-finished';
  readonly caseId: null;
  readonly data: OfHearing & { readonly version: number };
}

export interface HearingReopened extends DomainEvent {
  readonly type: 'lab.hearing-reopened';
  readonly caseId: null;
  readonly data: OfHearing & { readonly version: number };
}

export interface HearingCommented extends DomainEvent {
  readonly type: 'lab.hearing-commented';
  readonly caseId: null;
  readonly data: OfHearing & { readonly commentId: string; readonly block: string | null };
  readonly unrecorded: { readonly words: string; readonly writtenBy: string };
}

export interface CommentWithdrawn extends DomainEvent {
  readonly type: 'lab.comment-withdrawn';
  readonly caseId: null;
  readonly data: OfHearing & { readonly commentId: string };
}

export type HearingEvent =
  | HearingDrafted
  | HearingChanged
  | HearingFinished
  | HearingReopened
  | HearingCommented
  | CommentWithdrawn;
