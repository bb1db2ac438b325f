import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { caseOffers, caseWrites, closedFault, inCase, type OffersOfCase } from '../case-act.ts';
import type { OfferAsked } from '../events.ts';
import { offerId } from '../fields.ts';
import { isOpen, type ListedOffer } from '../offer.ts';
import { isCurrent } from '../participation.ts';
import { offerById } from '../queries/offers.ts';
import { participationSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  offerId: offerId(),
  words: fields.optionalReason(both('ask.words')),
});

interface State extends OffersOfCase {
  readonly offer: ListedOffer;
}

/** "Det vil jeg gerne høre om": the contact person hears of it. It binds nobody. */
export const askAboutOffer = act<typeof input, State, OfferAsked>({
  ...inCase,
  name: 'ask-about-offer',
  title: both('ask.title'),
  lead: both('ask.lead'),
  submit: both('ask.submit'),
  input,
  who: [citizenSelf],
  basis: 'none',
  minutes: 1,
  async load(tx, { caseId, offerId }, { home }) {
    const state = await caseOffers(tx, home, caseId);
    const offer = await offerById(tx, home, offerId);
    return state && offer ? { ...state, offer } : null;
  },
  decide({ offer, participations, citizenName, plan }, { caseId, words }, { newId, actor, today }) {
    const closed = closedFault(plan);
    if (closed) return closed;
    if (!isOpen(offer, today)) return refuse('offer-ended', both('refused.offer-ended'));
    if (participations.some((one) => one.offerId === offer.id && isCurrent(one)))
      return refuse('already-asked', both('ask.refused.twice'));
    return accept<OfferAsked>({
      type: 'offers.asked',
      caseId,
      data: {
        participationId: newId(),
        offerId: offer.id,
        offerName: offer.name,
        words: words ?? null,
        again: false,
        citizenName,
        byName: actor.name,
      },
    });
  },
  writes: caseWrites,
  sentences: { 'offers.asked': participationSentences['offers.asked'] },
});
