import type { PlainDate } from '@fodfaeste/law/dates';
import type { Bilingual } from '../kernel/text/bilingual.ts';

/**
 * asked → shared (the citizen said yes) → interview → hired or not-hired; or declined, withdrawn by the citizen.
 * The company sees nothing of anybody before `shared`, and nothing more of whoever withdraws.
 */
export const candidateStates = ['asked', 'declined', 'shared', 'interview', 'hired', 'not-hired', 'withdrawn'] as const;
export type CandidateState = (typeof candidateStates)[number];

/** Why a company chose another, in words a citizen can use. */
export const whyNots = ['skills', 'experience', 'hours', 'somebody-else', 'did-not-come', 'changed', 'other'] as const;
export type WhyNot = (typeof whyNots)[number];

export const behalfReasons = ['not-digital', 'exempt', 'said-by-phone', 'in-person', 'other'] as const;
export type BehalfReason = (typeof behalfReasons)[number];

export interface Candidate {
  readonly authorityId: number;
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly orderAuthorityId: number;
  readonly orderId: string;
  readonly organisationId: string;
  readonly orderTitle: string;
  readonly companyName: string;
  readonly state: CandidateState;
  readonly reasons: readonly Bilingual[];
  readonly askedAt: string;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedWords: string | null;
  readonly answeredAt: string | null;
  readonly answeredByName: string | null;
  readonly behalfReason: BehalfReason | null;
  readonly answerWords: string | null;
  /** Wants to talk about it before saying yes or no. */
  readonly wantsTalk: boolean;
  readonly sharedName: string | null;
  readonly sharedPhone: string | null;
  readonly sharedWords: string | null;
  readonly sharedAt: string | null;
  readonly companyAt: string | null;
  readonly interviewAt: string | null;
  readonly interviewPlace: string | null;
  readonly interviewWords: string | null;
  readonly showedUp: boolean | null;
  readonly hiredOn: PlainDate | null;
  readonly hiredHours: number | null;
  readonly whyNot: WhyNot | null;
  readonly feedbackWords: string | null;
  readonly feedbackAt: string | null;
  readonly feedbackByName: string | null;
  readonly cardId: string | null;
}

export type CandidateMove = 'answer' | 'withdraw' | 'invite' | 'feedback';

/** Which move is open in which state, for the acts that refuse and the pages that draw buttons. */
const moves: Readonly<Record<CandidateMove, readonly CandidateState[]>> = {
  answer: ['asked'],
  withdraw: ['shared', 'interview'],
  invite: ['shared', 'interview'],
  // Whoever was not hired at first may be later, and a wrong word can be put right.
  feedback: ['shared', 'interview', 'hired', 'not-hired'],
};

export const mayMove = ({ state }: Pick<Candidate, 'state'>, move: CandidateMove): boolean =>
  moves[move].includes(state);

/** Still in play. */
export const isOpenCandidate = ({ state }: Pick<Candidate, 'state'>): boolean =>
  state === 'asked' || state === 'shared' || state === 'interview';

/** Waits for the company's word. */
export const waitsForCompany = (
  { state, interviewAt }: Pick<Candidate, 'state' | 'interviewAt'>,
  now: string,
): boolean =>
  state === 'shared' || (state === 'interview' && interviewAt !== null && Date.parse(interviewAt) < Date.parse(now));
