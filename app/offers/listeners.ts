import { type Listener, listener } from '../kernel/events/listeners.ts';
import { contactPersonNow, tellStaff } from '../people/index.ts';
import type { OfferAsked } from './events.ts';

/** The citizen would like to hear about an offer: the contact person is told, whoever that is by now. */
const citizenAsks = listener<OfferAsked>({
  name: 'notice-offer-asked',
  on: ['offers.asked'],
  async handle(tx, event, tools) {
    const now = await contactPersonNow(tx, event.authorityId, event.caseId);
    if (!now) return;
    const params = { navn: now.citizen, tilbud: event.data.offerName };
    await tellStaff(tx, event, { staffId: now.staffId, kind: 'offer-asked', params }, tools);
  },
});

export const offerListeners: readonly Listener[] = [citizenAsks];
