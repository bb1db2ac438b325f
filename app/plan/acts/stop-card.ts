import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith } from '../../people/index.ts';
import type { PlanEvent } from '../events.ts';
import { isRefusal, movable } from '../faults.ts';
import { cardId, note } from '../fields.ts';
import { cardStopped } from '../pieces/moved-card.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), cardId: cardId(), note: note() });

/** Stopped by either side; a proposal is taken back by whoever made it. */
export const stopCard = act<typeof input, PlanState, PlanEvent>({
  name: 'stop-card',
  title: both('stop.title'),
  lead: both('stop.lead'),
  submit: both('stop.submit'),
  input,
  who: [citizenSelf, ...helpsWith('plan')],
  basis: 'none',
  aspect: 'plan-card',
  reasonField: 'note',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => planState(tx, home, caseId),
  guards: [],
  decide(state, { cardId, note }, context) {
    const card = movable(state, cardId, 'stop', context.actor);
    return isRefusal(card) ? card : accept<PlanEvent>(cardStopped(state, card, note, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
