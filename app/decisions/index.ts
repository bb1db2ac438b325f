/** The door of the decisions module: what desks, other modules and the wiring may use. */

export { citizenKnows } from './acts/withdraw-decision.ts';
export { decisionActs } from './acts.ts';
export {
  type BoardOutcome,
  boardOutcomes,
  boardOverturned,
  type Complaint,
  type ComplaintState,
  isPending,
  isWithUs,
  type Outcome,
  outcomes,
} from './complaints/complaint.ts';
export type {
  BoardDecided,
  ComplaintAnswered,
  ComplaintAssessed,
  ComplaintDropped,
  ComplaintForwarded,
  ComplaintReceived,
} from './complaints/events.ts';
export {
  boardOutcomeLabels,
  boardOutcomeShort,
  causeLabels,
  complaintStateLabels,
  howItCame,
  noSuspension,
  outcomeHints,
  outcomeLabels,
  pointsToLabels,
} from './complaints/labels.ts';
export {
  type Cause,
  type CauseCount,
  causes,
  type Lesson,
  lessonsByCause,
  type PointsTo,
  pointings,
} from './complaints/lesson.ts';
export { mayStep } from './complaints/moves.ts';
export {
  complaintById,
  complaintsAbout,
  complaintsOf,
  lessonById,
  lessons,
  type WaitingComplaint,
  waitingComplaints,
} from './complaints/queries.ts';
export { type ComplaintStep, type ComplaintView, complaintView } from './complaints/view.ts';
export * from './decision.ts';
export type {
  DateMoved,
  DecisionOpened,
  DecisionReturned,
  DecisionSigned,
  DecisionSubmitted,
  DecisionWithdrawn,
  HearingAnswered,
  HearingEvent,
  HearingExtended,
  HearingSent,
  HearingSkipped,
  OfDecision,
  PolicySet,
  RoundOpened,
  WaitWanted,
} from './decision-events.ts';
export { type Burden, type FinalDecision, finalDecision, type Grant } from './final.ts';
export {
  type AnyDecisionKind,
  type DecisionKind,
  type DecisionKinds,
  decisionKind,
  decisionKinds,
  type Effect,
  type LawTest,
} from './kind.ts';
export {
  becauseLabels,
  channelLabels,
  heardLabels,
  knownLabels,
  resultLabels,
  skipGroundLabels,
  sourceLabels,
  stateLabels,
} from './labels.ts';
export {
  hearingRuns,
  type Lack,
  type LackCode,
  lackCodes,
  lacksOf,
  mustBeHeard,
  stillWaits,
  unheard,
  type Weighed,
} from './lacks.ts';
export { hearingUntil, type MatterRow, promisedOn, rowOf, withComplaint, withDecision } from './matters.ts';
export { newRound, roundFault } from './new-round.ts';
export { fvl, offl, rsl } from './paragraphs.ts';
export {
  answerUntil,
  complaintUntil,
  type DecisionPolicy,
  dueOn,
  forwardUntil,
  reassessUntil,
  usualPolicy,
} from './policy.ts';
export { decisionsOf, readDecision } from './queries/decisions.ts';
export { groundFor, hashOf } from './queries/ground.ts';
export {
  type AskedForAdvice,
  askedForAdvice,
  decisionForIndex,
  decisionsForIndex,
  type HeardNow,
  type IndexedDecision,
  openHearings,
  type WaitsForApproval,
  waitingForApproval,
} from './queries/lists.ts';
export { otherMatters } from './queries/matters.ts';
export { mandateFor, policies, policyOf } from './queries/policies.ts';
export { weighedFor } from './queries/weighed.ts';
