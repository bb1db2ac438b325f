/** The door of the figures' connectors. */

export { type Connector, connectors } from './connectors.ts';
export { figuresCsv } from './export-figures.ts';
export { loadShippedFigures } from './load-shipped.ts';
export { type PlaceOf, placesOf } from './places.ts';
export { FiguresUnreadable } from './problems.ts';
export { refreshFigures } from './refresh.ts';
export { figureSchedules } from './schedules.ts';
export { takeIn } from './take-in.ts';
