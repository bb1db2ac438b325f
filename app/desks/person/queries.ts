import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

export interface PersonRow {
  readonly personId: string;
  readonly authorityId: number;
  readonly version: number;
  readonly givenName: string;
  readonly name: string;
  readonly birthDate: PlainDate;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly closeReason: string | null;
  readonly movedFrom: string | null;
  readonly channel: 'digital' | 'exempt';
  readonly contactForm: 'in-person' | 'phone' | 'video' | null;
  readonly language: string;
  readonly interpreterLanguage: string | null;
  readonly protectedUntil: PlainDate | null;
  readonly ownStaff: boolean;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contact: ContactPerson | null;
  readonly contactChanges: number;
}

export interface ContactPerson {
  readonly staffId: string;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly team: string | null;
  readonly since: Instant;
}

/** Head of the person page: everything but address and CPR number, which are asked for one by one. The a-kasse sees who the contact person is, and no more of the row. */
export async function readPerson(tx: Tx, authorityId: number, caseId: string): Promise<PersonRow | null> {
  const { rows } = await sql<PersonRow>`
    select c.person_id as "personId", c.authority_id as "authorityId", c.version, p.given_name as "givenName",
      p.given_name || ' ' || p.family_name as name, p.birth_date as "birthDate", c.opened_on as "openedOn",
      c.closed_on as "closedOn", c.close_reason as "closeReason", p.channel, p.contact_form as "contactForm", p.language,
      p.interpreter_language as "interpreterLanguage", p.protected_until as "protectedUntil", p.own_staff as "ownStaff",
      p.phone, p.email, coalesce(o.contact_changes, 0) as "contactChanges",
      (select a.name from authority a where a.id = c.moved_from) as "movedFrom",
      (select json_build_object('staffId', k.staff_id, 'name', coalesce(s.name, k.staff_name), 'title', coalesce(s.title, ''),
          'phone', coalesce(s.phone, ''), 'email', coalesce(s.email, ''),
          'team', t.name, 'since', to_char(k.from_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from contact_person k
        left join staff s on s.authority_id = k.authority_id and s.id = k.staff_id
        left join team t on t.authority_id = s.authority_id and t.id = s.team_id
        where k.authority_id = c.authority_id and k.case_id = c.id and k.until_at is null) as contact
    from citizen_case c
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    left join case_overview o on o.authority_id = c.authority_id and o.case_id = c.id
    where c.authority_id = ${authorityId} and c.id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export interface FactRow {
  readonly id: string;
  readonly kind: string;
  readonly value: unknown;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly recordedAt: Instant;
  readonly source: string;
  readonly authorName: string;
  readonly reason: string | null;
  /** The name of the a-kasse that a fact of that kind holds the number of. */
  readonly fund: string | null;
}

/** What we hold to be true now about the person, newest period first within each kind. */
export async function readFacts(tx: Tx, authorityId: number, caseId: string): Promise<FactRow[]> {
  const { rows } = await sql<FactRow>`
    select id, kind, value, valid_from as "validFrom", valid_until as "validUntil", recorded_at as "recordedAt", source,
      author_name as "authorName", reason,
      (select name from authority a where fact.kind = 'akasse' and a.id = (fact.value ->> 'akasse')::int) as fund
    from fact
    where authority_id = ${authorityId} and case_id = ${caseId} and superseded_at is null
    order by kind, valid_from desc`.execute(tx);
  return rows;
}

export interface ContactSpell {
  readonly staffName: string;
  readonly number: number;
  readonly fromAt: Instant;
  readonly untilAt: Instant | null;
  readonly reason: string;
  readonly handoverNote: string;
}

export async function readContactHistory(tx: Tx, authorityId: number, caseId: string): Promise<ContactSpell[]> {
  const { rows } = await sql<ContactSpell>`
    select staff_name as "staffName", number, from_at as "fromAt", until_at as "untilAt", reason, handover_note as "handoverNote"
    from contact_person where authority_id = ${authorityId} and case_id = ${caseId} order by number desc`.execute(tx);
  return rows;
}

export interface GrantRow {
  readonly id: string;
  readonly kind: 'helper' | 'guest' | 'akasse';
  readonly granteeName: string;
  readonly granteeAuthority: string;
  readonly parts: readonly string[];
  readonly basis: string;
  readonly reason: string;
  readonly grantedByName: string;
  readonly grantedAt: Instant;
  readonly validUntil: Instant;
  readonly active: boolean;
}

export async function readGrants(tx: Tx, authorityId: number, caseId: string, now: Instant): Promise<GrantRow[]> {
  const { rows } = await sql<GrantRow>`
    select g.id, g.kind, g.grantee_name as "granteeName", a.name as "granteeAuthority", g.parts, g.basis, g.reason,
      g.granted_by_name as "grantedByName", g.granted_at as "grantedAt", g.valid_until as "validUntil",
      g.revoked_at is null and g.valid_until > ${now} as active
    from access_grant g join authority a on a.id = g.grantee_authority_id
    where g.authority_id = ${authorityId} and g.case_id = ${caseId}
    order by active desc, g.granted_at desc limit 50`.execute(tx);
  return rows;
}

export interface SeenRow {
  readonly at: Instant;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorRole: string;
  readonly actorOrganisation: string;
  readonly action: 'read' | 'list' | 'search' | 'export' | 'write';
  readonly place: string;
  readonly reason: string | null;
}

/** Who saw the person, newest first; a citizen's own visits are left out of the citizen's own list. */
export async function readAccessLog(
  tx: Tx,
  authorityId: number,
  personId: string,
  page: number,
  size: number,
  leaveOut: string | null = null,
): Promise<SeenRow[]> {
  const { rows } = await sql<SeenRow>`
    select at, actor_id as "actorId", actor_name as "actorName", actor_role as "actorRole",
      actor_organisation as "actorOrganisation", action, place, reason
    from access_log
    where authority_id = ${authorityId} and id = any (array(
      select access_log_of_person(${authorityId}, ${personId}, null, null, null, null, null, null, ${page * size + 1}, ${leaveOut})))
    order by at desc, id desc limit ${size + 1} offset ${(page - 1) * size}`.execute(tx);
  return rows;
}

export interface SealedAndAddress {
  readonly cprCipher: Buffer;
  readonly cprKind: 'cpr' | 'replacement';
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}

/** Asked for only when somebody wants to see the number or the address; the page logs that by name. */
export async function readSealed(tx: Tx, authorityId: number, personId: string): Promise<SealedAndAddress | null> {
  const { rows } = await sql<SealedAndAddress>`
    select cpr_cipher as "cprCipher", cpr_kind as "cprKind", street, postcode, city from person
    where authority_id = ${authorityId} and id = ${personId}`.execute(tx);
  return rows[0] ?? null;
}
