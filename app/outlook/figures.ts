import type { PlainDate } from '@fodfaeste/law/dates';

/** Where public figures come from, and how fresh they are. */
export interface FigureSource {
  /** 'jobindsats:y25i01', 'dst:AUP03'. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly terms: string;
  readonly url: string | null;
  readonly drawnOn: PlainDate;
}

/** From this period on the figures are made otherwise. */
export interface FigureBreak {
  readonly period: string;
  readonly why: string;
}

/** One series of one area. Areas are municipality codes ('0860'), region names, or 'DK'. */
export interface FigureSeries {
  readonly sourceId: string;
  /** 'unemployment.total' */
  readonly series: string;
  readonly area: string;
  /** A further division: an a-kasse, a readiness, an occupation; '' for the whole. */
  readonly part: string;
  readonly unit: FigureUnit;
  readonly periods: readonly string[];
  /** Null where the publisher withheld or did not publish. */
  readonly figures: readonly (number | null)[];
  readonly breaks: readonly FigureBreak[];
}

export type FigureUnit = 'persons' | 'full-time' | 'percent' | 'count' | 'index';

/** What a connector reads from a publisher's file or answer: a source and its series, whole. */
export interface FigureDelivery {
  readonly source: FigureSource;
  readonly series: readonly Omit<FigureSeries, 'sourceId'>[];
}

/** The whole country. */
export const country = 'DK';
