import type { PlainDate } from '@fodfaeste/law/dates';
import type { LawCategory, OfferCategory } from './offer.ts';

/** asked (the citizen would like to hear more) → proposed → waiting (both said yes) → under-way → done or stopped. */
export const participationStates = [
  'asked',
  'proposed',
  'waiting',
  'under-way',
  'done',
  'stopped',
  'declined',
] as const;
export type ParticipationState = (typeof participationStates)[number];

/** How far it brought the citizen, as citizen and caseworker see it together. Offers are judged by this, and not by their number. */
export const progresses = ['job', 'paid-hours', 'education', 'closer', 'same', 'further'] as const;
export type Progress = (typeof progresses)[number];

/** Somebody's way through an offer. */
export interface Participation {
  readonly id: string;
  readonly caseId: string;
  readonly offerId: string;
  readonly offerName: string;
  readonly category: OfferCategory;
  readonly lawCategory: LawCategory | null;
  readonly hoursWeek: number | null;
  readonly priceOere: number | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly cardId: string | null;
  readonly decisionId: string | null;
  readonly citizenName: string;
  readonly state: ParticipationState;
  readonly wantedAt: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly progress: Progress | null;
  readonly words: string | null;
  readonly updatedAt: string;
}

/** Not over, one way or another. */
export const isCurrent = ({ state }: Pick<Participation, 'state'>): boolean =>
  state === 'asked' || state === 'proposed' || state === 'waiting' || state === 'under-way';

/** What a provider may propose: of the offer, or of one who takes part. */
export const proposalKinds = ['extend', 'end', 'not-relevant', 'change', 'seats'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export interface Proposal {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly offerId: string;
  readonly offerName: string;
  readonly participationId: string | null;
  readonly caseId: string | null;
  readonly citizenName: string | null;
  readonly kind: ProposalKind;
  readonly words: string;
  readonly untilOn: PlainDate | null;
  readonly seats: number | null;
  readonly state: 'open' | 'accepted' | 'declined';
  readonly madeByName: string;
  readonly madeAt: string;
  readonly answer: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: string | null;
}
