import type { ActContext } from '../../kernel/act/act.ts';
import { type Refusal, refuse } from '../../kernel/act/decision.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { MayDecide } from '../../people/index.ts';
import { type Decision, isOpen, type OtherMatters } from '../decision.ts';
import type { DecisionKinds } from '../kind.ts';
import { rowOf } from '../matters.ts';
import { decisionsOf } from '../queries/decisions.ts';
import { otherMatters } from '../queries/matters.ts';
import { mandateFor } from '../queries/policies.ts';
import { both, bothBy } from '../text.ts';
import { besides, type Complaint } from './complaint.ts';
import type { AboutComplaint } from './events.ts';
import { complaintStateLabels } from './labels.ts';
import { mayStep, type Step } from './moves.ts';
import { complaintById } from './queries.ts';

/** A complaint, the decision it is about, and the open matters beside them. */
export interface ComplaintMatter {
  readonly complaint: Complaint;
  readonly decision: Decision;
  readonly others: OtherMatters;
  /** The latest that was made after it, or itself: a new round takes the place of what holds today. */
  readonly current: Decision;
  /** A round after that one that is not made yet: no second one is begun. */
  readonly openRound: string | null;
}

/** What acts on a complaint decide from; a complaint that is not in this case is none. */
export interface ComplaintLoaded {
  readonly matter: ComplaintMatter | null;
}

export async function complaintMatter(
  tx: Tx,
  home: number,
  caseId: string,
  complaintId: string,
): Promise<ComplaintLoaded> {
  const complaint = await complaintById(tx, home, complaintId);
  if (complaint?.caseId !== caseId) return { matter: null };
  const all = await decisionsOf(tx, home, caseId);
  const decision = all.find(({ id }) => id === complaint.decisionId);
  if (!decision) return { matter: null };
  const current = latestRound(decision, all);
  const openRound = all.find((one) => one.replaces === current.id && isOpen(one))?.id ?? null;
  const others = await otherMatters(tx, home, caseId, { complaintId });
  return { matter: { complaint, decision, current, openRound, others } };
}

/** Each signed round names the one that took its place. */
export function latestRound(decision: Decision, all: readonly Decision[]): Decision {
  const next = all.find(({ id }) => id === decision.replacedBy);
  return next ? latestRound(next, all) : decision;
}

/** Whoever assesses anew answers for it: the mandate of the kind, as when it was decided. */
export async function assessingMandate(
  tx: Tx,
  { home, actor, today }: ActContext,
  kinds: DecisionKinds,
  { kind, oere }: Decision,
): Promise<MayDecide> {
  return mandateFor(tx, home, actor.id, kinds.must(kind).mandate, oere, today);
}

/** Why this step cannot be taken with this complaint now; null when it can. */
export function stepFault({ matter }: ComplaintLoaded, step: Step): Refusal | null {
  if (!matter) return refuse('gone', both('complaint.refused.gone'));
  const { complaint } = matter;
  if (mayStep(complaint, step)) return null;
  if (step === 'assess' && complaint.outcome !== null)
    return refuse('already-assessed', both('complaint.refused.assessed'));
  const label = complaintStateLabels[complaint.state];
  return refuse(
    'not-now',
    bothBy('complaint.refused.not-now', (lang) => ({ tilstand: label[lang].toLocaleLowerCase('da') })),
  );
}

/** What every event of a complaint says, the complaint being as it is after the step. */
export function aboutComplaint(
  kinds: DecisionKinds,
  {
    complaint,
    decision,
    others,
  }: Pick<ComplaintMatter, 'decision' | 'others'> & {
    readonly complaint: Pick<Complaint, 'id' | 'state' | 'dueOn'>;
  },
  { actor }: Pick<ActContext, 'actor'>,
): AboutComplaint {
  const { title, complaint: place } = kinds.must(decision.kind);
  return {
    complaintId: complaint.id,
    decisionId: decision.id,
    kind: decision.kind,
    title,
    body: place.body,
    byName: actor.name,
    row: rowOf(besides(others, complaint)),
  };
}
