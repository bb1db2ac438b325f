import { type Area, areas, type Card, isActive, isOver, type Party, type Plan, partyOf } from '../../plan/index.ts';

/** The cards of a plan as one of the two parties meets them. */
export interface SortedCards {
  /** Proposals of the other party: one's own turn. */
  readonly toAnswer: readonly Card[];
  /** One's own proposals, and what another module keeps and answers elsewhere. */
  readonly waiting: readonly Card[];
  readonly active: readonly { readonly area: Area; readonly cards: readonly Card[] }[];
  readonly over: readonly Card[];
}

export function sortCards(cards: readonly Card[], party: Party): SortedCards {
  const open = cards.filter(({ state }) => state === 'proposed');
  const isMine = ({ source, proposedBy }: Card) => source === null && partyOf(proposedBy) !== party;
  const active = cards.filter(isActive);
  return {
    toAnswer: open.filter(isMine),
    waiting: open.filter((card) => !isMine(card)),
    active: areas
      .map((area) => ({ area, cards: active.filter((card) => card.area === area) }))
      .filter((group) => group.cards.length > 0),
    over: cards.filter(isOver),
  };
}

/**
 * Who of the staff made or revised the plan: BEK-LAB § 135 wants the name in it, also on paper. The latest first; the contact
 * person where nobody of the staff has written yet.
 */
export function makersOf({ goal, cards }: Pick<Plan, 'goal' | 'cards'>, contact: string | null): readonly string[] {
  const wrote = [
    ...(goal && partyOf(goal.setBy) === 'staff' ? [{ name: goal.setByName, at: goal.setAt }] : []),
    ...cards
      .filter(({ proposedBy, agreedAt }) => partyOf(proposedBy) === 'staff' && agreedAt !== null)
      .map(({ proposedByName, agreedAt }) => ({ name: proposedByName, at: agreedAt ?? '' })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  const names = [...new Set(wrote.map(({ name }) => name))];
  return names.length > 0 ? names : contact === null ? [] : [contact];
}
