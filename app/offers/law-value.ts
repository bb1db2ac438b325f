import type { PlainDate } from '@fodfaeste/law/dates';
import type { LawCategory } from './offer.ts';

export interface ToldOffer {
  readonly lawCategory: LawCategory;
  /** Agreed to and including. */
  readonly endsOn: PlainDate | null;
  readonly hoursWeek: number | null;
}

/** An offer as the law reads it (engines/law, input `tilbud`). */
export const lawValue = ({ lawCategory, endsOn, hoursWeek }: ToldOffer) => ({
  kategori: lawCategory,
  aftaltTil: endsOn,
  timerPrUge: hoursWeek,
  selvfundet: null,
  raadighedsafproevende: null,
});
