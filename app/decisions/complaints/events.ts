import type { PlainDate } from '@fodfaeste/law/dates';
import type { DomainEvent } from '../../kernel/act/event.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { OnCase } from '../../people/index.ts';
import type { Channel } from '../decision.ts';
import type { MatterRow } from '../matters.ts';
import type { BoardOutcome, Complaint, ComplaintState, Outcome } from './complaint.ts';
import type { LessonWritten } from './lesson.ts';

/**
 * What every event of a complaint says: what it is about, where it can go, and what lists show afterwards. What anybody wrote stands in
 * the tables alone (`unrecorded`), as with decisions: whoever may read the history need not read the complaint.
 */
export interface AboutComplaint {
  readonly complaintId: string;
  readonly decisionId: string;
  readonly kind: string;
  readonly title: Bilingual;
  /** The board. */
  readonly body: Bilingual;
  /** Who did it. */
  readonly byName: string;
  readonly row: MatterRow;
}

export interface ComplaintReceived
  extends OnCase<
    'decisions.complaint-received',
    AboutComplaint &
      Pick<Complaint, 'receivedOn' | 'channel' | 'recordedByName' | 'late' | 'dueOn'> & {
        readonly complaintUntil: PlainDate;
      }
  > {
  readonly unrecorded: Pick<Complaint, 'words'>;
}

export interface ComplaintAssessed
  extends OnCase<
    'decisions.complaint-assessed',
    AboutComplaint & {
      readonly state: ComplaintState;
      readonly outcome: Outcome;
      readonly dueOn: PlainDate;
      readonly answerUntil: PlainDate | null;
      /** The new round, where the decision is made again. */
      readonly roundId: string | null;
    }
  > {
  readonly unrecorded: { readonly reasons: string };
}

/** `no-answer`: the citizen let the time pass. */
export type StandsAnswer = 'yes' | 'no' | 'no-answer';

export interface ComplaintAnswered
  extends OnCase<
    'decisions.complaint-answered',
    AboutComplaint & {
      readonly state: ComplaintState;
      readonly answer: StandsAnswer;
      readonly by: 'citizen' | 'staff';
      readonly channel: Channel | null;
      readonly answerUntil: PlainDate;
      readonly dueOn: PlainDate;
    }
  > {}

export interface ComplaintForwarded
  extends OnCase<
    'decisions.complaint-forwarded',
    AboutComplaint & {
      readonly forwardedOn: PlainDate;
      /** Came after the deadline: the board decides whether it is looked at (§ 67, stk. 2). */
      readonly late: boolean;
      readonly dueOn: PlainDate;
      /** The authority passed its own day. */
      readonly overdue: boolean;
    }
  > {}

export interface ComplaintDropped
  extends OnCase<
    'decisions.complaint-dropped',
    AboutComplaint & {
      readonly by: 'citizen' | 'staff';
      readonly channel: Channel;
      /** The board has the case and must be told. */
      readonly wasForwarded: boolean;
    }
  > {}

export interface BoardDecided
  extends OnCase<
    'decisions.board-decided',
    AboutComplaint & {
      readonly outcome: BoardOutcome;
      readonly on: PlainDate;
      readonly roundId: string | null;
    }
  > {
  readonly unrecorded: { readonly words: string };
}

export interface LessonMade
  extends OnCase<
    'decisions.lesson-made',
    Omit<LessonWritten, 'words'> & {
      readonly lessonId: string;
      readonly complaintId: string;
      readonly decisionId: string;
      readonly kind: string;
    }
  > {
  readonly unrecorded: Pick<LessonWritten, 'words'>;
}

/** Of the house: a lesson names nobody. */
export interface LessonClosed
  extends DomainEvent<
    'decisions.lesson-closed',
    Pick<LessonWritten, 'cause'> & { readonly lessonId: string; readonly done: string }
  > {}

export type ComplaintEvent =
  | ComplaintReceived
  | ComplaintAssessed
  | ComplaintAnswered
  | ComplaintForwarded
  | ComplaintDropped
  | BoardDecided
  | LessonMade
  | LessonClosed;
