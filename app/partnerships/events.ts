import type { PlainDate } from '@fodfaeste/law/dates';
import type { NewEnrolment } from '../enrolments/index.ts';
import type { DomainEvent } from '../kernel/act/event.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { OnCase } from '../people/index.ts';
import type { TrainingClass } from '../training/index.ts';
import type { BehalfReason, StepKind } from './invitation.ts';
import type {
  Gift,
  PartnershipResult,
  PartnershipState,
  PartnershipTerms,
  PartyKind,
  PledgeTerms,
} from './partnership.ts';

export interface OfPartnership {
  readonly partnershipId: string;
  readonly title: string;
  readonly byName: string;
}

type Event<Type extends string, Data extends object> = DomainEvent<`partnerships.${Type}`, OfPartnership & Data>;

export interface NewParty {
  readonly partyId: string;
  readonly kind: PartyKind;
  readonly organisationId: string | null;
  readonly name: string;
  readonly words: string | null;
}

export type PartnershipOpened = Event<
  'opened',
  {
    readonly terms: PartnershipTerms;
    readonly requestId: string | null;
    /** The municipality, and the company whose request it came from. */
    readonly parties: readonly NewParty[];
    readonly staffId: string;
  }
>;
export type PartnershipChanged = Event<'changed', { readonly terms: PartnershipTerms }>;
export type PartyAsked = Event<'party-asked', { readonly party: NewParty }>;
export type PartyAnswered = Event<
  'party-answered',
  {
    readonly partyId: string;
    readonly partyName: string;
    readonly answer: 'yes' | 'no';
    readonly gives: Gift;
  }
>;
export type JobsPledged = Event<
  'jobs-pledged',
  {
    readonly pledgeId: string;
    readonly partyId: string;
    readonly organisationId: string;
    readonly companyName: string;
    readonly pledge: PledgeTerms;
    readonly words: string | null;
    readonly toldBy: 'company' | 'staff';
    /** What was pledged before, where it is changed. */
    readonly before: number | null;
  }
>;
export type PledgeWithdrawn = Event<
  'pledge-withdrawn',
  {
    readonly pledgeId: string;
    readonly companyName: string;
    readonly words: string;
    readonly toldBy: 'company' | 'staff';
  }
>;
export type ClassSet = Event<
  'class-set',
  {
    readonly classId: string;
    readonly courseId: string;
    readonly courseTitle: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly place: string;
    /** A class that was not in the catalogue before. */
    readonly made: TrainingClass | null;
    /** The class that was chosen before is given back. */
    readonly freed: string | null;
  }
>;
export type PartnershipMoved = Event<'moved', { readonly from: PartnershipState; readonly to: PartnershipState }>;
export type PartnershipClosed = Event<
  'closed',
  {
    readonly how: 'closed' | 'stopped';
    readonly words: string | null;
    readonly result: PartnershipResult;
    readonly on: PlainDate;
  }
>;
export type NoteWritten = Event<
  'note-written',
  {
    readonly noteId: string;
    readonly organisationId: string | null;
    readonly fromName: string;
    readonly words: string;
  }
>;
export type LessonTold = Event<
  'lesson-told',
  { readonly partyId: string; readonly partyName: string; readonly lesson: string }
>;

export type HouseEvent =
  | PartnershipOpened
  | PartnershipChanged
  | PartyAsked
  | PartyAnswered
  | JobsPledged
  | PledgeWithdrawn
  | ClassSet
  | PartnershipMoved
  | PartnershipClosed
  | NoteWritten
  | LessonTold;

export interface OfInvitation extends OfPartnership {
  readonly invitationId: string;
}

type CaseEvent<Type extends string, Data extends object> = OnCase<`partnerships.${Type}`, OfInvitation & Data>;

export type CitizenInvited = CaseEvent<
  'citizen-invited',
  {
    readonly personId: string;
    readonly courseTitle: string;
    readonly reasons: readonly Bilingual[];
    readonly words: string | null;
  }
>;

export type InvitationAnswered = CaseEvent<
  'invitation-answered',
  {
    readonly courseTitle: string;
    readonly answer: 'yes' | 'no';
    readonly byCitizen: boolean;
    readonly behalfReason: BehalfReason | null;
    readonly words: string | null;
    readonly sharesWithSchool: boolean;
    readonly sharesWithCompanies: boolean;
    readonly enrolmentId: string | null;
  }
> & {
  /** What the parties are let see stands in the table alone, so that it can be taken away again. */
  readonly unrecorded: { readonly sharedName: string | null; readonly enrolment: NewEnrolment | null };
};

export type CitizenWithdrew = CaseEvent<
  'citizen-withdrew',
  {
    readonly byCitizen: boolean;
    readonly words: string | null;
    readonly declared: boolean;
    readonly enrolmentId: string | null;
  }
>;

export type StepNoted = CaseEvent<
  'step-noted',
  {
    readonly stepId: string;
    readonly kind: StepKind;
    readonly on: PlainDate;
    readonly organisationId: string | null;
    readonly companyName: string | null;
    readonly words: string | null;
  }
>;

export type DeclarationSigned = CaseEvent<
  'declaration-signed',
  {
    readonly entryId: string;
    readonly organisationId: string;
    readonly companyName: string;
    readonly courseTitle: string;
    readonly from: PlainDate;
    readonly hours: number;
    readonly on: PlainDate;
  }
>;

export type CitizenHired = CaseEvent<
  'hired',
  {
    readonly organisationId: string | null;
    readonly companyName: string;
    readonly from: PlainDate;
    readonly hours: number;
    readonly cardId: string | null;
    /** Null where the company said it itself: who of the staff wrote it down. */
    readonly writtenBy: string | null;
  }
>;

export type NotHired = CaseEvent<'not-hired', { readonly words: string | null }>;

export type InvitationEvent =
  | CitizenInvited
  | InvitationAnswered
  | CitizenWithdrew
  | StepNoted
  | DeclarationSigned
  | CitizenHired
  | NotHired;
