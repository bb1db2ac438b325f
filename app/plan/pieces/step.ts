import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../../kernel/act/act.ts';
import { sideOf } from '../../people/index.ts';
import type { StepEnded, StepSet } from '../events.ts';
import type { PlanState, Step, Whose } from '../plan.ts';

export interface GivenStep {
  readonly words: string;
  readonly onDay?: PlainDate | null | undefined;
  readonly whose: Whose;
}

/** The next step. A plan has one; the step before is kept as changed. */
export function stepSet(state: PlanState, given: GivenStep, { newId, now, actor }: ActContext): StepSet {
  const step: Step = {
    id: newId(),
    words: given.words,
    onDay: given.onDay ?? null,
    whose: given.whose,
    setAt: now,
    setByName: actor.name,
  };
  return {
    type: 'plan.step-set',
    caseId: state.caseId,
    data: {
      by: sideOf(actor),
      byName: actor.name,
      step,
      before: state.step,
      changes: [{ field: 'words', before: state.step?.words ?? '', after: step.words }],
    },
  };
}

/** The step is done, or no longer wanted. */
export function stepEnded(state: PlanState, step: Step, outcome: 'done' | 'dropped', { actor }: ActContext): StepEnded {
  return {
    type: 'plan.step-ended',
    caseId: state.caseId,
    data: { by: sideOf(actor), byName: actor.name, step, outcome },
  };
}

export const isSameStep = (step: Step | null, given: GivenStep): boolean =>
  step !== null && step.words === given.words && step.onDay === (given.onDay ?? null) && step.whose === given.whose;
