import { addDays } from '@fodfaeste/law/dates';
import { contentOfShipped, newOffer, type Offer, type OfferContent, shippedOffers } from '../../offers/index.ts';
import type { Organisation } from '../house/organisations.ts';
import { drawId, type Seed } from '../random/draw.ts';
import { demoActorId } from '../seeding/actors.ts';
import type { CaseGround } from '../seeding/case-ground.ts';
import type { Shipment } from '../seeding/shipment.ts';
import { ownOffers } from './own-offers.ts';

export interface DemoOffer extends Offer {
  readonly organisationName: string | null;
}

/** How a municipality fills in what ships: who runs it, where, how many places, how long one waits. Prices stay untold. */
const filled: Readonly<Record<string, Partial<OfferContent>>> = {
  'ny-start': { startsWords: 'Den første mandag i måneden', waitingWeeks: 2 },
  jobstart: { startsWords: 'Hver mandag', waitingWeeks: 0 },
  'complex-pain': { startsWords: 'Fire gange om året', seats: 10, waitingWeeks: 6 },
  'a-sporet': { startsWords: 'Efter aftale', seats: 8, waitingWeeks: 4 },
  'job-search-course': { startsWords: 'Hver anden mandag', waitingWeeks: 1 },
  mentor: { waitingWeeks: 3 },
};
const byProvider: ReadonlySet<string> = new Set([
  'ny-start',
  'jobstart',
  'complex-pain',
  'a-sporet',
  'job-search-course',
]);

/** The catalogue of the demo: what ships, taken in, and the municipality's own. */
export function demoOffers(seed: Seed, providers: readonly Pick<Organisation, 'id' | 'name'>[]): readonly DemoOffer[] {
  const provider = (at: number) => providers[at % Math.max(1, Math.min(2, providers.length))] ?? null;
  const kept = { state: 'active', endsOn: null } as const;
  const shipped = shippedOffers().map((one, at): DemoOffer => {
    const by = byProvider.has(one.key) ? provider(at) : null;
    const content = { ...contentOfShipped(one), ...filled[one.key], organisationId: by?.id ?? null };
    return {
      ...content,
      ...kept,
      id: drawId(seed, 'offers/shipped', at),
      shippedKey: one.key,
      organisationName: by?.name ?? null,
    };
  });
  const own = ownOffers.map((one, at): DemoOffer => {
    const by = one.lawCategory === 'oevrig_vejledning' ? provider(at) : null;
    return {
      ...one,
      ...kept,
      ...{ category: 'guidance', targetGroups: [], seats: null, priceOere: null, priceSource: null, place: null },
      ...{ startsWords: null, waitingWeeks: null, withCompany: false },
      evidenceKey: one.lawCategory === 'ordinaer_uddannelse' ? 'education' : 'guidance',
      id: drawId(seed, 'offers/own', at),
      shippedKey: null,
      organisationId: by?.id ?? null,
      organisationName: by?.name ?? null,
    };
  });
  return [...shipped, ...own];
}

/** The rows of the catalogue, and a proposal of a provider that waits and one that was answered. */
export function shipOffers(shipment: Shipment, ground: CaseGround, organisations: readonly Organisation[]): void {
  const { seed, today, moments, workdays, authority, together } = ground;
  const authority_id = authority.id;
  const offers = demoOffers(
    seed,
    organisations.filter(({ kind }) => kind === 'provider'),
  );
  together.offers.push(...offers);
  const at = (days: number, order: number) => moments.at(workdays.from(addDays(today, -days)), 10 * 60, order);
  const frame = { authorityId: authority.id, actorId: demoActorId, actorName: 'Demo', at: at(400, 1) };
  for (const offer of offers) shipment.addRow('offer', newOffer(offer, frame).row);
  const proposed = (key: string, row: object, number: number) => {
    const offer = offers.find(({ shippedKey }) => shippedKey === key);
    const provider = organisations.find(({ id }) => id === offer?.organisationId);
    if (offer && provider)
      shipment.addRow('offer_proposal', {
        authority_id,
        id: drawId(seed, 'offers/proposal', number),
        organisation_id: provider.id,
        offer_id: offer.id,
        participation_id: null,
        case_id: null,
        until_on: null,
        seats: null,
        made_by_name: provider.user.name,
        answer: null,
        answered_by_name: null,
        answered_at: null,
        ...row,
      });
  };
  const words = 'Vi har fået et lokale mere og kan tage fire til.';
  proposed('a-sporet', { kind: 'seats', words, seats: 12, state: 'open', made_at: at(4, 2) }, 0);
  const answered = {
    state: 'accepted',
    answer: 'Det gør vi. Teksten er rettet.',
    answered_by_name: 'Demo',
    answered_at: at(9, 4),
  };
  const change = 'Holdet har fået to dage på en arbejdsplads. Skal det stå i kataloget?';
  proposed('jobstart', { kind: 'change', words: change, made_at: at(15, 3), ...answered }, 1);
}
