import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { newClass } from '../training/index.ts';
import type { ClassSet, HouseEvent, JobsPledged, NewParty, PartnershipOpened } from './events.ts';
import type { Gift, PartnershipTerms, PledgeTerms } from './partnership.ts';

type Rows = Write<TableName>[];

const termColumns = (terms: PartnershipTerms) => ({
  title: terms.title,
  goal: terms.goal,
  occupation_title: terms.occupationTitle,
  occupation_uri: terms.occupationUri,
  isco: terms.isco,
  seats_min: terms.seatsMin,
  seats_max: terms.seatsMax,
  info_on: terms.infoOn,
  info_place: terms.infoPlace,
  selection_on: terms.selectionOn,
  work_from: terms.workFrom,
});

const askedParty = (party: NewParty, partnershipId: string, { authorityId, at, actorName }: EventFrame) =>
  insert('partnership_party', {
    authority_id: authorityId,
    id: party.partyId,
    partnership_id: partnershipId,
    kind: party.kind,
    organisation_id: party.organisationId,
    name: party.name,
    // Whoever opens it takes part.
    state: party.kind === 'municipality' ? 'yes' : 'asked',
    asked_words: party.words,
    asked_at: at,
    asked_by_name: actorName,
  });

function openedWrites({ data }: PartnershipOpened, frame: EventFrame): Rows {
  const { authorityId: authority_id, at, actorName } = frame;
  const rows: Rows = [
    insert('partnership', {
      authority_id,
      id: data.partnershipId,
      ...termColumns(data.terms),
      request_id: data.requestId,
      state: 'forming',
      state_at: at,
      made_at: at,
      made_by_name: actorName,
      staff_id: data.staffId,
      staff_name: actorName,
    }),
    ...data.parties.map((party) => askedParty(party, data.partnershipId, frame)),
  ];
  if (data.requestId === null) return rows;
  const request = { authority_id, id: data.requestId };
  return [
    ...rows,
    update('company_request', { ...request, answered_at: null }, { answered_at: at }),
    update('company_request', request, { state: 'done', closed_at: at, outcome: data.title }),
  ];
}

const giftColumns = ({ oere, hours, source, words }: Gift) => ({ gives_oere: oere, gives_hours: hours, source, words });

const pledgeColumns = (pledge: PledgeTerms) => ({
  jobs: pledge.jobs,
  from_on: pledge.from,
  hours_week: pledge.hoursWeek,
  pay_words: pledge.payWords,
  contact_name: pledge.contactName,
  contact_phone: pledge.contactPhone,
  declares: pledge.declares,
});

/** Whoever pledges jobs takes part. */
function pledgedWrites({ data }: JobsPledged, { authorityId: authority_id, at, actorName }: EventFrame): Rows {
  const { pledgeId: id, words, toldBy: told_by, before } = data;
  const now = { ...pledgeColumns(data.pledge), words, state: 'pledged' as const, told_by, by_name: actorName, at };
  return [
    before === null
      ? insert('partnership_pledge', {
          authority_id,
          id,
          partnership_id: data.partnershipId,
          organisation_id: data.organisationId,
          company_name: data.companyName,
          ...now,
        })
      : update('partnership_pledge', { authority_id, id }, now),
    update(
      'partnership_party',
      { authority_id, id: data.partyId },
      { state: 'yes', answered_at: at, answered_by_name: actorName },
    ),
  ];
}

function classWrites({ data }: ClassSet, frame: EventFrame): Rows {
  const { authorityId: authority_id } = frame;
  const mine = { partnership_id: data.partnershipId };
  return [
    ...(data.made ? [newClass(data.made, frame)] : []),
    ...(data.freed ? [update('training_class', { authority_id, id: data.freed }, { partnership_id: null })] : []),
    ...(data.made ? [] : [update('training_class', { authority_id, id: data.classId }, mine)]),
    update(
      'partnership',
      { authority_id, id: data.partnershipId },
      { class_id: data.classId, course_id: data.courseId },
    ),
  ];
}

/** What happens to a partnership, as rows. */
export function houseWrites(event: HouseEvent, frame: EventFrame): Rows {
  const { authorityId: authority_id, at, actorName } = frame;
  const { partnershipId } = event.data;
  const change = (set: Parameters<typeof update<'partnership'>>[2]) =>
    update('partnership', { authority_id, id: partnershipId }, set);
  switch (event.type) {
    case 'partnerships.opened':
      return openedWrites(event, frame);
    case 'partnerships.changed':
      return [change(termColumns(event.data.terms))];
    case 'partnerships.party-asked':
      return [askedParty(event.data.party, partnershipId, frame)];
    case 'partnerships.party-answered': {
      const { partyId: id, answer: state, gives } = event.data;
      const answered = { state, ...giftColumns(gives), answered_at: at, answered_by_name: actorName };
      return [update('partnership_party', { authority_id, id }, answered)];
    }
    case 'partnerships.jobs-pledged':
      return pledgedWrites(event, frame);
    case 'partnerships.pledge-withdrawn': {
      const { pledgeId: id, words, toldBy: told_by } = event.data;
      const back = { state: 'withdrawn' as const, words, told_by, by_name: actorName, at };
      return [update('partnership_pledge', { authority_id, id }, back)];
    }
    case 'partnerships.class-set':
      return classWrites(event, frame);
    case 'partnerships.moved':
      return [change({ state: event.data.to, state_at: at, state_words: null })];
    case 'partnerships.closed': {
      const { how: state, words: state_words, result, on: result_on } = event.data;
      return [change({ state, state_at: at, state_words, result: JSON.stringify(result), result_on })];
    }
    case 'partnerships.note-written':
      return [
        insert('partnership_note', {
          authority_id,
          id: event.data.noteId,
          partnership_id: partnershipId,
          organisation_id: event.data.organisationId,
          from_name: event.data.fromName,
          by_name: actorName,
          words: event.data.words,
          at,
        }),
      ];
    case 'partnerships.lesson-told': {
      const { partyId: id, lesson } = event.data;
      return [update('partnership_party', { authority_id, id }, { lesson, lesson_by_name: actorName })];
    }
  }
}
