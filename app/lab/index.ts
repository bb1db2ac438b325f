/** The door of the lab's module: what desks, commands and the wiring may use. */

export { labActs } from './acts.ts';
export { reportAsText } from './as-text.ts';
export { labListeners, onLabBell } from './bell.ts';
export {
  type LabShelf,
  monthsOfEra,
  readGround,
  readScenario,
  readShelf,
  type ShippedScenario,
} from './ground.ts';
export * from './hearing/index.ts';
export { reckonInWorker } from './in-worker.ts';
export {
  flowLabels,
  getLabels,
  getUnits,
  needLabels,
  oerePerMillion,
  purseLabels,
  scaled,
  shownGets,
  takesOverLabels,
} from './labels.ts';
export { type LabRun, labRun, latestRuns, type RunLine, runLine } from './queries/runs.ts';
export { type SavedScenario, savedScenario, savedScenarios, scenarioVersions } from './queries/scenarios.ts';
export { BadScenario, reckon, sizes } from './reckon.ts';
export { type LabReport, type LabTask, type ShownDemand, thoroughnesses } from './report.ts';
export { labRunner } from './runner.ts';
export { labShelf } from './shelf.ts';
export * from './sliders/index.ts';
export { makeValidation, readValidation, shippedValidation, validationText } from './validation.ts';
export { partLabels, proofLabels, withinLabels } from './validation-labels.ts';
export { validationAsText } from './validation-text.ts';
export { byWeight, leastDraws } from './weights.ts';
