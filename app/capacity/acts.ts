import type { AnyAct } from '../kernel/act/act.ts';
import { answerCompanyFigures } from './acts/answer-company-figures.ts';
import { makeCapacityPlan } from './acts/make-capacity-plan.ts';
import { setFollowUpStandard } from './acts/set-follow-up-standard.ts';
import type { Planner } from './planner/in-worker.ts';

/** Everything one can do with the capacity of the company effort; plans are made by the solver that is brought along. */
export const capacityActs = (planner: Planner): readonly AnyAct[] => [
  answerCompanyFigures,
  setFollowUpStandard,
  makeCapacityPlan(planner),
];
