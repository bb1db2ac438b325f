import { randomUUID } from 'node:crypto';
import { type Instant, instant, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import type { Insertable } from 'kysely';
import type { DB } from '../../../kernel/database/schema.generated.ts';
import { type Database, inScope } from '../../../kernel/database/scope.ts';
import { ownerQuery } from '../../../kernel/database/testing.ts';
import { sortKey } from '../../../people/index.ts';
import type { Viewer } from '../viewer.ts';

export const testNow: Instant = instant('2026-11-24T09:42:00.000Z');
export const testToday: PlainDate = plainDate('2026-11-24');
export const hjoerring = 860;

const scope = { authorityId: hjoerring, actorId: randomUUID(), caseScope: 'all' };

export async function seedAuthorities(database: Database): Promise<void> {
  await ownerQuery(
    database,
    `insert into authority (id, kind, code, name) values (860, 'municipality', '860', 'Hjørring'), (851, 'municipality', '851', 'Aalborg')
     on conflict do nothing`,
  );
}

export async function seedTeam(database: Database, name = 'Jobteamet'): Promise<string> {
  const id = randomUUID();
  await inScope(database, scope, (tx) =>
    tx.insertInto('team').values({ authority_id: hjoerring, id, name, department: 'job' }).execute(),
  );
  return id;
}

export async function seedStaff(
  database: Database,
  name: string,
  teamId: string | null,
  roles: readonly string[] = ['caseworker'],
): Promise<string> {
  const id = randomUUID();
  const staff = { title: 'Sagsbehandler', email: 'x@example.org', phone: '12345678', department: 'job' };
  await inScope(database, scope, async (tx) => {
    await tx
      .insertInto('staff')
      .values({
        authority_id: hjoerring,
        id,
        name,
        sort_key: sortKey(name),
        ...staff,
        team_id: teamId,
        login_subject: id,
      })
      .execute();
    for (const role of roles)
      await tx.insertInto('staff_role').values({ authority_id: hjoerring, staff_id: id, role }).execute();
  });
  return id;
}

type Overview = Partial<Insertable<DB['case_overview']>>;

export interface Seeded {
  readonly caseId: string;
  readonly personId: string;
}

/** A citizen with case and list row, as the acts leave them. */
export async function seedCase(
  database: Database,
  name: string,
  over: Overview = {},
  cprHash = Buffer.from(randomUUID()),
): Promise<Seeded> {
  const [caseId, personId] = [randomUUID(), randomUUID()];
  const authority_id = over.authority_id ?? hjoerring;
  const shared = {
    sort_key: sortKey(name),
    birth_date: over.birth_date ?? '1985-05-01',
    channel: over.channel === 'exempt' ? ('exempt' as const) : ('digital' as const),
  };
  await inScope(database, { ...scope, authorityId: authority_id }, async (tx) => {
    await tx
      .insertInto('person')
      .values({
        authority_id,
        id: personId,
        given_name: name,
        family_name: name,
        cpr_cipher: Buffer.from('x'),
        cpr_hash: cprHash,
        cpr_kind: 'cpr',
        ...shared,
      })
      .execute();
    const closed_on = over.closed ? '2026-10-01' : null;
    await tx
      .insertInto('citizen_case')
      .values({ authority_id, id: caseId, person_id: personId, opened_on: '2026-01-01', closed_on })
      .execute();
    await tx
      .insertInto('case_overview')
      .values({ authority_id, case_id: caseId, person_id: personId, name, ...shared, ...over })
      .execute();
  });
  return { caseId, personId };
}

export async function seedGrant(
  database: Database,
  caseId: string,
  granteeId: string,
  kind: 'guest' | 'helper' | 'akasse',
  more: { readonly validUntil?: string; readonly revokedAt?: string } = {},
): Promise<void> {
  const grant = {
    grantee_name: 'x',
    parts: ['contact'],
    basis: 'x',
    reason: 'x',
    granted_by: granteeId,
    granted_by_name: 'x',
  };
  await inScope(database, scope, (tx) =>
    tx
      .insertInto('access_grant')
      .values({
        authority_id: hjoerring,
        id: randomUUID(),
        case_id: caseId,
        kind,
        grantee_authority_id: hjoerring,
        grantee_id: granteeId,
        ...grant,
        granted_at: '2026-11-20T08:00:00Z',
        valid_until: more.validUntil ?? '2099-01-01T00:00:00Z',
        revoked_at: more.revokedAt ?? null,
      })
      .execute(),
  );
}

/** `count` open cases made in the database itself: many rows in a moment, spread over contact persons, benefits and ages. */
export async function seedMany(
  database: Database,
  authorityId: number,
  count: number,
  contacts: readonly { readonly id: string; readonly teamId: string }[],
): Promise<void> {
  const values = [authorityId, count, contacts.map(({ id }) => id), contacts.map(({ teamId }) => teamId)];
  await ownerQuery(
    database,
    `with made as (
       select n, gen_random_uuid() as person_id, gen_random_uuid() as case_id,
         (array['hansen', 'jensen', 'nielsen', 'k{r', 'b|gh', '}gaard', 's|rensen', 'yilmaz'])[1 + n % 8] || ' ' ||
         (array['anna', 'bo', 'carla', 'david', 'emil', 'fatima', 'gitte'])[1 + n % 7] || ' ' || n as sort_key,
         date '1960-01-01' + (n * 37 % 17000) as birth_date, n % array_length($3::uuid[], 1) + 1 as at
       from generate_series(1, $2::int) n),
     people as (
       insert into person (authority_id, id, given_name, family_name, sort_key, birth_date, cpr_cipher, cpr_hash, cpr_kind, channel)
       select $1, person_id, 'Borger', n::text, sort_key, birth_date, 'x', sha256(person_id::text::bytea), 'cpr', 'digital' from made
       returning id),
     cases as (
       insert into citizen_case (authority_id, id, person_id, opened_on)
       select $1, m.case_id, m.person_id, '2026-01-01' from made m join people p on p.id = m.person_id returning id)
     insert into case_overview (authority_id, case_id, person_id, name, sort_key, birth_date, benefit, benefit_since, readiness,
       interpreter_language, channel, dimittend, contact_staff_id, contact_name, contact_since, contact_changes, team_id, last_event_at, last_act)
     select $1, m.case_id, m.person_id, initcap(m.sort_key), m.sort_key, m.birth_date,
       (array['dagpenge', 'kontanthjaelp', 'sygedagpenge', 'ledighedsydelse'])[1 + n % 4], date '2026-11-01' - (n % 900),
       (array['jobparat', 'aktivitetsparat', null])[1 + n % 3], case when n % 12 = 0 then 'ar' end,
       case when n % 9 = 0 then 'exempt' else 'digital' end, n % 20 = 0,
       case when n % 90 = 0 then null else ($3::uuid[])[at] end, case when n % 90 = 0 then null else 'Kollega ' || at end,
       timestamptz '2026-11-23 10:00Z' - (n % 500) * interval '1 day', n % 5, case when n % 90 = 0 then null else ($4::uuid[])[at] end,
       timestamptz '2026-11-24 09:00Z' - (n % 100) * interval '1 day', 'assign-contact-person'
     from made m join cases c on c.id = m.case_id`,
    values,
  );
  await ownerQuery(database, 'analyze');
}

export const testViewer = (over: Partial<Viewer> = {}): Viewer => ({
  authorityId: hjoerring,
  actorId: randomUUID(),
  teamId: null,
  manager: false,
  youth: false,
  now: testNow,
  today: testToday,
  ...over,
});
