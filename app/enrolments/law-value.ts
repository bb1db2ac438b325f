import type { PlainDate } from '@fodfaeste/law/dates';
import type { LawCategory } from './schemes.ts';

export interface ToldCourse {
  readonly lawCategory: LawCategory;
  /** Agreed to and including. */
  readonly endsOn: PlainDate | null;
  readonly hoursWeek: number | null;
}

/** A course as the law reads it (engines/law, input `tilbud`). */
export const lawValue = ({ lawCategory, endsOn, hoursWeek }: ToldCourse) => ({
  kategori: lawCategory,
  aftaltTil: endsOn,
  timerPrUge: hoursWeek,
  selvfundet: null,
  raadighedsafproevende: null,
});
