import type { PlainDate } from '@fodfaeste/law/dates';
import type { DomainEvent } from '../kernel/act/event.ts';
import type { OnCase } from '../people/index.ts';
import type { HeardBy } from '../plan/index.ts';
import type { LawCategory, Offer } from './offer.ts';
import type { Progress, ProposalKind } from './participation.ts';

interface Done {
  readonly byName: string;
}

/** The catalogue. */
export interface OffersTaken
  extends DomainEvent<'offers.examples-taken', Done & { readonly offers: readonly Offer[] }> {}
export interface OfferAdded extends DomainEvent<'offers.offer-added', Done & { readonly offer: Offer }> {}
export interface OfferChanged
  extends DomainEvent<'offers.offer-changed', Done & { readonly before: Offer; readonly offer: Offer }> {}
export interface OfferEnded
  extends DomainEvent<
    'offers.offer-ended',
    Done & { readonly offerId: string; readonly offerName: string; readonly endsOn: PlainDate; readonly now: boolean }
  > {}

interface OfCitizen extends Done {
  readonly participationId: string;
  readonly offerId: string;
  readonly offerName: string;
}

/** Somebody's way through an offer. */
export interface OfferAsked
  extends OnCase<
    'offers.asked',
    OfCitizen & { readonly words: string | null; readonly again: boolean; readonly citizenName: string }
  > {}
export interface OfferProposed
  extends OnCase<
    'offers.proposed',
    OfCitizen & {
      readonly cardId: string;
      readonly startsOn: PlainDate | null;
      readonly endsOn: PlainDate | null;
      readonly words: string | null;
      /** The citizen asked about it before. */
      readonly again: boolean;
      readonly citizenName: string;
    }
  > {}
export interface OfferAnswered
  extends OnCase<
    'offers.answered',
    OfCitizen & {
      readonly answer: 'yes' | 'no';
      /** Set where staff wrote the answer down. */
      readonly heardBy: HeardBy | null;
      readonly words: string | null;
    }
  > {}
export interface OfferStarted
  extends OnCase<
    'offers.started',
    OfCitizen & {
      readonly startsOn: PlainDate;
      readonly endsOn: PlainDate | null;
      readonly decisionId: string;
    }
  > {}
export interface OfferExtended
  extends OnCase<'offers.extended', OfCitizen & { readonly endsOn: PlainDate; readonly decisionId: string }> {}
export interface ParticipationEnded
  extends OnCase<
    'offers.participation-ended',
    OfCitizen & {
      readonly how: 'done' | 'stopped';
      readonly endedOn: PlainDate;
      readonly progress: Progress | null;
      readonly words: string | null;
      /** What the law is told; null where it was told of nothing. */
      readonly told: {
        readonly id: string;
        readonly lawCategory: LawCategory;
        readonly startsOn: PlainDate;
        readonly endsOn: PlainDate | null;
        readonly hoursWeek: number | null;
      } | null;
    }
  > {}

interface OfProposal extends Done {
  readonly proposalId: string;
  readonly offerId: string;
  readonly offerName: string;
  readonly kind: ProposalKind;
}
/** What a provider proposes. Its words stand in the table alone: they may be about somebody. */
export interface ChangeProposed
  extends DomainEvent<
    'offers.change-proposed',
    OfProposal & { readonly organisationId: string; readonly untilOn: PlainDate | null; readonly seats: number | null }
  > {
  readonly unrecorded: {
    readonly words: string;
    readonly participationId: string | null;
    readonly caseId: string | null;
  };
}
interface Decided extends OfProposal {
  readonly answer: 'accepted' | 'declined';
  /** What follows for the offer. */
  readonly seats: number | null;
  readonly endsOn: PlainDate | null;
}
/** The municipality decides: about the offer, or about one who takes part. */
export interface ProposalAnswered extends DomainEvent<'offers.proposal-answered', Decided> {
  readonly unrecorded: { readonly words: string };
}

export type CatalogueEvent = OffersTaken | OfferAdded | OfferChanged | OfferEnded | ChangeProposed | ProposalAnswered;
export type ParticipationEvent =
  | OfferAsked
  | OfferProposed
  | OfferAnswered
  | OfferStarted
  | OfferExtended
  | ParticipationEnded;
