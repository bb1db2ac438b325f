import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { keepers, ofCatalogue } from '../catalogue-act.ts';
import type { OfferEnded } from '../events.ts';
import { offerId } from '../fields.ts';
import type { ListedOffer } from '../offer.ts';
import { offerById } from '../queries/offers.ts';
import { catalogueSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { catalogueWrites } from '../writes.ts';

const input = z.object({ offerId: offerId(), endsOn: fields.date(both('end.on')) });

/** Nobody new begins after the day. Those who are under way go on. */
export const endOffer = act<typeof input, ListedOffer, OfferEnded>({
  ...ofCatalogue,
  name: 'end-offer',
  title: both('end.title'),
  lead: both('end.lead'),
  submit: both('end.submit'),
  input,
  who: keepers,
  minutes: 1,
  load: (tx, { offerId }, { home }) => offerById(tx, home, offerId),
  prefill: async (_tx, { today }) => ({ endsOn: today }),
  decide(offer, { endsOn }, { actor, today }) {
    if (offer.state === 'ended') return refuse('offer-ended', both('refused.offer-ended'));
    const data = { byName: actor.name, offerId: offer.id, offerName: offer.name, endsOn, now: endsOn <= today };
    return accept<OfferEnded>({ type: 'offers.offer-ended', caseId: null, data });
  },
  writes: catalogueWrites,
  sentences: { 'offers.offer-ended': catalogueSentences['offers.offer-ended'] },
});
