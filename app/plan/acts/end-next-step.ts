import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith } from '../../people/index.ts';
import type { PlanEvent } from '../events.ts';
import { closedFault } from '../faults.ts';
import { stepEnded } from '../pieces/step.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  outcome: fields.choice(both('step-end.outcome'), {
    done: both('step-end.done'),
    dropped: both('step-end.dropped'),
  }),
});

/** The step is taken, or no longer wanted. It stays among the earlier ones. */
export const endNextStep = act<typeof input, PlanState, PlanEvent>({
  name: 'end-next-step',
  title: both('step-end.title'),
  lead: both('step-end.lead'),
  submit: both('step-end.submit'),
  input,
  who: [citizenSelf, ...helpsWith('plan')],
  basis: 'none',
  aspect: 'plan-step',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => planState(tx, home, caseId),
  guards: [],
  decide(state, { outcome }, context) {
    const closed = closedFault(state);
    if (closed) return closed;
    if (!state.step) return refuse('no-step', both('step-end.refused.none'));
    return accept<PlanEvent>(stepEnded(state, state.step, outcome, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
