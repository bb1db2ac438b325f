import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../../kernel/act/act.ts';
import { sideOf } from '../../people/index.ts';
import type { GoalSet } from '../events.ts';
import type { Aim, Goal, PlanState } from '../plan.ts';
import { planTold } from '../told-plan.ts';

export interface GivenGoal {
  readonly words: string;
  readonly aim: Aim;
  readonly jobUri?: string | null | undefined;
  readonly jobTitle?: string | null | undefined;
  readonly education?: string | null | undefined;
  readonly horizon?: PlainDate | null | undefined;
}

/** A new goal; the one before stays to be seen. Check a job title that has an address with `checkedJob` first. */
export function goalSet(state: PlanState, given: GivenGoal, context: ActContext): GoalSet {
  const goal: Goal = {
    id: context.newId(),
    words: given.words,
    aim: given.aim,
    jobUri: given.jobUri ?? null,
    jobTitle: given.jobTitle ?? null,
    education: given.education ?? null,
    horizon: given.horizon ?? null,
    setAt: context.now,
    setBy: sideOf(context.actor),
    setByName: context.actor.name,
    endedAt: null,
  };
  return {
    type: 'plan.goal-set',
    caseId: state.caseId,
    data: {
      by: goal.setBy,
      byName: goal.setByName,
      goal,
      before: state.goal,
      told: planTold({ ...state, goal }, context),
      changes: [{ field: 'words', before: state.goal?.words ?? '', after: goal.words }],
    },
  };
}

/** Whether the words given say anything else than the goal that stands. */
export const isSameGoal = (goal: Goal | null, given: GivenGoal): boolean =>
  goal !== null &&
  goal.words === given.words &&
  goal.aim === given.aim &&
  goal.jobUri === (given.jobUri ?? null) &&
  goal.jobTitle === (given.jobTitle ?? null) &&
  goal.education === (given.education ?? null) &&
  goal.horizon === (given.horizon ?? null);
