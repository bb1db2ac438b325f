/** The door of the partnerships module: what desks, other modules and the wiring may use. */

export { partnershipActs } from './acts.ts';
export { isCandidateAct, performForCandidate } from './as-company.ts';
export {
  type Invitation,
  mayAnswer,
  mayWithdraw,
  type Step,
} from './invitation.ts';
export { partyLabels, stateLabels, stepLabels } from './labels.ts';
export { partnershipListeners } from './listeners.ts';
export { jobsOf } from './match.ts';
export {
  type AgreedPartnership,
  type ClassOfPartnership,
  type Gift,
  isOver as isOverPartnership,
  type Partnership,
  type PartnershipNote,
  type PartnershipParty,
  type Pledge,
  pledgedJobs,
  takesInvitations,
  takesPledges,
  type WholePartnership,
} from './partnership.ts';
export { invitationById, invitationsOf, invitationsOfCase, stepsOf } from './queries/invitations.ts';
export { invitationState } from './queries/of-invitation.ts';
export { notesOf, partnershipById, visiblePartnerships, wholePartnership } from './queries/partnerships.ts';
export { type Readiness, readyFor } from './ready.ts';
