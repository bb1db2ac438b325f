import { country, places, regionNames } from '../../outlook/index.ts';

/** The series one can look at, by the word in the address. */
export const seriesOf = {
  ledige: 'unemployment.total',
  kontanthjaelp: 'cashAssistance.fullTime',
  langtidsledige: 'longterm.total',
} as const;
export type SeriesKey = keyof typeof seriesOf;
export const seriesKeys = Object.keys(seriesOf) as readonly SeriesKey[];

/** What the map can show. */
export const mapKinds = ['andel', 'aendring', 'kontanthjaelp'] as const;
export type MapKind = (typeof mapKinds)[number];

/** What a reader has chosen; everything stands in the address. */
export interface OutlookChoice {
  /** A municipality's code, a region's name, or the country. */
  readonly area: string;
  readonly series: SeriesKey;
  readonly map: MapKind;
}

/** Reads the address; what makes no sense counts as not chosen. */
export function readChoice(query: (name: string) => string | undefined, own: string): OutlookChoice {
  const [area, series, map] = [query('omraade') ?? '', query('serie'), query('kort')];
  return {
    area: isArea(area) ? area : isArea(own) ? own : country,
    series: seriesKeys.find((key) => key === series) ?? 'ledige',
    map: mapKinds.find((kind) => kind === map) ?? 'andel',
  };
}

const isArea = (area: string): boolean =>
  area === country || regionNames().includes(area) || places().some(({ code }) => code === area);

/** The address of a choice, with something changed. */
export function choiceHref(path: string, choice: OutlookChoice, change: Partial<OutlookChoice> = {}): string {
  const { area, series, map } = { ...choice, ...change };
  const query = new URLSearchParams({ omraade: area });
  if (series !== 'ledige') query.set('serie', series);
  if (map !== 'andel') query.set('kort', map);
  return `${path}?${query}`;
}
