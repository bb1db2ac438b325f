import type { PlainDate } from '@fodfaeste/law/dates';
import { type Decision, isOpen, type OtherMatters } from './decision.ts';

/** What the row of a case says of its open decisions and complaints (`case_overview`). */
export interface MatterRow {
  readonly decisions_open: number;
  readonly decision_due_on: PlainDate | null;
  readonly decisions_submitted: number;
  readonly hearing_until: PlainDate | null;
  readonly complaints_open: number;
  readonly complaint_due_on: PlainDate | null;
}

const earliest = (...days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

/** The day a decision is promised: a day told later takes the place of the deadline. */
export const promisedOn = ({ dueOn, newDueOn }: Pick<Decision, 'dueOn' | 'newDueOn'>): PlainDate | null =>
  newDueOn ?? dueOn;

/** The last day of the hearing that is open, over or not; a citizen heard twice has the later one. */
export const hearingUntil = ({ hearings }: Pick<Decision, 'hearings'>): PlainDate | null =>
  hearings
    .flatMap(({ state, until }) => (state === 'open' && until !== null ? [until] : []))
    .toSorted()
    .at(-1) ?? null;

type Counted = Pick<Decision, 'state' | 'dueOn' | 'newDueOn' | 'hearings'>;

/** The matters of a case with one more decision among them; one that is over counts for nothing. */
export function withDecision(others: OtherMatters, decision: Counted): OtherMatters {
  if (!isOpen(decision)) return others;
  return {
    ...others,
    decisions: others.decisions + 1,
    submitted: others.submitted + (decision.state === 'submitted' ? 1 : 0),
    dueOn: earliest(others.dueOn, promisedOn(decision)),
    hearingUntil: earliest(others.hearingUntil, hearingUntil(decision)),
  };
}

/** The matters of a case with one more complaint among them. */
export function withComplaint(
  others: OtherMatters,
  complaint: { readonly open: boolean; readonly dueOn: PlainDate | null },
): OtherMatters {
  if (!complaint.open) return others;
  return {
    ...others,
    complaints: others.complaints + 1,
    complaintDueOn: earliest(others.complaintDueOn, complaint.dueOn),
  };
}

export const rowOf = (matters: OtherMatters): MatterRow => ({
  decisions_open: matters.decisions,
  decision_due_on: matters.dueOn,
  decisions_submitted: matters.submitted,
  hearing_until: matters.hearingUntil,
  complaints_open: matters.complaints,
  complaint_due_on: matters.complaintDueOn,
});
