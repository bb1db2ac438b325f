import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith } from '../../people/index.ts';
import type { PlanEvent } from '../events.ts';
import { isRefusal, movable, offerFault, orderFault } from '../faults.ts';
import { cardFields, cardId, note, whoseChoices } from '../fields.ts';
import { cardChanged, cardChanges } from '../pieces/moved-card.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), cardId: cardId(), ...cardFields, note: note() });

/** A counter-proposal: the other side says yes again before it is an agreement. */
export const changeCard = act<typeof input, PlanState, PlanEvent>({
  name: 'change-card',
  title: both('change.title'),
  lead: both('change.lead'),
  submit: both('change.submit'),
  input,
  who: [citizenSelf, ...helpsWith('plan')],
  basis: 'none',
  aspect: 'plan-card',
  reasonField: 'note',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => planState(tx, home, caseId),
  choices: async (_tx, { actor }) => ({ whose: whoseChoices(actor) }),
  async prefill(tx, { home }, caseId, given) {
    const cardId = fields.givenId(given, 'cardId');
    const state = caseId === null || cardId === null ? null : await planState(tx, home, caseId);
    const card = state?.cards.find(({ id }) => id === cardId);
    if (!card) return {};
    const { area, title, purpose, whose, startsOn, endsOn, planPart } = card;
    return {
      area,
      title,
      whose,
      planPart,
      ...(purpose === null ? {} : { purpose }),
      ...(startsOn === null ? {} : { startsOn }),
      ...(endsOn === null ? {} : { endsOn }),
    };
  },
  guards: [],
  decide(state, { caseId: _, cardId, note, ...given }, context) {
    const card = movable(state, cardId, 'change', context.actor);
    if (isRefusal(card)) return card;
    const fault = orderFault(given) ?? offerFault(given.planPart, card.planPart, context.actor);
    if (fault) return fault;
    if (cardChanges(card, given).length === 0) return refuse('nothing-changed', both('change.refused.same'));
    return accept<PlanEvent>(cardChanged(state, card, given, note, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
