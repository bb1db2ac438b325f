import type { PlainDate } from '@fodfaeste/law/dates';
import type { CompanyMessage, NewCompanyLink } from '../companies/index.ts';
import type { OnCase } from '../people/index.ts';
import type {
  Assessment,
  BehalfReason,
  Confirmation,
  ConfirmationChannel,
  EndReason,
  FollowUp,
  Party,
  PlacementCheck,
  PlacementKind,
  PlacementOutcome,
} from './placement.ts';
import type { PlacementContent, PlannedFollowUp } from './placement-fields.ts';

/** What every event of a placement carries, for history sentences, letters and lists. */
export interface OfPlacement {
  readonly placementId: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly functionTitle: string;
  readonly kind: PlacementKind;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly byName: string;
}

/** A message with the link in it, if it has one. The link's secret stands in no history. */
export interface Outgoing {
  readonly message: CompanyMessage;
  readonly link: NewCompanyLink | null;
}

/** Who is asked for a yes, with where the question goes. */
export type Asked = Pick<Confirmation, 'id' | 'party' | 'name' | 'email' | 'phone' | 'representativeKind'>;

interface Written {
  readonly content: PlacementContent;
  readonly followUps: readonly (PlannedFollowUp & { readonly id: string })[];
  readonly organisationId: string;
  readonly citizenName: string;
  readonly citizenPhone: string | null;
  readonly madeBy: string;
  readonly isNew: boolean;
  readonly version: number;
}

/** Written or changed; whoever had answered is asked anew. */
export interface PlacementSaved extends OnCase<'placements.saved', OfPlacement & { readonly resets: boolean }> {
  readonly unrecorded: Written;
}

export interface PlacementSent
  extends OnCase<
    'placements.sent',
    OfPlacement & {
      /** Who is asked for a yes. */
      readonly asked: readonly Party[];
      /** Told, without being asked: community work from 2025. */
      readonly informed: boolean;
      readonly noRepresentative: boolean;
      /** Nobody there can be written to: staff must call. */
      readonly unreached: readonly Party[];
      readonly extendsId: string | null;
    }
  > {
  readonly unrecorded: Written & {
    readonly checks: readonly PlacementCheck[];
    readonly confirmations: readonly Asked[];
    readonly outgoing: readonly Outgoing[];
    readonly cardId: string | null;
  };
}

export interface PlacementAnswered
  extends OnCase<
    'placements.answered',
    OfPlacement & {
      readonly party: Party;
      readonly answer: 'yes' | 'no';
      /** The one who is asked. */
      readonly name: string;
      readonly channel: ConfirmationChannel;
      readonly behalfReason: BehalfReason | null;
      readonly ratioKept: boolean | null;
      /** All have said yes. */
      readonly complete: boolean;
      readonly confirmationId: string;
      readonly linkId: string | null;
    }
  > {
  readonly unrecorded: { readonly words: string | null };
}

/** All have said yes: the municipality's turn. */
export interface PlacementReady extends OnCase<'placements.ready', OfPlacement> {}
/** A small job: nothing but the two is needed. */
export interface PlacementAgreed extends OnCase<'placements.agreed', OfPlacement & { readonly on: PlainDate }> {
  readonly unrecorded: { readonly citizenName: string };
}
/** An answer to a question of the law, as the agreement has it. */
export interface ToldJudgement {
  readonly judgementId: string;
  readonly question: string;
  readonly answer: boolean;
  readonly reason: string;
  readonly superseded: readonly string[];
}

export interface PlacementGranted
  extends OnCase<
    'placements.granted',
    OfPlacement & {
      readonly decisionId: string;
      readonly on: PlainDate;
      readonly extendsId: string | null;
      readonly judgements: readonly ToldJudgement[];
    }
  > {
  readonly unrecorded: {
    readonly outgoing: readonly Outgoing[];
    readonly checks: readonly PlacementCheck[];
    /** Now that it is settled the company hears the whole name. */
    readonly citizenName: string;
  };
}
export interface PlacementReminded
  extends OnCase<
    'placements.reminded',
    OfPlacement & { readonly party: Party; readonly name: string; readonly confirmationId: string }
  > {
  readonly unrecorded: { readonly outgoing: readonly Outgoing[] };
}
/** Somebody thought better of it before anybody was asked. */
export interface DraftDropped extends OnCase<'placements.draft-dropped', OfPlacement & { readonly words: string }> {}
export interface PlacementWithdrawn extends OnCase<'placements.withdrawn', OfPlacement & { readonly words: string }> {
  readonly unrecorded: { readonly outgoing: readonly Outgoing[] };
}
export interface PlacementEnded
  extends OnCase<
    'placements.ended',
    OfPlacement & {
      readonly endedOn: PlainDate;
      readonly endReason: EndReason;
      readonly early: boolean;
      /** What the law is told anew of the offer, now with its real end; null where it was none, or is over as told. */
      readonly law: LawOffer | null;
      /** It never began: what the law was told of it is taken back. */
      readonly untold: boolean;
    }
  > {
  readonly unrecorded: { readonly words: string | null; readonly outgoing: readonly Outgoing[] };
}

