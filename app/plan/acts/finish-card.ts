import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith } from '../../people/index.ts';
import { mayFinishAtOnce } from '../card-states.ts';
import type { PlanEvent } from '../events.ts';
import { isRefusal, movable } from '../faults.ts';
import { cardId, note } from '../fields.ts';
import { cardFinished } from '../pieces/moved-card.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), cardId: cardId(), note: note(both('finish.note')) });

/** It is done. What was agreed and never begun is begun and done at once. */
export const finishCard = act<typeof input, PlanState, PlanEvent>({
  name: 'finish-card',
  title: both('finish.title'),
  lead: both('finish.lead'),
  submit: both('finish.submit'),
  input,
  who: [citizenSelf, ...helpsWith('plan')],
  basis: 'none',
  aspect: 'plan-card',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => planState(tx, home, caseId),
  guards: [],
  decide(state, { cardId, note }, context) {
    const asked = state.cards.find(({ id }) => id === cardId);
    const atOnce = asked !== undefined && mayFinishAtOnce(asked);
    const card = movable(state, cardId, atOnce ? 'start' : 'finish', context.actor);
    return isRefusal(card) ? card : accept<PlanEvent>(...cardFinished(state, card, note, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
