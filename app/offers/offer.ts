import type { PlainDate } from '@fodfaeste/law/dates';

/**
 * What an offer is. The first three are the categories of LAB chapters 11-14 and stand as equals: same place, same size, no default. Mentor
 * (chapter 26) and paid hours, which are no offer of the law, stand beside them.
 */
export const categories = ['guidance', 'placement', 'wage-subsidy', 'mentor', 'paid-hours'] as const;
export type OfferCategory = (typeof categories)[number];
export const equalCategories = ['guidance', 'placement', 'wage-subsidy'] as const satisfies readonly OfferCategory[];

/** How the law names it (engines/law, input `tilbud`, kategori). */
export const lawCategories = [
  'ordinaer_uddannelse',
  'oevrig_vejledning',
  'jobsoegningskursus',
  'faerdighedskursus',
  'virksomhedspraktik',
  'nytteindsats',
  'loentilskud_privat',
  'loentilskud_offentlig',
  'mentor',
] as const;
export type LawCategory = (typeof lawCategories)[number];

export const isLawCategory = (text: string): text is LawCategory => lawCategories.some((one) => one === text);

/** Which law categories belong where. Paid hours have none: nobody grants them. */
export const lawCategoriesOf: Readonly<Record<OfferCategory, readonly LawCategory[]>> = {
  guidance: ['ordinaer_uddannelse', 'oevrig_vejledning', 'jobsoegningskursus', 'faerdighedskursus'],
  placement: ['virksomhedspraktik', 'nytteindsats'],
  'wage-subsidy': ['loentilskud_privat', 'loentilskud_offentlig'],
  mentor: ['mentor'],
  'paid-hours': [],
};

/** Offers whose places are agreed and granted here; the others are agreed with a company (app/placements). */
export const isGivenHere = ({ category }: { readonly category: OfferCategory }): boolean =>
  category === 'guidance' || category === 'mentor';

/** What an offer says. */
export interface OfferContent {
  readonly organisationId: string | null;
  readonly category: OfferCategory;
  readonly lawCategory: LawCategory | null;
  readonly name: string;
  readonly purpose: string;
  readonly content: string;
  readonly target: string;
  /** Codes of {@link import('./target-groups.ts').targetGroups}. Never a filter that hides. */
  readonly targetGroups: readonly string[];
  readonly weeks: number | null;
  readonly hoursWeek: number | null;
  readonly seats: number | null;
  /** Null: no source gives a price. */
  readonly priceOere: number | null;
  readonly priceSource: string | null;
  readonly place: string | null;
  readonly startsWords: string | null;
  readonly waitingWeeks: number | null;
  readonly withCompany: boolean;
  /** A measure of the evidence bank; null where the evidence does not say. */
  readonly evidenceKey: string | null;
}

export interface Offer extends OfferContent {
  readonly id: string;
  /** A shipped example; null for the municipality's own. */
  readonly shippedKey: string | null;
  readonly state: 'active' | 'ended';
  /** Last day on which somebody can begin. */
  readonly endsOn: PlainDate | null;
}

/** Whether somebody can begin on it that day. */
export const isOpen = ({ state, endsOn }: Pick<Offer, 'state' | 'endsOn'>, today: PlainDate): boolean =>
  state === 'active' && (endsOn === null || endsOn >= today);

/** An offer as lists show it. */
export interface ListedOffer extends Offer {
  readonly organisationName: string | null;
  /** People who have a place now, or are to have one. */
  readonly taken: number;
}

export const freeSeats = ({ seats, taken }: Pick<ListedOffer, 'seats' | 'taken'>): number | null =>
  seats === null ? null : Math.max(0, seats - taken);
