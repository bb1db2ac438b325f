import { plainDate } from '@fodfaeste/law/dates';
import { thePerson, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { agreedCard, cardWith, planWith } from '../../plan/testing/plan.ts';
import { cardSource } from '../cards.ts';
import type { OffersOfCase } from '../case-act.ts';
import type { ListedOffer } from '../offer.ts';
import type { Participation, Proposal } from '../participation.ts';

export const theOffer = uuid(700);
export const theParticipation = uuid(710);
export const theCard = uuid(720);
export const theProvider = uuid(730);
export const theProposal = uuid(740);

export const offerWith = (over: Partial<ListedOffer> = {}): ListedOffer => ({
  id: theOffer,
  shippedKey: null,
  organisationId: theProvider,
  organisationName: 'Havnens Kursuscenter',
  category: 'guidance',
  lawCategory: 'oevrig_vejledning',
  name: 'Jobstart',
  purpose: 'At komme i gang.',
  content: 'Et lille hold.',
  target: 'Dig, der kan arbejde lidt.',
  targetGroups: [],
  weeks: 13,
  hoursWeek: 20,
  seats: 12,
  priceOere: null,
  priceSource: null,
  place: 'Havnegade 1',
  startsWords: null,
  waitingWeeks: null,
  withCompany: true,
  evidenceKey: 'guidance-with-company',
  state: 'active',
  endsOn: null,
  taken: 3,
  ...over,
});

export const participationWith = (over: Partial<Participation> = {}): Participation => ({
  id: theParticipation,
  caseId: uuid(1),
  offerId: theOffer,
  offerName: 'Jobstart',
  category: 'guidance',
  lawCategory: 'oevrig_vejledning',
  hoursWeek: 20,
  priceOere: null,
  organisationId: theProvider,
  organisationName: 'Havnens Kursuscenter',
  cardId: theCard,
  decisionId: null,
  citizenName: 'Maja Østergaard',
  state: 'proposed',
  wantedAt: testNow,
  startsOn: plainDate('2026-12-01'),
  endsOn: plainDate('2027-02-26'),
  endedOn: null,
  progress: null,
  words: null,
  updatedAt: testNow,
  ...over,
});

/** A case with one way through an offer, and its card in the plan. */
export function caseWithOffer(over: Partial<Participation> = {}): OffersOfCase {
  const participation = participationWith(over);
  const card = { id: theCard, area: 'course', title: 'Jobstart', source: cardSource, planPart: 'offer' } as const;
  const cards = {
    proposed: cardWith(card),
    waiting: agreedCard(card),
    'under-way': agreedCard({ ...card, state: 'under-way', startsOn: participation.startsOn }),
  } as const;
  const { state } = participation;
  const stands = state === 'proposed' || state === 'waiting' || state === 'under-way' ? [cards[state]] : [];
  return { plan: planWith({ cards: stands }), citizenName: 'Maja Østergaard', participations: [participation] };
}

export const proposalWith = (over: Partial<Proposal> = {}): Proposal => ({
  id: theProposal,
  organisationId: theProvider,
  organisationName: 'Havnens Kursuscenter',
  offerId: theOffer,
  offerName: 'Jobstart',
  participationId: null,
  caseId: null,
  citizenName: null,
  kind: 'seats',
  words: 'Vi har fået et større lokale.',
  untilOn: null,
  seats: 16,
  state: 'open',
  madeByName: 'Ida Lund',
  madeAt: testNow,
  answer: null,
  answeredByName: null,
  answeredAt: null,
  ...over,
});

export const provider = {
  id: thePerson,
  kind: 'organisation',
  name: 'Ida Lund',
  roles: ['provider'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'Havnens Kursuscenter',
  organisationId: theProvider,
} as const;
