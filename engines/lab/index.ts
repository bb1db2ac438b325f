/** The door of the lab: what the app and the command line may use. */

export { ask, mergeRuns, type Pair, type Runs } from './answer/ask.ts';
export { type Figure, isSure } from './answer/band.ts';
export { type Flow, type Flows, flows, leavingFlows, offerFlows } from './answer/flows.ts';
export { type Chart, charts, type LabAnswer, labAnswer, type ShownAssumption } from './answer/lab-answer.ts';
export { type Money, type Purse, purses } from './answer/money.ts';
export { type Need, type Needed, needs } from './answer/needs.ts';
export type { Progress, Question } from './answer/question.ts';
export { type ByGroup, totalOf, totalOfAll } from './answer/reduce.ts';
export { type Series, seriesOf } from './answer/series.ts';
export { type Difference, type Gets, type GroupRow, gets, type TakesOver } from './answer/who.ts';
export * from './baseline/index.ts';
export {
  type Assumption,
  assumptions,
  type DemandSummary,
  demandInWords,
  demandSummary,
  demandTable,
  kindsThatCount,
  knownLaw,
  knownNames,
  owedPerYear,
  UnknownLaw,
} from './duties/index.ts';
export * from './effects/index.ts';
export { type LabGround, lawOfToday, questionOf, type Thoroughness, tablesOf, usualSettings } from './lab.ts';
export * from './model/baseline.ts';
export type { CountedStock } from './model/counted-stock.ts';
export * from './model/groups.ts';
export { type PlainCounts, plainRun } from './reference/plain.ts';
export { referenceSetup, runUnits } from './reference/setup.ts';
export * from './scenario/index.ts';
export * from './validation/index.ts';
