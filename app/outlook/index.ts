/** The door of the outlook module: public figures, what is expected, and how sure it is. */

export {
  country,
  type FigureBreak,
  type FigureDelivery,
  type FigureSeries,
  type FigureSource,
  type FigureUnit,
} from './figures.ts';
export { allSeries, figureSources } from './queries/read-figures.ts';
export { noteFailedRefresh, storeFigures } from './queries/store-figures.ts';
