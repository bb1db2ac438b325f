import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';

/** What a place is: an offer of LAB chapters 11-13, or a few ordinary paid hours, which is none. */
export const placementKinds = ['praktik', 'loentilskud', 'nytteindsats', 'smaajob'] as const;
export type PlacementKind = (typeof placementKinds)[number];

/**
 * draft → sent (waits for those whom the law asks) → ready (all said yes) → granted → ended. `withdrawn` ends any of the first three.
 * Whether a granted one runs follows from its days ({@link phaseOf}).
 */
export const placementStates = ['draft', 'sent', 'ready', 'granted', 'ended', 'withdrawn'] as const;
export type PlacementState = (typeof placementStates)[number];

/** LAB § 59, stk. 1, and BEK-LAB § 60: what the place is to lead to. `retention` is for those on sick leave from a job. */
export const purposeKinds = ['paid-hours', 'skills', 'clarification', 'retention'] as const;
export type PurposeKind = (typeof purposeKinds)[number];

/** One step of the ladder of hours: hours a week from week to week, the first week being 1. */
export interface LadderStep {
  readonly fromWeek: number;
  readonly toWeek: number;
  /** Hours of the offer (praktik, nytteindsats) or with subsidy. 0 in a small job. */
  readonly unpaid: number;
  /** Ordinary paid hours, in another function where there is an offer beside them (LAB § 52, stk. 2). */
  readonly paid: number;
}

/** One thing that was looked at before it was sent: what the law says, with the figures, as it was told then. */
export interface PlacementCheck {
  /** The rule of the law engine, or a code of ours. */
  readonly id: string;
  /** `ok`, `stop` (the law does not allow it), `ask` (a person must judge), `unknown` (facts are missing), `note`. */
  readonly state: 'ok' | 'stop' | 'ask' | 'unknown' | 'note';
  readonly title: Bilingual;
  /** Result with figures, in plain words. */
  readonly text: Bilingual;
  /** The way out, where there is one. */
  readonly wayOut: Bilingual | null;
  readonly cites: readonly string[];
}

export const parties = ['citizen', 'company', 'representative'] as const;
export type Party = (typeof parties)[number];

export const channels = ['own-page', 'link', 'on-behalf'] as const;
export type ConfirmationChannel = (typeof channels)[number];

/** Why staff wrote down somebody's answer. */
export const behalfReasons = ['not-digital', 'exempt', 'said-by-phone', 'in-person', 'other'] as const;
export type BehalfReason = (typeof behalfReasons)[number];

/** BEK-LAB § 64, stk. 4-5: who speaks for the employees, in this order. */
export const representativeKinds = ['tr_pnr', 'tr_cvr', 'faelles_tr_cvr', 'medarbejder_pnr'] as const;
export type RepresentativeKind = (typeof representativeKinds)[number];

export interface Confirmation {
  readonly id: string;
  readonly party: Party;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly representativeKind: RepresentativeKind | null;
  readonly state: 'waiting' | 'yes' | 'no';
  readonly answeredAt: string | null;
  readonly answeredByName: string | null;
  readonly channel: ConfirmationChannel | null;
  readonly behalfReason: BehalfReason | null;
  readonly words: string | null;
  /** The representative's statement on the ratio (BEK-LAB § 65, stk. 6). */
  readonly ratioKept: boolean | null;
  readonly remindedAt: string | null;
}

export interface FollowUp {
  readonly id: string;
  readonly placementId: string;
  /** `talk`: somebody comes or calls. `check`: one question to each side by SMS or mail. */
  readonly kind: 'talk' | 'check';
  readonly dueOn: PlainDate;
  readonly state: 'planned' | 'asked' | 'done' | 'dropped';
  readonly citizenScore: number | null;
  readonly citizenWords: string | null;
  readonly citizenAt: string | null;
  readonly companyScore: number | null;
  readonly companyWords: string | null;
  readonly companyAt: string | null;
  readonly heldOn: PlainDate | null;
  readonly heldByName: string | null;
  readonly minutes: number | null;
  readonly outcome: string | null;
  readonly staffId: string | null;
}

