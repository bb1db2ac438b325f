import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Writes } from '../kernel/act/event.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { personOfCase } from '../people/index.ts';
import { type CardPublished, type CardUpdated, type PlanState, planState, planWrites } from '../plan/index.ts';
import type { ParticipationEvent } from './events.ts';
import type { Participation } from './participation.ts';
import { offersOfCase } from './queries/participations.ts';
import { cardSentences, participationSentences } from './sentences.ts';
import { both } from './text.ts';
import { participationWrites } from './writes.ts';

export type CardEvent = CardPublished | CardUpdated;
export type CaseEvent = ParticipationEvent | CardEvent;

/** What the acts in a case have in common. Cards of one plan share an aspect, as their numbers in lists are one. */
export const inCase = {
  aspect: 'plan-card',
  caseOf: ({ caseId }: { readonly caseId: string }) => caseId,
  locks: () => [],
  guards: [],
} as const;

/** What decisions about somebody's offers need. */
export interface OffersOfCase {
  readonly plan: PlanState;
  readonly citizenName: string;
  readonly participations: readonly Participation[];
}

/** Null when there is no such case. */
export async function caseOffers(tx: Tx, home: number, caseId: string): Promise<OffersOfCase | null> {
  const plan = await planState(tx, home, caseId);
  const found = plan === null ? null : await personOfCase(tx, home, caseId);
  if (plan === null || found === null) return null;
  const { givenName, familyName } = found.person;
  const participations = await offersOfCase(tx, home, caseId);
  return { plan, citizenName: `${givenName} ${familyName}`, participations };
}

export const closedFault = ({ closed }: Pick<PlanState, 'closed'>): Refusal | null =>
  closed ? refuse('case-closed', both('refused.closed')) : null;

/** Somebody's way through an offer in one of these states, or why not. */
export function participationIn(
  { participations, plan }: OffersOfCase,
  id: string,
  states: readonly Participation['state'][],
): Participation | Refusal {
  const closed = closedFault(plan);
  if (closed) return closed;
  const found = participations.find((one) => one.id === id);
  return found && states.includes(found.state) ? found : refuse('participation-gone', both('refused.gone'));
}

export const isRefusal = (found: Participation | Refusal): found is Refusal => 'ok' in found;

/** The tables of the offers, and of the plan. */
export const caseWrites: Writes<CaseEvent> = (event, frame) =>
  event.type === 'plan.card-published' || event.type === 'plan.card-updated'
    ? planWrites(event, frame)
    : participationWrites(event, frame);

export const caseSentences = { ...participationSentences, ...cardSentences };
