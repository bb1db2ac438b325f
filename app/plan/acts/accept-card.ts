import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { caseLaw } from '../../law/index.ts';
import { citizenSelf, fields, helpsWith } from '../../people/index.ts';
import { dutyBehind } from '../duty.ts';
import type { PlanEvent } from '../events.ts';
import { isRefusal, movable } from '../faults.ts';
import { cardId } from '../fields.ts';
import { lab } from '../paragraphs.ts';
import { cardAccepted } from '../pieces/moved-card.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), cardId: cardId() });

export interface AcceptState extends PlanState {
  /** Does a duty stand behind the card today? See `dutyBehind`. */
  readonly duty: boolean | null;
}

/** Yes to what the other side proposed: from now on it is an agreement. */
export const acceptCard = act<typeof input, AcceptState, PlanEvent>({
  name: 'accept-card',
  title: both('accept.title'),
  lead: both('accept.lead'),
  submit: both('accept.submit'),
  input,
  who: [citizenSelf, ...helpsWith('plan')],
  basis: lab('§ 41, stk. 2, nr. 4-6'),
  aspect: 'plan-card',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, cardId }, { home, today }) {
    const state = await planState(tx, home, caseId);
    if (!state) return null;
    const planPart = state.cards.find(({ id }) => id === cardId)?.planPart ?? 'other';
    // Only an offer needs the law; for all others the answer is the same whatever it says.
    const law = planPart === 'offer' ? await caseLaw(tx, home, caseId, { on: today }) : null;
    return { ...state, duty: dutyBehind(planPart, law) };
  },
  guards: [],
  decide(state, { cardId }, context) {
    const card = movable(state, cardId, 'accept', context.actor);
    return isRefusal(card) ? card : accept<PlanEvent>(cardAccepted(state, card, state.duty, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
