import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { sideOf } from '../people/index.ts';
import { type Move, moveFault, partyOf } from './card-states.ts';
import { cardStateLabels } from './labels.ts';
import type { Card, PlanPart, PlanState } from './plan.ts';
import { both, bothBy } from './text.ts';

export const closedFault = ({ closed }: Pick<PlanState, 'closed'>): Refusal | null =>
  closed ? refuse('case-closed', both('refused.closed')) : null;

/** The card that somebody wants to move, or why it cannot be moved by them. */
export function movable(state: PlanState, cardId: string, move: Move, actor: Actor): Card | Refusal {
  const closed = closedFault(state);
  if (closed) return closed;
  const card = state.cards.find(({ id }) => id === cardId);
  if (!card) return refuse('card-gone', both('refused.card-gone'));
  const fault = moveFault(card, move, partyOf(sideOf(actor)));
  if (fault === null) return card;
  if (fault === 'not-from-here')
    return refuse(
      fault,
      bothBy('refused.not-from-here', (lang) => ({ tilstand: cardStateLabels[card.state][lang].toLowerCase() })),
    );
  return refuse(fault, both(`refused.${fault}`));
}

export const isRefusal = (found: Card | Refusal): found is Refusal => 'ok' in found;

interface Days {
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
}

export const orderFault = ({ startsOn, endsOn }: Days): Refusal | null =>
  startsOn !== undefined && endsOn !== undefined && endsOn < startsOn
    ? refuse('days-in-wrong-order', both('refused.order'), { endsOn: both('refused.order') })
    : null;

/** LAB § 41, stk. 2, nr. 4: offers are given by the municipality and, for the first months, the a-kasse. */
export function offerFault(planPart: PlanPart | undefined, before: PlanPart | null, actor: Actor): Refusal | null {
  const side = sideOf(actor);
  if (planPart !== 'offer' || before === 'offer' || side === 'caseworker' || side === 'akasse') return null;
  return refuse('not-an-offer', both('refused.offer'), { planPart: both('refused.offer') });
}
