/** The door of the enrolments module: what desks, other modules and the wiring may use. */

export { enrolmentActs } from './acts.ts';
export { performAsSchool } from './as-school.ts';
export { cardMoved, courseCard } from './cards.ts';
export { checkDays } from './check-days.ts';
export { enrolmentDecisionKinds } from './decision-kinds.ts';
export * from './enrolment.ts';
export type * from './events.ts';
export { fewest, type ToldOutcomes, toldOutcomes } from './few.ts';
export * from './labels.ts';
export { enrolmentListeners } from './listeners.ts';
export { type NewEnrolment, newEnrolment } from './new-enrolment.ts';
export { type OutcomeCounts, outcomesByCourse } from './queries/counts.ts';
export {
  enrolmentById,
  enrolmentsBy,
  enrolmentsOf,
  participantsOfSchool,
  personsOfParticipants,
  skillsTestOf,
} from './queries/enrolments.ts';
export { enrolmentSchedules } from './schedules.ts';
export { seenBySchool } from './seen-by-school.ts';
