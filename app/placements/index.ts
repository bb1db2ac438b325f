/** The door of the placements module: what desks, other modules and the wiring may use. */

export { placementActs } from './acts.ts';
export { performAsParty, performByLink, placementOfLink } from './as-party.ts';

export { placementDecisionKinds } from './decision-kinds/index.ts';
export { termsOf } from './decision-kinds/terms.ts';
export type * from './events.ts';
export { proposedFollowUps } from './follow-ups.ts';
export * from './labels.ts';
export { fullTimeHours, mostUnpaid, weeksOf } from './ladder.ts';
export { placementListeners } from './listeners.ts';

export * from './placement.ts';

export {
  lookAtPlace,
  prolonged,
} from './queries/checks-for.ts';

export { placementsLedTo } from './queries/led-to.ts';
export {
  type DueFollowUp,
  followUpsDue,
  placementById,
  placementsOf,
  placementsOfCompany,
  waitingPlacements,
} from './queries/placements.ts';
export { answerFields, placementQuestions } from './questions.ts';
export { placementSchedules } from './schedules.ts';
export { seenByCompany } from './seen-by.ts';

export { contentForChecks } from './unfinished.ts';
