import type { CardEvent, PlanEvent } from './events.ts';
import type { PlanState } from './plan.ts';

/**
 * The plan when the event has happened. An act that makes several events in one decision (a meeting that is held) gives each
 * piece the state after the one before, so that what the law is told and the numbers in lists are right.
 */
export function planAfter(state: PlanState, event: PlanEvent): PlanState {
  switch (event.type) {
    case 'plan.goal-set':
      return { ...state, goal: event.data.goal, maker: event.data.told?.by ?? state.maker };
    case 'plan.step-set':
      return { ...state, step: event.data.step };
    case 'plan.step-ended':
      return { ...state, step: null };
    default:
      return withCard(state, event);
  }
}

function withCard(state: PlanState, { data: { card, told } }: CardEvent): PlanState {
  const isNew = !state.cards.some(({ id }) => id === card.id);
  const cards = isNew ? [card, ...state.cards] : state.cards.map((one) => (one.id === card.id ? card : one));
  return { ...state, cards, maker: told?.by ?? state.maker };
}
