import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { keepers, ofCatalogue } from '../catalogue-act.ts';
import type { OffersTaken } from '../events.ts';
import type { Offer } from '../offer.ts';
import { takenKeys } from '../queries/offers.ts';
import { catalogueSentences } from '../sentences.ts';
import { contentOfShipped, shippedOffers } from '../shipped.ts';
import { both } from '../text.ts';
import { catalogueWrites } from '../writes.ts';

const input = z.object({});

interface State {
  readonly taken: ReadonlySet<string>;
}

/** The shipped examples come into the municipality's catalogue; those taken before stay as they were changed. */
export const takeShippedOffers = act<typeof input, State, OffersTaken>({
  ...ofCatalogue,
  name: 'take-shipped-offers',
  title: both('take.title'),
  lead: both('take.lead'),
  submit: both('take.submit'),
  input,
  who: keepers,
  minutes: 1,
  load: async (tx, _input, { home }) => ({ taken: await takenKeys(tx, home) }),
  decide({ taken }, _given, { newId, actor }) {
    const offers = shippedOffers()
      .filter(({ key }) => !taken.has(key))
      .map(
        (one): Offer => ({ ...contentOfShipped(one), id: newId(), shippedKey: one.key, state: 'active', endsOn: null }),
      );
    if (offers.length === 0) return refuse('all-taken', both('take.refused.all'));
    return accept<OffersTaken>({ type: 'offers.examples-taken', caseId: null, data: { byName: actor.name, offers } });
  },
  writes: catalogueWrites,
  sentences: { 'offers.examples-taken': catalogueSentences['offers.examples-taken'] },
});
