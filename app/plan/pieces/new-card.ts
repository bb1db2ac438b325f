import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../../kernel/act/act.ts';
import { sideOf } from '../../people/index.ts';
import type { CardAgreed, CardProposed } from '../events.ts';
import { type Area, type Card, openProposals, type PlanPart, type PlanState, type Whose } from '../plan.ts';
import { planTold } from '../told-plan.ts';

export interface GivenCard {
  readonly title: string;
  readonly area: Area;
  readonly whose: Whose;
  readonly purpose?: string | null | undefined;
  readonly startsOn?: PlainDate | null | undefined;
  readonly endsOn?: PlainDate | null | undefined;
  /** Left out: what the area is most often for. */
  readonly planPart?: PlanPart | undefined;
}

/** Health and everyday matters stabilise (LAB § 41, stk. 2, nr. 5). An offer is one only when whoever can give it says so. */
export const usualPart = (area: Area): PlanPart => (area === 'health' || area === 'social' ? 'stabilising' : 'other');

/** A card as it begins, proposed by whoever acts. */
export function newCard(given: GivenCard, { newId, now, actor }: ActContext): Card {
  return {
    id: newId(),
    area: given.area,
    title: given.title,
    purpose: given.purpose ?? null,
    whose: given.whose,
    state: 'proposed',
    proposedBy: sideOf(actor),
    proposedByName: actor.name,
    startsOn: given.startsOn ?? null,
    endsOn: given.endsOn ?? null,
    agreedAt: null,
    note: null,
    planPart: given.planPart ?? usualPart(given.area),
    duty: null,
    meetingId: null,
    source: null,
    details: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** Proposed by one side; the other answers. */
export function cardProposed(state: PlanState, given: GivenCard, context: ActContext): CardProposed {
  const card = newCard(given, context);
  return {
    type: 'plan.card-proposed',
    caseId: state.caseId,
    data: {
      by: card.proposedBy,
      byName: card.proposedByName,
      card,
      counts: openProposals([card, ...state.cards]),
      told: null,
    },
  };
}

export interface GivenAgreement extends GivenCard {
  readonly meetingId?: string | null | undefined;
  /** From `dutyBehind`. */
  readonly duty: boolean | null;
}

/** Agreed at once, where both are at the table. */
export function agreedTogether(state: PlanState, given: GivenAgreement, context: ActContext): CardAgreed {
  const card: Card = {
    ...newCard(given, context),
    state: 'agreed',
    agreedAt: context.now,
    duty: given.duty,
    meetingId: given.meetingId ?? null,
  };
  const cards = [card, ...state.cards];
  return {
    type: 'plan.agreed',
    caseId: state.caseId,
    data: {
      by: card.proposedBy,
      byName: card.proposedByName,
      card,
      counts: openProposals(cards),
      told: planTold({ ...state, cards }, context),
    },
  };
}
