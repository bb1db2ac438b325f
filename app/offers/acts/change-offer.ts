import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { type CatalogueState, catalogueState, keepers, ofCatalogue, providerChoices } from '../catalogue-act.ts';
import { contentFault, contentOf } from '../content.ts';
import type { OfferChanged } from '../events.ts';
import { offerFields, offerId } from '../fields.ts';
import type { Offer } from '../offer.ts';
import { offerById } from '../queries/offers.ts';
import { catalogueSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { catalogueWrites } from '../writes.ts';

const input = z.object({ offerId: offerId(), ...offerFields });

/** The offer as its form shows it. */
const asTyped = (offer: Offer) => ({
  ...offer,
  lawCategory: offer.lawCategory ?? undefined,
  organisationId: offer.organisationId ?? undefined,
  evidenceKey: offer.evidenceKey ?? undefined,
  hoursWeek: offer.hoursWeek === null ? undefined : String(offer.hoursWeek).replace('.', ','),
  price: offer.priceOere === null ? undefined : String(offer.priceOere / 100).replace('.', ','),
});

/** What has been agreed with citizens stands: the plan keeps it in the words of that day. */
export const changeOffer = act<typeof input, CatalogueState, OfferChanged>({
  ...ofCatalogue,
  name: 'change-offer',
  title: both('change.title'),
  lead: both('change.lead'),
  submit: both('change.submit'),
  input,
  who: keepers,
  minutes: 3,
  load: (tx, _input, { home }) => catalogueState(tx, home),
  choices: async (tx, { home }) => ({ organisationId: await providerChoices(tx, home) }),
  async prefill(tx, { home }, _caseId, given) {
    const id = fields.givenId(given, 'offerId');
    const offer = id === null ? null : await offerById(tx, home, id);
    return offer === null ? {} : asTyped(offer);
  },
  decide({ offers, providers }, { offerId, ...given }, { actor }) {
    const before = offers.find(({ id }) => id === offerId);
    if (!before) return refuse('offer-gone', both('refused.gone'));
    if (before.state === 'ended') return refuse('offer-ended', both('refused.offer-ended'));
    const content = contentOf(given);
    const others = offers.filter(({ id, state }) => id !== offerId && state === 'active');
    const fault = contentFault(content, { names: others.map(({ name }) => name), providers });
    if (fault) return fault;
    const { organisationName: _, taken: __, ...kept } = before;
    const data = { byName: actor.name, before: kept, offer: { ...kept, ...content } };
    return accept<OfferChanged>({ type: 'offers.offer-changed', caseId: null, data });
  },
  writes: catalogueWrites,
  sentences: { 'offers.offer-changed': catalogueSentences['offers.offer-changed'] },
});
