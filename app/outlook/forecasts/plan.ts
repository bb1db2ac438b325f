/** What is forecast: a series of a source, in all its areas. */
export interface ForecastPlan {
  readonly sourceId: string;
  readonly series: string;
  /** Municipalities are summed to regions, and the forecasts made to add up. Rates cannot be summed. */
  readonly regions: boolean;
}

export const forecastPlans: readonly ForecastPlan[] = [
  { sourceId: 'jobindsats:y25i01', series: 'unemployment.total', regions: true },
  { sourceId: 'jobindsats:y60a02', series: 'cashAssistance.fullTime', regions: true },
  { sourceId: 'jobindsats:y25i09', series: 'longterm.total', regions: true },
  { sourceId: 'dst:AUP03', series: 'fund.unemploymentRate.value', regions: false },
];

/** Where the sums of a table's municipalities are kept: what we work out is not the publisher's. */
export const sumsOf = (sourceId: string): string => `fodfaeste:${sourceId.split(':')[1] ?? sourceId}`;

/** Months ahead. */
export const horizon = 12;

// Higher when forecasts are made otherwise: then all are made anew.
const method = 1;

/** What a forecast is made of: the same figures by the same method give the same. */
export const madeOf = (contentHash: string): string => `${method}:${contentHash}`;
