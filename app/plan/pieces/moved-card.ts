import type { ActContext } from '../../kernel/act/act.ts';
import type { Change } from '../../kernel/act/event.ts';
import { sideOf } from '../../people/index.ts';
import { planAfter } from '../after.ts';
import type { CardAccepted, CardChanged, CardMoved, CardStopped } from '../events.ts';
import { type Card, openProposals, type PlanState } from '../plan.ts';
import { makerOf, planTold } from '../told-plan.ts';
import { type GivenCard, usualPart } from './new-card.ts';

type Data = Omit<CardAccepted['data'], never>;

/** What every move tells: the card after it, the open proposals, and Min Plan where an agreement is concerned. */
function dataOf(state: PlanState, before: Card, after: Partial<Card>, context: ActContext): Data {
  const card: Card = { ...before, ...after, updatedAt: context.now };
  const cards = state.cards.map((one) => (one.id === card.id ? card : one));
  const concernsAgreement = before.agreedAt !== null || card.agreedAt !== null;
  return {
    by: sideOf(context.actor),
    byName: context.actor.name,
    card,
    counts: openProposals(cards),
    told: concernsAgreement ? planTold({ ...state, cards }, context, makerOf(before.proposedBy) ?? undefined) : null,
  };
}

/** Yes by the other side. `duty`: from `dutyBehind`. */
export function cardAccepted(state: PlanState, card: Card, duty: boolean | null, context: ActContext): CardAccepted {
  const after = { state: 'agreed', agreedAt: context.now, duty } as const;
  return { type: 'plan.card-accepted', caseId: state.caseId, data: dataOf(state, card, after, context) };
}

export function cardDeclined(state: PlanState, card: Card, note: string | undefined, context: ActContext): CardMoved {
  const after = { state: 'declined', note: note ?? null } as const;
  return { type: 'plan.card-declined', caseId: state.caseId, data: dataOf(state, card, after, context) };
}

export function cardStarted(state: PlanState, card: Card, context: ActContext): CardMoved {
  const after = { state: 'under-way', startsOn: card.startsOn ?? context.today } as const;
  return { type: 'plan.card-started', caseId: state.caseId, data: dataOf(state, card, after, context) };
}

/** Done. What was agreed and never begun is begun on the way: no card skips a state. */
export function cardFinished(
  state: PlanState,
  card: Card,
  note: string | undefined,
  context: ActContext,
): readonly CardMoved[] {
  const begun = card.state === 'agreed' ? cardStarted(state, card, context) : null;
  const now = begun ? planAfter(state, begun) : state;
  const after = { state: 'done', note: note ?? null } as const;
  const data = dataOf(now, begun?.data.card ?? card, after, context);
  return [...(begun ? [begun] : []), { type: 'plan.card-finished', caseId: state.caseId, data }];
}

export function cardStopped(state: PlanState, card: Card, note: string | undefined, context: ActContext): CardStopped {
  const after = { state: 'stopped', note: note ?? null } as const;
  return {
    type: 'plan.card-stopped',
    caseId: state.caseId,
    data: { ...dataOf(state, card, after, context), before: card },
  };
}

const shown = ['area', 'title', 'purpose', 'whose', 'startsOn', 'endsOn', 'planPart'] as const;
type Content = Pick<Card, (typeof shown)[number]>;

const contentOf = (card: Card, given: GivenCard): Content => ({
  area: given.area,
  title: given.title,
  purpose: given.purpose ?? null,
  whose: given.whose,
  startsOn: given.startsOn ?? null,
  endsOn: given.endsOn ?? null,
  planPart: given.planPart ?? (given.area === card.area ? card.planPart : usualPart(given.area)),
});

/** What would be different. */
export function cardChanges(card: Card, given: GivenCard): readonly Change[] {
  const after = contentOf(card, given);
  return shown.flatMap((field) =>
    card[field] === after[field] ? [] : [{ field, before: card[field] ?? '', after: after[field] ?? '' }],
  );
}

/** Changed by one side: a new proposal, and the other side says yes again. */
export function cardChanged(
  state: PlanState,
  card: Card,
  given: GivenCard,
  why: string | undefined,
  context: ActContext,
): CardChanged {
  const after: Partial<Card> = {
    ...contentOf(card, given),
    state: 'proposed',
    proposedBy: sideOf(context.actor),
    proposedByName: context.actor.name,
    agreedAt: null,
    duty: null,
    note: why ?? null,
  };
  return {
    type: 'plan.card-changed',
    caseId: state.caseId,
    data: {
      ...dataOf(state, card, after, context),
      before: card,
      why: why ?? null,
      changes: cardChanges(card, given),
    },
  };
}
