import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith } from '../../people/index.ts';
import type { PlanEvent } from '../events.ts';
import { closedFault } from '../faults.ts';
import { optionalDay, whose, whoseChoices } from '../fields.ts';
import { isSameStep, stepSet } from '../pieces/step.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  words: fields.written(both('step.words'), 300),
  whose: whose(both('step.whose')),
  onDay: optionalDay(both('step.on')),
});

/** One next step, whose turn it is, and by when. */
export const setNextStep = act<typeof input, PlanState, PlanEvent>({
  name: 'set-next-step',
  title: both('step.title'),
  lead: both('step.lead'),
  submit: both('step.submit'),
  input,
  who: [citizenSelf, ...helpsWith('plan')],
  basis: 'none',
  aspect: 'plan-step',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => planState(tx, home, caseId),
  choices: async (_tx, { actor }) => ({ whose: whoseChoices(actor) }),
  guards: [],
  decide(state, given, context) {
    const closed = closedFault(state);
    if (closed) return closed;
    if (given.onDay !== undefined && given.onDay < context.today)
      return refuse('day-has-passed', both('step.refused.past'), { onDay: both('step.refused.past') });
    if (isSameStep(state.step, given)) return refuse('same-step', both('step.refused.same'));
    return accept<PlanEvent>(stepSet(state, given, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
