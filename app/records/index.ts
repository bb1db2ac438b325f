/** The door of the records module: what desks, the exchange and the wiring may use. */

export { recordActs } from './acts.ts';
export { kleOn, kleTitle } from './kle.ts';
export { progressLabels, retentionLabels, sensitivityLabels } from './labels.ts';
export { recordListeners } from './listeners.ts';
export {
  type Egenskaber,
  type IndexObject,
  type Journalpost,
  longest,
  type Progress,
  progressCodes,
  type Relation,
  retentionCodes,
  type Sag,
  type SagRole,
  sagRoles,
  sensitivityCodes,
  type Tilstand,
  type Virkning,
} from './oio.ts';
export type { IndexChange, IndexPort } from './port.ts';
export { type RecordLine, recordsOf } from './queries/records-of.ts';
export { recordRules } from './queries/settings.ts';
export { type IndexStatus, indexStatus, type RefusedDelivery, refusedDeliveries } from './queries/status.ts';
export { replayRecords } from './replay.ts';
export { facetShape, type RecordRules } from './rules.ts';
export { deliverSchedule, recordSchedules } from './schedules.ts';
