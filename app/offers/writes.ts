import { addDays } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { tellLaw } from '../law/index.ts';
import type { CatalogueEvent, ParticipationEnded, ParticipationEvent, ProposalAnswered } from './events.ts';
import { lawValue } from './law-value.ts';
import type { Offer } from './offer.ts';

type Rows = readonly Write<TableName>[];

const columnsOf = (offer: Offer, { at, actorName }: EventFrame) => ({
  organisation_id: offer.organisationId,
  category: offer.category,
  law_category: offer.lawCategory,
  name: offer.name,
  purpose: offer.purpose,
  content: offer.content,
  target: offer.target,
  target_groups: [...offer.targetGroups],
  weeks: offer.weeks,
  hours_week: offer.hoursWeek,
  seats: offer.seats,
  price_oere: offer.priceOere,
  price_source: offer.priceSource,
  place: offer.place,
  starts_words: offer.startsWords,
  waiting_weeks: offer.waitingWeeks,
  with_company: offer.withCompany,
  evidence_key: offer.evidenceKey,
  state: offer.state,
  ends_on: offer.endsOn,
  updated_at: at,
  updated_by_name: actorName,
});

/** A new offer as its row. */
export const newOffer = (offer: Offer, frame: EventFrame) =>
  insert('offer', {
    authority_id: frame.authorityId,
    id: offer.id,
    shipped_key: offer.shippedKey,
    ...columnsOf(offer, frame),
  });

/** The tables of the catalogue. */
export function catalogueWrites(event: CatalogueEvent, frame: EventFrame): Rows {
  const { authorityId: authority_id, at } = frame;
  const touched = { updated_at: at, updated_by_name: frame.actorName };
  switch (event.type) {
    case 'offers.examples-taken':
      return event.data.offers.map((offer) => newOffer(offer, frame));
    case 'offers.offer-added':
      return [newOffer(event.data.offer, frame)];
    case 'offers.offer-changed':
      return [update('offer', { authority_id, id: event.data.offer.id }, columnsOf(event.data.offer, frame))];
    case 'offers.offer-ended': {
      const { offerId: id, endsOn: ends_on, now } = event.data;
      return [
        update('offer', { authority_id, id }, { ends_on, ...(now ? { state: 'ended' as const } : {}), ...touched }),
      ];
    }
    case 'offers.change-proposed': {
      const { data, unrecorded } = event;
      return [
        insert('offer_proposal', {
          authority_id,
          id: data.proposalId,
          organisation_id: data.organisationId,
          offer_id: data.offerId,
          participation_id: unrecorded.participationId,
          case_id: unrecorded.caseId,
          kind: data.kind,
          words: unrecorded.words,
          until_on: data.untilOn,
          seats: data.seats,
          state: 'open',
          made_by_name: data.byName,
          made_at: at,
        }),
      ];
    }
    default:
      return answeredWrites(event, frame);
  }
}

function answeredWrites({ data, unrecorded }: ProposalAnswered, frame: EventFrame): Rows {
  const { authorityId: authority_id, at } = frame;
  const set = { state: data.answer, answer: unrecorded.words, answered_by_name: data.byName, answered_at: at };
  const change = {
    ...(data.seats === null ? {} : { seats: data.seats }),
    ...(data.endsOn === null ? {} : { ends_on: data.endsOn }),
  };
  return [
    update('offer_proposal', { authority_id, id: data.proposalId }, set),
    ...(Object.keys(change).length === 0
      ? []
      : [
          update(
            'offer',
            { authority_id, id: data.offerId },
            { ...change, updated_at: at, updated_by_name: frame.actorName },
          ),
        ]),
  ];
}

/** Who is where in an offer, and what the law is told when it ends; that it began is told by the decision. */
export function participationWrites(event: ParticipationEvent, frame: EventFrame): Rows {
  const { authorityId: authority_id, at: updated_at } = frame;
  const { data } = event;
  const moved = (set: object) =>
    update(
      'offer_participation',
      { authority_id, id: data.participationId },
      { ...set, by_name: data.byName, updated_at },
    );
  switch (event.type) {
    case 'offers.asked':
      return [event.data.again ? moved({ words: event.data.words }) : wanted(event.caseId, event.data, 'asked', frame)];
    case 'offers.proposed': {
      const { cardId: card_id, startsOn: starts_on, endsOn: ends_on, words } = event.data;
      const set = { card_id, starts_on, ends_on, words };
      if (event.data.again) return [moved({ ...set, state: 'proposed' })];
      const begun = wanted(event.caseId, event.data, 'proposed', frame);
      return [{ ...begun, row: { ...begun.row, ...set } }];
    }
    case 'offers.answered':
      return [moved({ state: event.data.answer === 'yes' ? 'waiting' : 'declined', words: event.data.words })];
    case 'offers.started': {
      const { startsOn: starts_on, endsOn: ends_on, decisionId: decision_id } = event.data;
      return [moved({ state: 'under-way', starts_on, ends_on, decision_id })];
    }
    case 'offers.extended':
      return [moved({ ends_on: event.data.endsOn, decision_id: event.data.decisionId })];
    default: {
      const { how: state, endedOn: ended_on, progress, words } = event.data;
      return [moved({ state, ended_on, progress, words }), ...toldEnd(event, frame)];
    }
  }
}

function wanted(
  case_id: string,
  data: { participationId: string; offerId: string; citizenName: string; words: string | null; byName: string },
  state: 'asked' | 'proposed',
  { authorityId: authority_id, at }: EventFrame,
) {
  return insert('offer_participation', {
    authority_id,
    id: data.participationId,
    case_id,
    offer_id: data.offerId,
    citizen_name: data.citizenName,
    state,
    words: data.words,
    wanted_at: at,
    by_name: data.byName,
    updated_at: at,
  });
}

function toldEnd({ caseId, data: { participationId, endedOn, told } }: ParticipationEnded, frame: EventFrame): Rows {
  if (told === null) return [];
  return tellLaw(frame, caseId, {
    id: told.id,
    subjectId: participationId,
    kind: 'tilbud',
    value: lawValue(told),
    from: told.startsOn,
    to: addDays(endedOn, 1),
  });
}
