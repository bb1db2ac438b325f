import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { type Decision, type DecisionFact, isOpen, type OtherMatters } from './decision.ts';
import { ofDecision, type RoundOpened } from './decision-events.ts';
import { undecided } from './draft.ts';
import type { AnyDecisionKind } from './kind.ts';
import { rowOf, withDecision } from './matters.ts';
import { type DecisionPolicy, dueOn } from './policy.ts';
import { both } from './text.ts';

interface Round {
  readonly kind: AnyDecisionKind;
  readonly because: NonNullable<Decision['roundBecause']>;
  readonly reason: string;
  readonly policy: DecisionPolicy;
  /** The open matters of the case besides the new draft; a complaint as it stands after this act is among them (`withComplaint`). */
  readonly others: OtherMatters;
}

/**
 * A decision that was made, looked at anew: a draft with a copy of the particulars, what was asked and what is known. The result is
 * chosen again; the reasons are kept as a start. The old row is not touched until the new one is signed.
 */
export function newRound(
  decision: Decision,
  { kind, because, reason, policy, others }: Round,
  context: ActContext,
): RoundOpened {
  const { actor, now, newId, today } = context;
  const draft: Decision = {
    ...decision,
    ...undecided,
    id: newId(),
    round: decision.round + 1,
    replaces: decision.id,
    roundBecause: because,
    roundReason: reason,
    openedAt: now,
    openedByName: actor.name,
    dueOn: decision.askedOn === null ? null : dueOn(today, policy),
    preparedBy: actor.id,
    preparedByName: actor.name,
    twoPersons: policy.twoPersons,
    facts: decision.facts.map((fact) => ({ ...fact, id: newId(), known: fact.known ?? toldInHearing(decision, fact) })),
  };
  return {
    type: 'decisions.round-opened',
    caseId: decision.caseId,
    data: {
      ...ofDecision(draft, kind, context),
      round: draft.round,
      replaces: decision.id,
      because,
      reason,
      dueOn: draft.dueOn,
      row: rowOf(withDecision(others, draft)),
    },
    unrecorded: { decision: draft },
  };
}

/** What was laid before the citizen in the earlier round is known to the citizen in this one, answered or not. */
function toldInHearing({ hearings }: Decision, { id }: DecisionFact): 'heard' | null {
  const told = hearings.some(({ sentAt, facts }) => sentAt !== null && facts.some((fact) => fact.id === id));
  return told ? 'heard' : null;
}

/** A decision that another has taken the place of, or is about to. */
export function roundFault({ id, replacedBy }: Decision, all: readonly Decision[]): Refusal | null {
  if (replacedBy !== null) return refuse('replaced', both('round.refused.replaced'));
  return all.some((one) => one.replaces === id && isOpen(one))
    ? refuse('round-open', both('round.refused.open'))
    : null;
}
