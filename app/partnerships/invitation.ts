import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';

/** asked → yes (with a place in the class) or no; withdrawn where a yes is taken back. */
export const invitationStates = ['asked', 'yes', 'no', 'withdrawn'] as const;
export type InvitationState = (typeof invitationStates)[number];

export const behalfReasons = ['not-digital', 'exempt', 'said-by-phone', 'in-person', 'other'] as const;
export type BehalfReason = (typeof behalfReasons)[number];

export const stepKinds = ['info-meeting', 'try-out', 'met-company'] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Declaration {
  readonly at: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly from: PlainDate;
  readonly hours: number;
}

export interface Hire {
  readonly on: PlainDate;
  readonly hours: number;
  /** Null where the job is with a company outside the partnership. */
  readonly organisationId: string | null;
  readonly companyName: string;
}

/** A citizen who was asked about a class. */
export interface Invitation {
  readonly authorityId: number;
  readonly id: string;
  readonly partnershipId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly state: InvitationState;
  readonly reasons: readonly Bilingual[];
  readonly askedAt: string;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedWords: string | null;
  readonly answeredByName: string | null;
  readonly answerWords: string | null;
  readonly sharesWithSchool: boolean;
  readonly sharesWithCompanies: boolean;
  readonly sharedName: string | null;
  readonly enrolmentId: string | null;
  readonly declaration: Declaration | null;
  readonly hire: Hire | null;
  readonly notHiredAt: string | null;
  readonly notHiredWords: string | null;
  readonly cardId: string | null;
}

export interface Step {
  readonly id: string;
  readonly invitationId: string;
  readonly kind: StepKind;
  readonly on: PlainDate;
  readonly companyName: string | null;
  readonly words: string | null;
}

export const mayAnswer = ({ state }: Pick<Invitation, 'state'>): boolean => state === 'asked';
export const mayWithdraw = ({ state, hire }: Pick<Invitation, 'state' | 'hire'>): boolean =>
  state === 'yes' && hire === null;
/** Has said yes and is in play. */
export const takesPart = ({ state }: Pick<Invitation, 'state'>): boolean => state === 'yes';

/** The law says "directly after" and names no number of days; a month and more is not directly (our reading of LAB § 97, stk. 1, nr. 2). */
const directlyDays = 31;

export const isDirectlyAfter = (workFrom: PlainDate, classEnds: PlainDate): boolean =>
  workFrom >= classEnds && workFrom <= addDays(classEnds, directlyDays);
