import type { DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';

export interface SealedCpr {
  readonly cipher: Buffer;
  readonly hash: Buffer;
  readonly kind: 'cpr' | 'replacement';
}

/** What the person table keeps besides the number. */
export interface PersonDetails {
  readonly givenName: string;
  readonly familyName: string;
  readonly sortKey: string;
  readonly birthDate: string;
  readonly ownStaff: boolean;
  readonly protectedUntil: string | null;
  readonly language: string;
  readonly interpreterLanguage: string | null;
  readonly channel: 'digital' | 'exempt';
  readonly contactForm: 'in-person' | 'phone' | 'video' | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}

export interface CaseOpened
  extends DomainEvent<
    'people.case-opened',
    { openedOn: string; movedFrom: number | null; movedFromName: string | null }
  > {
  readonly caseId: string;
  readonly unrecorded: {
    readonly personId: string;
    readonly identifierId: string;
    readonly person: PersonDetails;
    readonly cpr: SealedCpr;
  };
}

export interface CaseClosed
  extends DomainEvent<
    'people.case-closed',
    { closedOn: string; reason: string; movedTo: number | null; movedToName: string | null }
  > {
  readonly caseId: string;
}

export interface CprChanged extends DomainEvent<'people.cpr-changed', { from: string; reason: string }> {
  readonly caseId: string;
  readonly unrecorded: {
    readonly personId: string;
    readonly identifierId: string;
    readonly cpr: SealedCpr;
    readonly birthDate: string;
  };
}

export type CaseEvent = CaseOpened | CaseClosed | CprChanged;

function opened(event: CaseOpened, frame: EventFrame): readonly Write<TableName>[] {
  const authority_id = event.authorityId ?? frame.authorityId;
  const { person, personId, identifierId, cpr } = event.unrecorded;
  const shared = {
    sort_key: person.sortKey,
    birth_date: person.birthDate,
    own_staff: person.ownStaff,
    interpreter_language: person.interpreterLanguage,
    channel: person.channel,
    contact_form: person.contactForm,
  };
  const { openedOn, movedFrom } = event.data;
  return [
    insert('person', {
      authority_id,
      id: personId,
      ...shared,
      given_name: person.givenName,
      family_name: person.familyName,
      cpr_cipher: cpr.cipher,
      cpr_hash: cpr.hash,
      cpr_kind: cpr.kind,
      protected_until: person.protectedUntil,
      language: person.language,
      phone: person.phone,
      email: person.email,
      street: person.street,
      postcode: person.postcode,
      city: person.city,
    }),
    insert('person_identifier', {
      authority_id,
      id: identifierId,
      person_id: personId,
      kind: cpr.kind,
      cipher: cpr.cipher,
      hash: cpr.hash,
      valid_from: openedOn,
    }),
    insert('citizen_case', {
      authority_id,
      id: event.caseId,
      person_id: personId,
      opened_on: openedOn,
      moved_from: movedFrom,
    }),
    insert('case_overview', {
      authority_id,
      case_id: event.caseId,
      person_id: personId,
      ...shared,
      name: `${person.givenName} ${person.familyName}`,
      protected: person.protectedUntil !== null,
      last_event_at: frame.at,
    }),
  ];
}

function cprChanged(event: CprChanged, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id } = frame;
  const { personId, identifierId, cpr, birthDate } = event.unrecorded;
  const { from, reason } = event.data;
  return [
    update('person_identifier', { authority_id, person_id: personId, valid_until: null }, { valid_until: from }),
    insert('person_identifier', {
      authority_id,
      id: identifierId,
      person_id: personId,
      kind: cpr.kind,
      cipher: cpr.cipher,
      hash: cpr.hash,
      valid_from: from,
      reason,
    }),
    update(
      'person',
      { authority_id, id: personId },
      { cpr_cipher: cpr.cipher, cpr_hash: cpr.hash, cpr_kind: cpr.kind, birth_date: birthDate },
    ),
    update('case_overview', { authority_id, case_id: event.caseId }, { birth_date: birthDate }),
  ];
}

export function caseWrites(event: CaseEvent, frame: EventFrame): readonly Write<TableName>[] {
  if (event.type === 'people.case-opened') return opened(event, frame);
  if (event.type === 'people.cpr-changed') return cprChanged(event, frame);
  const { authorityId: authority_id } = frame;
  const { closedOn, reason, movedTo } = event.data;
  return [
    update(
      'citizen_case',
      { authority_id, id: event.caseId },
      { closed_on: closedOn, close_reason: reason, moved_to: movedTo },
    ),
    update(
      'case_overview',
      { authority_id, case_id: event.caseId },
      { closed: true, contact_staff_id: null, contact_name: null, team_id: null },
    ),
    update('contact_person', { authority_id, case_id: event.caseId, until_at: null }, { until_at: frame.at }),
    update('access_grant', { authority_id, case_id: event.caseId, revoked_at: null }, { revoked_at: frame.at }),
  ];
}
