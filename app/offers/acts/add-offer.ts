import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept } from '../../kernel/act/decision.ts';
import { type CatalogueState, catalogueState, keepers, ofCatalogue, providerChoices } from '../catalogue-act.ts';
import { contentFault, contentOf } from '../content.ts';
import type { OfferAdded } from '../events.ts';
import { offerFields } from '../fields.ts';
import { catalogueSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { catalogueWrites } from '../writes.ts';

const input = z.object(offerFields);

/** An offer of the municipality's own, without a line of code. */
export const addOffer = act<typeof input, CatalogueState, OfferAdded>({
  ...ofCatalogue,
  name: 'add-offer',
  title: both('add.title'),
  lead: both('add.lead'),
  submit: both('add.submit'),
  input,
  who: keepers,
  minutes: 5,
  load: (tx, _input, { home }) => catalogueState(tx, home),
  choices: async (tx, { home }) => ({ organisationId: await providerChoices(tx, home) }),
  decide({ offers, providers }, given, { newId, actor }) {
    const content = contentOf(given);
    const names = offers.filter(({ state }) => state === 'active').map(({ name }) => name);
    const fault = contentFault(content, { names, providers });
    if (fault) return fault;
    const offer = { ...content, id: newId(), shippedKey: null, state: 'active', endsOn: null } as const;
    return accept<OfferAdded>({ type: 'offers.offer-added', caseId: null, data: { byName: actor.name, offer } });
  },
  writes: catalogueWrites,
  sentences: { 'offers.offer-added': catalogueSentences['offers.offer-added'] },
});