export const endReasons = [
  'done',
  'job',
  'paid-hours',
  'education',
  'company-ended',
  'citizen-ended',
  'sickness',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];

/** The end as one of the three sees it. */
export interface Assessment {
  readonly party: 'citizen' | 'company' | 'staff';
  readonly name: string;
  readonly channel: ConfirmationChannel;
  readonly came: 'all' | 'partly' | 'never';
  readonly offered: 'job' | 'paid-hours' | 'education' | 'nothing';
  readonly hours: number | null;
  readonly contract: 'permanent' | 'fixed-term' | 'hourly' | 'flexjob' | 'apprentice' | null;
  readonly startsOn: PlainDate | null;
  readonly learned: string | null;
  readonly words: string | null;
  /** Would they do it again? */
  readonly again: boolean | null;
  readonly at: string;
}

/** Work or education that followed. */
export interface PlacementOutcome {
  readonly id: string;
  readonly kind: 'job' | 'paid-hours' | 'education';
  readonly fromOn: PlainDate;
  readonly hours: number | null;
  readonly atThisCompany: boolean;
}

export const extensionGrounds = ['konkret_vurdering', 'helt_saerligt_behov'] as const;
export type ExtensionGround = (typeof extensionGrounds)[number];

export interface Placement {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly companyName: string;
  readonly siteId: string;
  readonly siteName: string;
  readonly sector: 'private' | 'public';
  readonly kind: PlacementKind;
  readonly state: PlacementState;
  readonly functionTitle: string;
  readonly occupationUri: string | null;
  readonly purposeKind: PurposeKind | null;
  readonly purpose: string;
  readonly tasks: string;
  readonly contactName: string;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
  readonly startsOn: PlainDate;
  /** The last day. */
  readonly endsOn: PlainDate;
  readonly ladder: readonly LadderStep[];
  readonly paidFunction: string | null;
  /** A course of guidance and upskilling beside it (LAB § 52). */
  readonly alongside: string | null;
  readonly transport: string | null;
  readonly adjustments: string | null;
  readonly citizenName: string;
  readonly citizenPhone: string | null;
  readonly checks: readonly PlacementCheck[];
  /** What a person answered of what the law leaves to judgement: question → yes or no. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Whom the law asks to speak for the employees; null: the next in line. */
  readonly representativeId: string | null;
  readonly noRepresentative: boolean;
  /** Given only to see whether the citizen is available (LAB § 54). */
  readonly testsAvailability: boolean;
  readonly extendsId: string | null;
  /** Why longer than usual (LAB § 61, stk. 2, and § 68, nr. 2). */
  readonly extensionGround: ExtensionGround | null;
  readonly decisionId: string | null;
  readonly cardId: string | null;
  readonly madeBy: string;
  readonly madeByName: string;
  readonly madeAt: string;
  readonly sentAt: string | null;
  readonly grantedAt: string | null;
  readonly grantedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly endReason: EndReason | null;
  readonly endWords: string | null;
  readonly withdrawnWords: string | null;
  /** When company and citizen were asked how it went. */
  readonly assessmentAskedAt: string | null;
  readonly nextStep: string | null;
  readonly version: number;
  readonly confirmations: readonly Confirmation[];
  readonly followUps: readonly FollowUp[];
  readonly assessments: readonly Assessment[];
  readonly outcomes: readonly PlacementOutcome[];
}

/** Where a placement is on a day, as people say it. */
export type Phase =
  | 'draft'
  | 'waits-for-yes'
  | 'waits-for-us'
  | 'ahead'
  | 'runs'
  | 'to-be-ended'
  | 'ended'
  | 'withdrawn';

export function phaseOf(
  { state, startsOn, endsOn }: Pick<Placement, 'state' | 'startsOn' | 'endsOn'>,
  today: PlainDate,
): Phase {
  switch (state) {
    case 'draft':
      return 'draft';
    case 'sent':
      return 'waits-for-yes';
    case 'ready':
      return 'waits-for-us';
    case 'granted':
      return today < startsOn ? 'ahead' : today <= endsOn ? 'runs' : 'to-be-ended';
    default:
      return state;
  }
}
