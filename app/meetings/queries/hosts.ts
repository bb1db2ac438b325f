import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { inHouse, type Reader } from './stand.ts';

/** Somebody a citizen can have a talk with. */
export interface Host {
  readonly id: string;
  readonly name: string;
  readonly authorityId: number;
  /** The contact person; a colleague of the team; the a-kasse's caseworker; somebody else of the house. */
  readonly nearness: 'own' | 'team' | 'akasse' | 'house';
}

/** The contact person first, the a-kasse's caseworkers who were let into talks, then the team. */
export async function hostsOf(tx: Tx, reader: Reader, caseId: string): Promise<readonly Host[]> {
  const { home, now } = reader;
  const place = await tx
    .selectFrom('case_overview')
    .select(['contact_staff_id', 'contact_name', 'team_id'])
    .where('authority_id', '=', home)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!place) return [];
  const fund = await tx
    .selectFrom('access_grant')
    .select(['grantee_id as id', 'grantee_name as name', 'grantee_authority_id as authorityId'])
    .where('authority_id', '=', home)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'akasse')
    .where('revoked_at', 'is', null)
    .where('valid_until', '>', now)
    .where(sql<boolean>`'talks' = any(parts)`)
    .orderBy('granted_at', 'desc')
    .execute();
  const team =
    place.team_id === null ? [] : await inHouse(tx, reader, home, () => teamOf(tx, home, place.team_id ?? ''));
  const own: Host[] = place.contact_staff_id
    ? [{ id: place.contact_staff_id, name: place.contact_name ?? '', authorityId: home, nearness: 'own' }]
    : [];
  return [
    ...own,
    ...fund.map((one): Host => ({ ...one, nearness: 'akasse' })),
    ...team
      .filter(({ id }) => id !== place.contact_staff_id)
      .map((one): Host => ({ ...one, authorityId: home, nearness: 'team' })),
  ];
}

const teamOf = (tx: Tx, authorityId: number, teamId: string) =>
  sql<{ id: string; name: string }>`
    select s.id, s.name from staff s
    join staff_role r on r.authority_id = s.authority_id and r.staff_id = s.id and r.role = 'caseworker'
    where s.authority_id = ${authorityId} and s.team_id = ${teamId} and s.active
    order by s.sort_key`
    .execute(tx)
    .then(({ rows }) => rows);

/** Anybody who works in the house; null when nobody of that id does. */
export async function hostInHouse(tx: Tx, reader: Reader, staffId: string): Promise<Host | null> {
  const row = await inHouse(tx, reader, reader.home, () =>
    tx
      .selectFrom('staff')
      .select(['id', 'name'])
      .where('authority_id', '=', reader.home)
      .where('id', '=', staffId)
      .where('active', '=', true)
      .executeTakeFirst(),
  );
  return row ? { ...row, authorityId: reader.home, nearness: 'house' } : null;
}
