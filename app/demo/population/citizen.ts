import type { PlainDate } from '@fodfaeste/law/dates';
import type { OfferKind } from '../figures/figures.ts';
import type { CastRole } from './cast.ts';
import type { Life } from './life/life.ts';
import type { Address } from './person/contact-data.ts';
import type { Sex } from './person/cpr-number.ts';
import type { Education } from './person/education.ts';
import type { Situation } from './situation.ts';

export type CloseReason = 'job' | 'education' | 'pension' | 'moved';

/** A synthetic person with one case. Everything later modules need to add their own history stands here. */
export interface Citizen {
  /** The number under which everything about this person is drawn. */
  readonly index: number;
  readonly personId: string;
  readonly caseId: string;
  /** For closed cases: where the person stood last. */
  readonly situation: Situation;
  readonly longTerm: boolean;
  readonly role: CastRole | null;
  readonly cpr: string;
  readonly sex: Sex;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: PlainDate;
  readonly language: 'da' | 'en';
  readonly interpreterLanguage: string | null;
  readonly channel: 'digital' | 'exempt';
  readonly contactForm: 'in-person' | 'phone' | 'video' | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: Address;
  readonly protectedUntil: PlainDate | null;
  readonly ownStaff: boolean;
  readonly education: Education;
  readonly life: Life;
  readonly openedOn: PlainDate;
  readonly closed: { readonly on: PlainDate; readonly reason: CloseReason; readonly movedTo: string | null } | null;
  /** The municipality the case came from by a move, and when. */
  readonly movedIn: { readonly from: string; readonly on: PlainDate } | null;
  /** The kind of offer the person is in this month, from the figures of the municipality. */
  readonly offer: OfferKind | null;
}
