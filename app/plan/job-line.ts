import { isActive } from './card-states.ts';
import type { Area, Plan, PlanState } from './plan.ts';

const towardsWork: ReadonlySet<Area> = new Set(['job', 'company', 'course']);

export interface JobLine {
  /** The plan keeps a line towards job or education (mission A3): there is a goal, or something agreed that leads there. */
  readonly kept: boolean;
  readonly hasGoal: boolean;
  /** Agreed cards in job, company or course that are not over. */
  readonly cards: number;
}

/** Whatever else a plan holds, health and everyday life included: does it still lead towards a job or an education? */
export function jobLine({ goal, cards }: Pick<Plan | PlanState, 'goal' | 'cards'>): JobLine {
  const leading = cards.filter((card) => isActive(card) && towardsWork.has(card.area)).length;
  return { kept: goal !== null || leading > 0, hasGoal: goal !== null, cards: leading };
}
