import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { FactOverview } from './facts/overview.ts';
import { factTableRow, overviewColumns } from './facts/rows.ts';
import type { FactRow } from './facts/timeline.ts';
import type { ExemptGround } from './labels.ts';
import type { OnCase } from './on-case.ts';

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

/** A number a person has or had, as `person_identifier` keeps it. */
export interface IdentifierRow extends SealedCpr {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** Why it ended. */
  readonly reason: string | null;
}

export interface CaseOpened
  extends OnCase<
    'people.case-opened',
    {
      readonly openedOn: string;
      readonly movedFrom: number | null;
      readonly movedFromName: string | null;
      /** The person had a case here before: the same person, a new case. */
      readonly again?: boolean;
      /** What the old municipality wants the new one to know. */
      readonly note?: string | null;
      readonly exemptGround?: ExemptGround | null;
      readonly cprWarning?: 'mod11' | null;
    }
  > {
  readonly unrecorded: {
    readonly personId: string;
    /** Null when the number is known of this person here already. */
    readonly identifierId: string | null;
    readonly person: PersonDetails;
    readonly cpr: SealedCpr;
    /** Earlier numbers that come along from another municipality. */
    readonly identifiers?: readonly IdentifierRow[];
    /** What is known from before, also what was superseded: so `knownAt` can still be answered. */
    readonly facts?: readonly FactRow[];
    readonly overview?: FactOverview;
  };
}

export interface CaseClosed
  extends OnCase<
    'people.case-closed',
    {
      readonly closedOn: string;
      readonly reason: string;
      readonly movedTo: number | null;
      readonly movedToName: string | null;
      readonly text?: string | null;
    }
  > {}

export interface CprChanged
  extends OnCase<
    'people.cpr-changed',
    { readonly from: string; readonly reason: string; readonly cprWarning?: 'mod11' | null }
  > {
  readonly unrecorded: {
    readonly personId: string;
    readonly identifierId: string;
    readonly cpr: SealedCpr;
    readonly birthDate: string;
  };
}

export type CaseEvent = CaseOpened | CaseClosed | CprChanged;

const personColumns = (person: PersonDetails, cpr: SealedCpr) => ({
  ...sharedColumns(person),
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
});

const sharedColumns = (person: PersonDetails) => ({
  sort_key: person.sortKey,
  birth_date: person.birthDate,
  own_staff: person.ownStaff,
  interpreter_language: person.interpreterLanguage,
  channel: person.channel,
  contact_form: person.contactForm,
});

const identifierRow = (authority_id: number, person_id: string, one: IdentifierRow) =>
  insert('person_identifier', {
    authority_id,
    id: one.id,
    person_id,
    kind: one.kind,
    cipher: one.cipher,
    hash: one.hash,
    valid_from: one.validFrom,
    valid_until: one.validUntil,
    reason: one.reason,
  });

function identifierWrites(event: CaseOpened, authority_id: number): readonly Write<TableName>[] {
  const { personId: person_id, identifierId: id, cpr, identifiers = [] } = event.unrecorded;
  const earlier = identifiers.map((one) => identifierRow(authority_id, person_id, one));
  if (id === null) return earlier;
  const { openedOn, again } = event.data;
  const endsBefore = again
    ? [update('person_identifier', { authority_id, person_id, valid_until: null }, { valid_until: openedOn })]
    : [];
  const current = { ...cpr, id, validFrom: openedOn, validUntil: null, reason: null };
  return [...endsBefore, ...earlier, identifierRow(authority_id, person_id, current)];
}

function opened(event: CaseOpened, frame: EventFrame): readonly Write<TableName>[] {
  const authority_id = event.authorityId ?? frame.authorityId;
  const { person, personId, cpr, facts = [], overview } = event.unrecorded;
  const { openedOn, movedFrom, again } = event.data;
  const columns = personColumns(person, cpr);
  return [
    again
      ? update('person', { authority_id, id: personId }, columns)
      : insert('person', { authority_id, id: personId, ...columns }),
    ...identifierWrites(event, authority_id),
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
      ...sharedColumns(person),
      ...(overview ? overviewColumns(overview) : {}),
      name: `${person.givenName} ${person.familyName}`,
      protected: person.protectedUntil !== null,
      last_event_at: frame.at,
    }),
    ...facts.map((row) => insert('fact', factTableRow(authority_id, event.caseId, row))),
  ];
}

function cprChanged(event: CprChanged, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id } = frame;
  const { personId, identifierId, cpr, birthDate } = event.unrecorded;
  const { from, reason } = event.data;
  return [
    update(
      'person_identifier',
      { authority_id, person_id: personId, valid_until: null },
      { valid_until: from, reason },
    ),
    insert('person_identifier', {
      authority_id,
      id: identifierId,
      person_id: personId,
      kind: cpr.kind,
      cipher: cpr.cipher,
      hash: cpr.hash,
      valid_from: from,
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
      // The team stays: it could read the case, and whoever closed it may want to look again.
      { closed: true, contact_staff_id: null, contact_name: null },
    ),
    update('contact_person', { authority_id, case_id: event.caseId, until_at: null }, { until_at: frame.at }),
    update('access_grant', { authority_id, case_id: event.caseId, revoked_at: null }, { revoked_at: frame.at }),
  ];
}
