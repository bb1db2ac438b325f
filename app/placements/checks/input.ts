import type { Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { ExtensionGround, LadderStep, PlacementKind, PurposeKind, RepresentativeKind } from '../placement.ts';

/** A place as the law looks at it. */
export interface PlaceToCheck {
  readonly kind: PlacementKind;
  readonly purposeKind: PurposeKind | null;
  readonly purpose: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly ladder: readonly LadderStep[];
  readonly paidFunction: string | null;
  /** Question of the law → yes or no. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly testsAvailability: boolean;
  readonly noRepresentative: boolean;
  /** The first day of the place that this one prolongs: the law counts from there. */
  readonly prolongsFrom: PlainDate | null;
  readonly extensionGround: ExtensionGround | null;
}

/** Ordinary staff of one month in full-time persons; null where nobody told. */
export interface StaffFigures {
  /** The first day of the month. */
  readonly month: PlainDate;
  /** At the site, without people under 18 (BEK-LAB § 65, stk. 3). */
  readonly site: number | null;
  /** Private: the whole company; public: the site. With people under 18 (§§ 66 and 79). */
  readonly unit: number | null;
}

/** The company as the law looks at it. */
export interface CompanyFigures {
  readonly sector: 'private' | 'public';
  readonly collectiveAgreement: boolean | null;
  readonly workSharing: boolean;
  readonly months: readonly StaffFigures[];
  /** Full-time persons in places at the site, without this one, that we know of. */
  readonly supported: {
    readonly praktik: number;
    readonly loentilskud: number;
    readonly loentilskudFoertidspension: number;
    readonly nytteindsats: number;
  };
  /** Who speaks for the employees there; null where we know nobody. */
  readonly representative: { readonly name: string; readonly kind: RepresentativeKind } | null;
}

export interface CheckInput {
  readonly place: PlaceToCheck;
  /** What the law reads of the citizen. */
  readonly person: readonly Entry[];
  /** Null while no place of work is chosen. */
  readonly company: CompanyFigures | null;
  readonly today: PlainDate;
}

/** The kinds that are offers of LAB chapters 11-13. */
export type OfferKind = Exclude<PlacementKind, 'smaajob'>;
