import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { caseLaw } from '../../law/index.ts';
import { fields, leads } from '../../people/index.ts';
import { moveFault, partyOf } from '../card-states.ts';
import { dutyBehind } from '../duty.ts';
import type { PlanEvent } from '../events.ts';
import { closedFault } from '../faults.ts';
import { cardId, note } from '../fields.ts';
import { lab } from '../paragraphs.ts';
import { cardAccepted, cardDeclined } from '../pieces/moved-card.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';
import type { AcceptState } from './accept-card.ts';

const input = z.object({
  caseId: fields.caseId(),
  cardId: cardId(),
  answer: fields.choice(both('heard.answer'), { yes: both('heard.answer.yes'), no: both('heard.answer.no') }),
  heardBy: fields.choice(both('heard.how'), {
    telephone: both('heard.how.telephone'),
    letter: both('heard.how.letter'),
    assisted: both('heard.how.assisted'),
  }),
  note: note(),
});

/** The citizen's own answer to a proposal of the staff, written down by whoever heard it: for those who are not digital. */
export const recordAnswerForCitizen = act<typeof input, AcceptState, PlanEvent>({
  name: 'record-answer-for-citizen',
  title: both('heard.title'),
  lead: both('heard.lead'),
  submit: both('heard.submit'),
  input,
  who: leads('plan'),
  basis: lab('§ 41, stk. 2, nr. 4-6'),
  aspect: 'plan-card',
  reasonField: 'note',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, cardId }, { home, today }) {
    const state = await planState(tx, home, caseId);
    if (!state) return null;
    const planPart = state.cards.find(({ id }) => id === cardId)?.planPart ?? 'other';
    const law = planPart === 'offer' ? await caseLaw(tx, home, caseId, { on: today }) : null;
    return { ...state, duty: dutyBehind(planPart, law) };
  },
  guards: [],
  decide(state, { cardId, answer, heardBy, note }, context) {
    const closed = closedFault(state);
    if (closed) return closed;
    const card = state.cards.find(({ id }) => id === cardId);
    if (!card) return refuse('card-gone', both('refused.card-gone'));
    if (partyOf(card.proposedBy) === 'citizen') return refuse('not-staffs', both('refused.not-staffs'));
    const fault = moveFault(card, answer === 'yes' ? 'accept' : 'decline', 'citizen');
    if (fault !== null) return refuse('card-gone', both('refused.card-gone'));
    const event =
      answer === 'yes' ? cardAccepted(state, card, state.duty, context) : cardDeclined(state, card, note, context);
    return accept<PlanEvent>({ ...event, data: { ...event.data, heardBy } } as PlanEvent);
  },
  writes: planWrites,
  sentences: planSentences,
});
