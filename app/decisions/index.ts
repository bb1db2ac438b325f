/** The door of the decisions module: what desks, other modules and the wiring may use. */

export { decisionActs } from './acts.ts';
export {
  type AtOnceEvent,
  type AtOnceGiven,
  type AtOnceState,
  atOnceSentences,
  atOnceState,
  atOnceWrites,
  decideAtOnce,
  decisionIn,
  saidBy,
  toldFrom,
} from './at-once.ts';
export { type Complaint, isPending, isWithUs } from './complaints/complaint.ts';
export {
  boardOutcomeLabels,
  causeLabels,
  complaintStateLabels,
  noSuspension,
  outcomeLabels,
} from './complaints/labels.ts';
export { type CauseCount, type Lesson, lessonsByCause } from './complaints/lesson.ts';
export { complaintById, complaintsOf, lessons, waitingComplaints } from './complaints/queries.ts';
export { type ComplaintStep, type ComplaintView, complaintView } from './complaints/view.ts';
export * from './decision.ts';
export {
  type AnyDecisionKind,
  type DecisionKind,
  type DecisionKinds,
  decisionKind,
  decisionKinds,
  type Effect,
} from './kind.ts';
export { hearingRuns, type Lack, lacksOf, stillWaits, unheard, type Weighed } from './lacks.ts';
export { promisedOn } from './matters.ts';
export { fvl, rsl } from './paragraphs.ts';
export { complaintUntil, type DecisionPolicy, usualPolicy } from './policy.ts';
export { decisionsOf, readDecision } from './queries/decisions.ts';
export { groundFor } from './queries/ground.ts';
export { askedForAdvice, decisionsForIndex, openHearings, waitingForApproval } from './queries/lists.ts';
export { mandateFor, policies, policyOf } from './queries/policies.ts';
export { weighedFor } from './queries/weighed.ts';
