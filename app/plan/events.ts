import type { PlainDate } from '@fodfaeste/law/dates';
import type { Change } from '../kernel/act/event.ts';
import type { OnCase, Side } from '../people/index.ts';
import type { Card, Counts, EarlierStep, Goal, Maker, Step } from './plan.ts';

/** Min Plan as the law is told of it. */
export interface PlanTold {
  readonly id: string;
  /** Each revision is a moment of its own. */
  readonly subjectId: string;
  readonly by: Maker;
  readonly on: PlainDate;
  readonly content: readonly PlanContent[];
}
export type PlanContent = 'jobmaal' | 'uddannelsesmaal' | 'tilbud' | 'stabiliserende' | 'oevrige' | 'status';

/** Who did it, for the sentences. */
interface Done {
  readonly by: Side;
  readonly byName: string;
}
interface Told {
  /** Null where the law is told of nothing. */
  readonly told: PlanTold | null;
}

export interface GoalSet
  extends OnCase<
    'plan.goal-set',
    Done & Told & { readonly goal: Goal; readonly before: Goal | null; readonly changes: readonly Change[] }
  > {}

export interface StepSet
  extends OnCase<
    'plan.step-set',
    Done & { readonly step: Step; readonly before: Step | null; readonly changes: readonly Change[] }
  > {}

export interface StepEnded
  extends OnCase<
    'plan.step-ended',
    Done & { readonly step: Step; readonly outcome: Exclude<EarlierStep['outcome'], 'changed'> }
  > {}

/** What every event of a card carries: the card as it is now, and the open proposals of the whole plan. */
interface OfCard extends Done, Told {
  readonly card: Card;
  readonly counts: Counts;
}

export interface CardProposed extends OnCase<'plan.card-proposed', OfCard> {}
/** How an answer came that a member of the staff wrote down for the citizen. */
export type HeardBy = 'letter' | 'telephone' | 'assisted';
interface Answered extends OfCard {
  /** Set where the citizen's answer was written down by somebody else. */
  readonly heardBy?: HeardBy;
}

export interface CardAccepted extends OnCase<'plan.card-accepted', Answered> {}
export interface CardDeclined extends OnCase<'plan.card-declined', Answered> {}
export interface CardChanged
  extends OnCase<
    'plan.card-changed',
    OfCard & { readonly before: Card; readonly why: string | null; readonly changes: readonly Change[] }
  > {}
export interface CardStarted extends OnCase<'plan.card-started', OfCard> {}
export interface CardFinished extends OnCase<'plan.card-finished', OfCard> {}
/** Stopped, or taken back by whoever proposed it. */
export interface CardStopped extends OnCase<'plan.card-stopped', OfCard & { readonly before: Card }> {}
/** Agreed at once, by both, at a meeting. */
export interface CardAgreed extends OnCase<'plan.agreed', OfCard> {}
/** Put into the plan by another module. */
export interface CardPublished extends OnCase<'plan.card-published', OfCard> {}
export interface CardUpdated extends OnCase<'plan.card-updated', OfCard & { readonly before: Card }> {}

export type NewCard = CardProposed | CardAgreed | CardPublished;
export type CardMoved =
  | CardAccepted
  | CardDeclined
  | CardChanged
  | CardStarted
  | CardFinished
  | CardStopped
  | CardUpdated;
export type CardEvent = NewCard | CardMoved;
export type PlanEvent = GoalSet | StepSet | StepEnded | CardEvent;
