import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith } from '../../people/index.ts';
import { isOver } from '../card-states.ts';
import type { PlanEvent } from '../events.ts';
import { closedFault, offerFault, orderFault } from '../faults.ts';
import { cardFields, whoseChoices } from '../fields.ts';
import { lab } from '../paragraphs.ts';
import { cardProposed } from '../pieces/new-card.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), ...cardFields });

/** Either side proposes; the other answers. */
export const proposeCard = act<typeof input, PlanState, PlanEvent>({
  name: 'propose-card',
  title: both('propose.title'),
  lead: both('propose.lead'),
  submit: both('propose.submit'),
  input,
  who: [citizenSelf, ...helpsWith('plan')],
  basis: lab('§ 41, stk. 2, nr. 4-6'),
  aspect: 'plan-card',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => planState(tx, home, caseId),
  choices: async (_tx, { actor }) => ({ whose: whoseChoices(actor) }),
  guards: [],
  decide(state, { caseId: _, ...given }, context) {
    const fault = closedFault(state) ?? orderFault(given) ?? offerFault(given.planPart, null, context.actor);
    if (fault) return fault;
    const same = state.cards.some(
      (card) => !isOver(card) && card.area === given.area && card.title.toLowerCase() === given.title.toLowerCase(),
    );
    if (same) return refuse('already-there', both('propose.refused.twice'), { title: both('propose.refused.twice') });
    return accept<PlanEvent>(cardProposed(state, given, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
