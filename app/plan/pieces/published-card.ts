import type { ActContext } from '../../kernel/act/act.ts';
import { type Side, sideOf } from '../../people/index.ts';
import { type CardState, mayGo } from '../card-states.ts';
import type { CardPublished, CardUpdated } from '../events.ts';
import { type Card, type CardDetail, openProposals, type PlanState } from '../plan.ts';
import { planTold } from '../told-plan.ts';
import { type GivenCard, newCard } from './new-card.ts';

export interface GivenPublished extends GivenCard {
  /** The module that keeps the card: 'courses', 'placements'. It answers for every change of it. */
  readonly source: string;
  readonly state: Extract<CardState, 'proposed' | 'agreed' | 'under-way'>;
  readonly details: readonly CardDetail[];
  /** From `dutyBehind`; null for a proposal. */
  readonly duty: boolean | null;
  /** Who proposed it, where that is somebody else than the one who acts. */
  readonly proposedBy?: { readonly side: Side; readonly name: string } | undefined;
}

/** A card that another module puts into the plan and keeps up to date. The acts of the plan leave it alone. */
export function publishCard(state: PlanState, given: GivenPublished, context: ActContext): CardPublished {
  const begun = newCard(given, context);
  const card: Card = {
    ...begun,
    state: given.state,
    agreedAt: given.state === 'proposed' ? null : context.now,
    duty: given.state === 'proposed' ? null : given.duty,
    proposedBy: given.proposedBy?.side ?? begun.proposedBy,
    proposedByName: given.proposedBy?.name ?? begun.proposedByName,
    source: given.source,
    details: given.details,
  };
  const cards = [card, ...state.cards];
  return {
    type: 'plan.card-published',
    caseId: state.caseId,
    data: {
      by: sideOf(context.actor),
      byName: context.actor.name,
      card,
      counts: openProposals(cards),
      told: card.agreedAt === null ? null : planTold({ ...state, cards }, context),
    },
  };
}

export type PublishedChange = Partial<
  Pick<Card, 'title' | 'purpose' | 'whose' | 'state' | 'startsOn' | 'endsOn' | 'note' | 'details' | 'duty'>
>;

/** What the module that keeps the card says of it now. Throws where the card is not its own, or would skip a state. */
export function updatePublishedCard(
  state: PlanState,
  cardId: string,
  source: string,
  changed: PublishedChange,
  context: ActContext,
): CardUpdated {
  const before = state.cards.find(({ id }) => id === cardId);
  if (before?.source !== source) throw new Error(`the plan has no card ${cardId} of ${source}`);
  const to = changed.state ?? before.state;
  if (to !== before.state && !mayGo(before.state, to)) throw new Error(`a card goes not from ${before.state} to ${to}`);
  const agreedAt =
    to === 'agreed' && before.state !== 'agreed' ? context.now : to === 'proposed' ? null : before.agreedAt;
  const card: Card = { ...before, ...changed, agreedAt, updatedAt: context.now };
  const cards = state.cards.map((one) => (one.id === cardId ? card : one));
  const concernsAgreement = before.agreedAt !== null || card.agreedAt !== null;
  return {
    type: 'plan.card-updated',
    caseId: state.caseId,
    data: {
      by: sideOf(context.actor),
      byName: context.actor.name,
      before,
      card,
      counts: openProposals(cards),
      told: concernsAgreement ? planTold({ ...state, cards }, context) : null,
    },
  };
}
