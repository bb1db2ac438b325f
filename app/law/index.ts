/** The door of the law module: what desks and the wiring may use. */

export { answerLawQuestion } from './acts/answer-law-question.ts';
export { lawActs } from './acts.ts';
export { registeredKinds } from './entries.ts';
export { lawListeners } from './listeners.ts';
export { caseEntries } from './queries/case-entries.ts';
export { refreshAuthority } from './radar/nightly.ts';
export { isTracked } from './radar/radar.ts';
export { lawSchedules } from './schedules.ts';
