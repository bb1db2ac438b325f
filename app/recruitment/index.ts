/** The door of the recruitment module: what desks, other modules and the wiring may use. */

export { recruitmentActs } from './acts.ts';
export { cvDraft } from './answering.ts';
export {
  type CompanyAct,
  type CompanyAttempt,
  logByOrderLink,
  performAsCompany,
  performByOrderLink,
} from './as-company.ts';
export {
  type Candidate,
  isOpenCandidate,
  mayMove,
  waitsForCompany,
} from './candidate.ts';

export type { FeedbackGiven, InterviewInvited } from './candidate-events.ts';
export { inSentence, momentInWords, toldToCitizen } from './candidate-sentences.ts';

export {
  type Doors,
  type DoorsGroup,
  doorsDays,
} from './figures/doors.ts';
export {
  fewest,
  hoursBetween,
  type OrderTimes,
  type ResponseSummary,
  silentAfter,
  summaryOf,
} from './figures/response.ts';
export type { SharePoint } from './figures/survival.ts';
export { jobCard } from './hired-card.ts';
export {
  conditionLabels,
  kindLabels,
  stateLabels,
  travelLabels,
  whyNotToCitizen,
} from './labels.ts';
export { recruitmentListeners } from './listeners.ts';
export { personOf } from './match/compare.ts';
export { ground as matchGround } from './match/ground.ts';
export { pool, readableNames } from './match/pool.ts';
export { pointOf } from './match/postal-points.ts';
export { type Proposal, type Proposals, proposalsFor, reasonsFor } from './match/proposals.ts';
export { occupationOf } from './occupation.ts';
export {
  isOverOrder,
  type JobOrder,
  type OrderShare,
  type OrderState,
  takesCandidates,
} from './order.ts';
export { previewFeedback } from './preview-feedback.ts';
export { candidateById, candidatesByLink, candidatesOfCase, candidatesOfOrder } from './queries/candidates.ts';
export { type CaseReach, caseReach, jobWish } from './queries/case.ts';
export { doorsFor, orderTimes } from './queries/figures.ts';

export {
  type ListedOrder,
  listedOrders,
  type OtherMunicipality,
  orderById,
  orderByLink,
  ordersOfCompany,
  otherMunicipalities,
  sharesAsked,
  sharesOf,
  visibleOrder,
} from './queries/orders.ts';
export { recruitmentSchedules } from './schedules.ts';
export { findsPeople } from './who.ts';
export type { JobWish } from './wish.ts';
