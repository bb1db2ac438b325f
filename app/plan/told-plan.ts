import type { ActContext } from '../kernel/act/act.ts';
import { sideOf } from '../people/index.ts';
import type { PlanContent, PlanTold } from './events.ts';
import type { Card, Goal, Maker, PlanState } from './plan.ts';

const wasAgreed = ({ agreedAt }: Card) => agreedAt !== null;
const holds = ({ state }: Card) => state !== 'stopped';
const partOf = { offer: 'tilbud', stabilising: 'stabiliserende', other: 'oevrige' } as const;

/** What Min Plan holds (LAB § 41, stk. 2), in the law's words. Proposals are no part of it; what was agreed and done stays, what was stopped does not. */
export function contentOf({ goal, cards }: Pick<PlanState, 'goal' | 'cards'>): readonly PlanContent[] {
  const agreed = cards.filter(wasAgreed);
  const found: PlanContent[] = [...goalParts(goal), ...agreed.filter(holds).map(({ planPart }) => partOf[planPart])];
  if (agreed.some(({ state }) => state !== 'agreed')) found.push('status');
  return [...new Set(found)];
}

function goalParts(goal: Goal | null): readonly PlanContent[] {
  if (goal === null) return [];
  return [
    ...(goal.aim === 'education' ? [] : (['jobmaal'] as const)),
    ...(goal.aim === 'job' ? [] : (['uddannelsesmaal'] as const)),
  ];
}

/**
 * Min Plan made or revised, for the law. `state` is the plan as it will be. The authority makes Min Plan (LAB § 41, stk. 4, § 42):
 * what the citizen writes alone revises a plan that is made, and makes none.
 */
export function planTold(state: PlanState, { actor, newId, today }: ActContext, alsoBy?: Maker): PlanTold | null {
  const by = makerOf(sideOf(actor)) ?? alsoBy ?? state.maker;
  return by === null ? null : { id: newId(), subjectId: newId(), by, on: today, content: contentOf(state) };
}

export const makerOf = (side: ReturnType<typeof sideOf>): Maker | null =>
  side === 'citizen' ? null : side === 'akasse' ? 'akasse' : 'kommune';
