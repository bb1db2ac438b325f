/** The door of the offers module: what desks, other modules and the wiring may use. */

export { offerActs } from './acts.ts';
export { offerDecisionKinds } from './decision-kinds.ts';
export {
  categoryLabels,
  progressLabels,
  proposalLabels,
  stateLabels,
} from './labels.ts';
export { offerListeners } from './listeners.ts';

export * from './offer.ts';
export * from './participation.ts';
export { type ProgressionCount, type ProgressRow, progressionOf } from './progression.ts';
export { offerById, offersOf, progressionByOffer, takenKeys } from './queries/offers.ts';
export { offersOfCase, participantsOf } from './queries/participations.ts';
export { proposalsOf } from './queries/proposals.ts';
export { citesFor } from './rules.ts';
export { contentOfShipped, shippedOffers, wordsOf } from './shipped.ts';
export { isTargetGroup, type KnownOfCitizen, targetGroups } from './target-groups.ts';
export { seatsInWords, type Warning, warningsFor } from './warnings.ts';
export { newOffer } from './writes.ts';
