import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith } from '../../people/index.ts';
import type { PlanEvent } from '../events.ts';
import { isRefusal, movable } from '../faults.ts';
import { cardId } from '../fields.ts';
import { cardStarted } from '../pieces/moved-card.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), cardId: cardId() });

/** It has begun. */
export const startCard = act<typeof input, PlanState, PlanEvent>({
  name: 'start-card',
  title: both('start.title'),
  lead: both('start.lead'),
  submit: both('start.submit'),
  input,
  who: [citizenSelf, ...helpsWith('plan')],
  basis: 'none',
  aspect: 'plan-card',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => planState(tx, home, caseId),
  guards: [],
  decide(state, { cardId }, context) {
    const card = movable(state, cardId, 'start', context.actor);
    return isRefusal(card) ? card : accept<PlanEvent>(cardStarted(state, card, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
