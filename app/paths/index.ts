/** The door of the paths module: what desks, other modules and the wiring may use. */

export { pathActs } from './acts.ts';
export type { PathChoice, PathThought } from './choice.ts';
export { type GraduateRow, graduateRows, graduateTotal } from './graduates.ts';
export {
  outcomeLabels,
  pathLabels,
  strengthLabels,
  surenessLabels,
} from './labels.ts';
export type { NeedSign, TrainingNeed } from './need.ts';
export * from './path.ts';
export { chosenPathOf, pathChoicesOf, thoughtsOf } from './queries/choices.ts';
export { graduatesOf, openOrders } from './queries/counts.ts';
export { type FailedTitle, failedTitles } from './queries/demand.ts';
export { type Gathered, pathsOfCase } from './queries/gather.ts';
export { needsWithin, type Reach, usualReach } from './queries/needs.ts';
