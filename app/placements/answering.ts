import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Decision, refuse } from '../kernel/act/decision.ts';
import { type PlanState, planAfter } from '../plan/index.ts';
import { about, caseClosed, type WithPlan } from './acts/shared.ts';
import { movedCard } from './card.ts';
import type { PlacementAnswered } from './events.ts';
import type { BehalfReason, ConfirmationChannel, Party, Placement } from './placement.ts';
import { both } from './text.ts';

export interface AnswerState {
  readonly closed: boolean;
  readonly placement: Placement;
  readonly plan: PlanState;
  /** The citizen's whole name: told to the company when it is settled. */
  readonly fullName: string;
  /** The link that was used; null on one's own page. */
  readonly link: OpenedLink | null;
}

export interface OpenedLink {
  readonly id: string;
  readonly name: string;
  readonly party: 'company' | 'representative';
  readonly purpose: string;
  readonly isOpen: boolean;
}

export interface GivenAnswer {
  readonly party: Party;
  readonly answer: 'yes' | 'no';
  readonly words: string | null;
  /** Of the representative: the statement on the ratio. */
  readonly ratioKept: boolean | null;
  readonly channel: ConfirmationChannel;
  readonly behalfReason: BehalfReason | null;
}

/** One of those who were asked answers. The last yes makes it ready for the municipality, or settles a small job. */
export function decideAnswer(state: AnswerState, given: GivenAnswer, context: ActContext): Decision<WithPlan> {
  const { placement, closed, link } = state;
  if (closed) return caseClosed;
  if (link !== null && !link.isOpen) return refuse('link-over', both('answer.refused.link'));
  const confirmation = placement.confirmations.find(({ party }) => party === given.party);
  if (placement.state !== 'sent' || !confirmation) return refuse('not-asked', both('answer.refused.notAsked'));
  if (confirmation.state === given.answer) return refuse('same', both('answer.refused.same'));
  if (given.party === 'representative') {
    if (given.answer === 'yes' && given.ratioKept === null) {
      const text = both('answer.refused.ratioMissing');
      return refuse('ratio-missing', text, { ratioKept: text });
    }
    if (given.answer === 'yes' && given.ratioKept === false) {
      const text = both('answer.refused.ratio');
      return refuse('ratio-not-kept', text, { answer: text });
    }
  }
  const others = placement.confirmations.filter(({ party }) => party !== given.party);
  const complete = given.answer === 'yes' && others.every(({ state }) => state === 'yes');
  const of = about(placement, context);
  const answered: PlacementAnswered = {
    type: 'placements.answered',
    caseId: placement.caseId,
    data: {
      ...of,
      party: given.party,
      answer: given.answer,
      name: given.channel === 'on-behalf' ? confirmation.name : (link?.name ?? context.actor.name),
      channel: given.channel,
      behalfReason: given.behalfReason,
      ratioKept: given.party === 'representative' ? given.ratioKept : null,
      complete,
      confirmationId: confirmation.id,
      linkId: link?.id ?? null,
    },
    unrecorded: { words: given.words },
  };
  if (!complete) return accept<WithPlan>(answered);
  if (placement.kind !== 'smaajob')
    return accept<WithPlan>(answered, { type: 'placements.ready', caseId: placement.caseId, data: of });
  return accept<WithPlan>(
    answered,
    {
      type: 'placements.agreed',
      caseId: placement.caseId,
      data: { ...of, on: context.today },
      unrecorded: { citizenName: state.fullName },
    },
    ...movedCard(state.plan, placement.cardId, 'agreed', { duty: false }, context),
  );
}

/** For acts that make several plan events one after the other. */
export const planThrough = (plan: PlanState, events: readonly WithPlan[]): PlanState =>
  events.reduce(
    (state, event) =>
      event.type.startsWith('plan.') ? planAfter(state, event as Parameters<typeof planAfter>[1]) : state,
    plan,
  );
