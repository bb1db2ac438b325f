import type { AnyAct } from '../kernel/act/act.ts';
import { addOffer } from './acts/add-offer.ts';
import { answerOffer } from './acts/answer-offer.ts';
import { answerOfferProposal } from './acts/answer-offer-proposal.ts';
import { answerParticipantProposal } from './acts/answer-participant-proposal.ts';
import { askAboutOffer } from './acts/ask-about-offer.ts';
import { changeOffer } from './acts/change-offer.ts';
import { endOffer } from './acts/end-offer.ts';
import { endOfferParticipation } from './acts/end-offer-participation.ts';
import { proposeOffer } from './acts/propose-offer.ts';
import { proposeOfferChange } from './acts/propose-offer-change.ts';
import { recordOfferAnswer } from './acts/record-offer-answer.ts';
import { startOffer } from './acts/start-offer.ts';
import { takeShippedOffers } from './acts/take-shipped-offers.ts';

export const offerActs: readonly AnyAct[] = [
  takeShippedOffers,
  addOffer,
  changeOffer,
  endOffer,
  askAboutOffer,
  proposeOffer,
  answerOffer,
  recordOfferAnswer,
  startOffer,
  endOfferParticipation,
  proposeOfferChange,
  answerOfferProposal,
  answerParticipantProposal,
];
