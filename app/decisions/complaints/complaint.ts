import { addWorkingDays, type PlainDate } from '@fodfaeste/law/dates';
import type { Channel, OtherMatters } from '../decision.ts';
import { withComplaint } from '../matters.ts';
import { reassessUntil } from '../policy.ts';

export const complaintStates = [
  'received',
  'awaits-citizen',
  'to-forward',
  'forwarded',
  'upheld',
  'decided',
  'dropped',
] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** What the authority's own second look came to (retssikkerhedsloven § 66, stk. 1). */
export const outcomes = ['full', 'partly', 'maintained'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the board can answer (retssikkerhedsloven § 68, stk. 2). */
export const boardOutcomes = ['afvist', 'stadfaestet', 'hjemvist', 'ophaevet', 'aendret'] as const;
export type BoardOutcome = (typeof boardOutcomes)[number];

/** The board did not let the decision stand: it is made again, and something is to be learnt. */
export const boardOverturned = (outcome: BoardOutcome): boolean => outcome !== 'afvist' && outcome !== 'stadfaestet';

/** One complaint about one decision. */
export interface Complaint {
  readonly id: string;
  readonly caseId: string;
  readonly decisionId: string;
  readonly state: ComplaintState;
  readonly receivedOn: PlainDate;
  readonly channel: Channel;
  /** Null: a complaint needs no reasons. */
  readonly words: string | null;
  /** Who wrote it down; null when the citizen did. */
  readonly recordedByName: string | null;
  readonly late: boolean;
  /** The day that the next step must be taken by, whoever's turn it is. A closed complaint keeps its last. */
  readonly dueOn: PlainDate;
  readonly outcome: Outcome | null;
  readonly reasons: string | null;
  readonly assessedAt: string | null;
  readonly assessedByName: string | null;
  readonly answerUntil: PlainDate | null;
  readonly stands: boolean | null;
  readonly forwardedOn: PlainDate | null;
  readonly boardOutcome: BoardOutcome | null;
  readonly boardOn: PlainDate | null;
  readonly boardWords: string | null;
  readonly closedAt: string | null;
}

/** States in which the authority or the citizen still owes a step. With the board nothing is due here. */
const openStates: ReadonlySet<ComplaintState> = new Set(['received', 'awaits-citizen', 'to-forward']);
export const isWithUs = ({ state }: Pick<Complaint, 'state'>): boolean => openStates.has(state);

/** Neither closed nor over: another complaint about the same decision would be the same one. */
export const isPending = (complaint: Pick<Complaint, 'state'>): boolean =>
  isWithUs(complaint) || complaint.state === 'forwarded';

/** Sent on "at once" when late (BEK 861/2025 § 11): the next working day is our reading of it. */
export const firstDueOn = (receivedOn: PlainDate, late: boolean): PlainDate =>
  late ? addWorkingDays(receivedOn, 1) : reassessUntil(receivedOn);

/** The matters of a case with this complaint as it stands now among them. */
export const besides = (others: OtherMatters, now: Pick<Complaint, 'state' | 'dueOn'>): OtherMatters =>
  withComplaint(others, { open: isWithUs(now), dueOn: now.dueOn });
