/** The door of the outlook module: public figures, what is expected, and how sure it is. */

export {
  country,
  type FigureBreak,
  type FigureDelivery,
  type FigureSeries,
  type FigureSource,
  type FigureUnit,
} from './figures.ts';
export { forecastWork } from './forecasts/background.ts';
export type { ExpectedMonth, HowSure } from './forecasts/forecast.ts';
export { type Place, places, regionNames } from './places.ts';
export { allSeries, figureSources } from './queries/read-figures.ts';
export { type Outlook, type OutlookSeries, readOutlook } from './queries/snapshot.ts';
export { noteFailedRefresh, storeFigures } from './queries/store-figures.ts';
