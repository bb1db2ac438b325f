import type { Situation } from '../population/situation.ts';
import type { Weighted } from '../random/stream.ts';

/**
 * How sure a number is. `counted`: it stands in Jobindsats for the municipality. `withheld`: Jobindsats withholds the small
 * cell, and it was filled from the total. `scaled`: the country's number times the municipality's share of the working-age
 * population. `assumed`: no figure was found; ours, so that the kind of case exists.
 */
export type Origin = 'counted' | 'withheld' | 'scaled' | 'assumed';

export interface Figure {
  readonly people: number;
  readonly origin: Origin;
  readonly source: string;
}

/** Kinds of offer in Jobindsats `y60c02`. */
export const offerKinds = [
  'Vejledning og opkvalificering',
  'Virksomhedspraktik',
  'Løntilskud',
  'Nytteindsats',
  'Særligt tilrettelagt nytteindsats',
] as const;
export type OfferKind = (typeof offerKinds)[number];

export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

/** What a region's a-kasser tell about people on dagpenge. */
export interface InsuredFigures {
  readonly ages: Weighted<AgeBand>;
  /** Per cent still on dagpenge so many weeks after the spell began; falls from 100. */
  readonly survival: readonly { readonly weeks: number; readonly percent: number }[];
  /** People on dagpenge by fund (authority id). */
  readonly funds: Weighted<number>;
}

export interface PostalDistrict {
  readonly from: number;
  readonly to: number;
  readonly city: string;
}

/** Everything the population of one municipality is made from. */
export interface MunicipalityFigures {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Its place among the 98 by code, from 0: gives it CPR-like numbers of its own. */
  readonly ordinal: number;
  readonly period: string;
  readonly groups: Readonly<Record<Situation, Figure>>;
  /** Unemployed for at least 80 per cent of the latest year, out of `groups.dagpenge` and `groups.jobparat`. */
  readonly longTerm: { readonly dagpenge: Figure; readonly jobparat: Figure };
  /** People on kontanthjælp in an offer this month, by kind of offer. */
  readonly activated: Readonly<Record<OfferKind, Figure>>;
  readonly insured: InsuredFigures;
  readonly districts: readonly PostalDistrict[];
}