/** An offer as the law is told of it. */
export interface LawOffer {
  readonly id: string;
  /** The first of the places that prolong each other. */
  readonly subjectId: string;
  readonly value: unknown;
  readonly from: PlainDate;
  /** The last day. */
  readonly lastDay: PlainDate;
}

export interface FollowUpPlanned
  extends OnCase<
    'placements.follow-up-planned',
    OfPlacement & {
      readonly followUpId: string;
      readonly followUpKind: FollowUp['kind'];
      readonly dueOn: PlainDate;
      readonly staffId: string | null;
    }
  > {}
export interface FollowUpDropped
  extends OnCase<
    'placements.follow-up-dropped',
    OfPlacement & { readonly followUpId: string; readonly dueOn: PlainDate }
  > {}
export interface TalkHeld
  extends OnCase<
    'placements.talk-held',
    OfPlacement & {
      readonly followUpId: string;
      readonly isNew: boolean;
      readonly heldOn: PlainDate;
      readonly minutes: number | null;
      readonly staffId: string | null;
    }
  > {
  readonly unrecorded: { readonly outcome: string };
}
export interface CheckAsked
  extends OnCase<
    'placements.check-asked',
    OfPlacement & { readonly followUpId: string; readonly companyReached: boolean }
  > {
  readonly unrecorded: { readonly outgoing: readonly Outgoing[] };
}
export interface CheckAnswered
  extends OnCase<
    'placements.check-answered',
    OfPlacement & {
      readonly followUpId: string;
      readonly party: 'citizen' | 'company';
      readonly name: string;
      readonly score: number;
      readonly complete: boolean;
      readonly linkId: string | null;
    }
  > {
  readonly unrecorded: { readonly words: string | null };
}
export interface PlacementAssessed
  extends OnCase<
    'placements.assessed',
    OfPlacement & {
      readonly party: Assessment['party'];
      readonly name: string;
      readonly channel: ConfirmationChannel;
      readonly came: Assessment['came'];
      readonly offered: Assessment['offered'];
      readonly hours: number | null;
      readonly isNew: boolean;
      readonly linkId: string | null;
    }
  > {
  readonly unrecorded: Pick<Assessment, 'contract' | 'startsOn' | 'learned' | 'words' | 'again'> & {
    /** Staff: what comes next. */
    readonly nextStep: string | null;
  };
}
export interface OutcomeNoted
  extends OnCase<
    'placements.outcome-noted',
    OfPlacement & {
      readonly outcomeId: string;
      readonly outcome: PlacementOutcome['kind'];
      readonly fromOn: PlainDate;
      readonly hours: number | null;
      readonly atThisCompany: boolean;
    }
  > {}
/** The first day has come. */
export interface PlacementBegun extends OnCase<'placements.begun', OfPlacement> {}
/** The end is near: company and citizen are asked how it went. */
export interface AssessmentAsked extends OnCase<'placements.assessment-asked', OfPlacement> {
  readonly unrecorded: { readonly outgoing: readonly Outgoing[] };
}

export type PlacementEvent =
  | PlacementSaved
  | PlacementSent
  | PlacementAnswered
  | PlacementReady
  | PlacementAgreed
  | PlacementGranted
  | PlacementReminded
  | DraftDropped
  | PlacementWithdrawn
  | PlacementEnded
  | FollowUpPlanned
  | FollowUpDropped
  | TalkHeld
  | CheckAsked
  | CheckAnswered
  | PlacementAssessed
  | OutcomeNoted
  | PlacementBegun
  | AssessmentAsked;
