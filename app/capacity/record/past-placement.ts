import type { PlainDate } from '@fodfaeste/law/dates';
import type { EndReason, PlacementKind } from '../../placements/index.ts';

/** What became of somebody after a place. */
export interface Followed {
  readonly kind: 'job' | 'paid-hours' | 'education';
  readonly fromOn: PlainDate;
  readonly hours: number | null;
  readonly atThisCompany: boolean;
}

/** A placement that was granted and has begun, as figures about the company read it. Nobody is named. */
export interface PastPlacement {
  readonly id: string;
  readonly caseId: string;
  readonly kind: PlacementKind;
  readonly functionTitle: string;
  readonly occupationUri: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Ended on another day than was planned, or confirmed as ended. */
  readonly endedOn: PlainDate | null;
  readonly endReason: EndReason | null;
  /** It goes on in another placement: that one counts as the end. */
  readonly extended: boolean;
  readonly followed: readonly Followed[];
}

export const lastDayOf = ({ endedOn, endsOn }: Pick<PastPlacement, 'endedOn' | 'endsOn'>): PlainDate =>
  endedOn ?? endsOn;

/** The same work under another spelling is the same work. */
export const workOf = ({ kind, occupationUri, functionTitle }: PastPlacement): string =>
  `${kind}|${occupationUri ?? functionTitle.trim().toLowerCase().replace(/\s+/g, ' ')}`;

/** Wages followed; an education is something else, and is told beside it. */
export const isPaid = ({ kind }: Followed): boolean => kind !== 'education';
