import type { Instant } from '@fodfaeste/law/dates';
import { type RawBuilder, sql } from 'kysely';
import type { AccessAction } from '../../../kernel/audit/access-log.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { type AuditSearch, type Place, periodOf } from './search.ts';

export interface LogRow {
  readonly id: number;
  readonly at: Instant;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorRole: string;
  readonly actorOrganisation: string;
  readonly action: AccessAction;
  readonly place: string;
  readonly personIds: readonly string[];
  readonly reason: string | null;
  readonly requestId: string;
}

const columns = sql`
  l.id, l.at, l.actor_id as "actorId", l.actor_name as "actorName", l.actor_role as "actorRole",
  l.actor_organisation as "actorOrganisation", l.action, l.place, l.person_ids as "personIds", l.reason, l.request_id as "requestId"`;

export interface LogWish {
  readonly authorityId: number;
  readonly search: AuditSearch;
  readonly place: Place;
  readonly most: number;
}

/** The log of one person goes through a function: under row-level security the index on person_ids is out of reach of a plain query. */
function ofPerson({ authorityId, search, place, most }: LogWish, personId: string): RawBuilder<LogRow> {
  const { since, until } = periodOf(search);
  return sql<LogRow>`
    select ${columns} from access_log l
    where l.authority_id = ${authorityId} and l.id in (
      select access_log_of_person(${authorityId}, ${personId}, ${since}, ${until}, ${search.actorId}, ${search.action}, ${place.before},
        ${place.after}, ${most}))
    order by l.at desc, l.id desc`;
}

function ofAll({ authorityId, search, place, most }: LogWish): RawBuilder<LogRow> {
  const { since, until } = periodOf(search);
  const cursor = (id: number) =>
    sql`(select c.at, c.id from access_log c where c.authority_id = ${authorityId} and c.id = ${id})`;
  const conditions = [
    sql`l.authority_id = ${authorityId}`,
    ...(search.actorId ? [sql`l.actor_id = ${search.actorId}`] : []),
    ...(search.action ? [sql`l.action = ${search.action}`] : []),
    ...(since ? [sql`l.at >= ${since}`] : []),
    ...(until ? [sql`l.at < ${until}`] : []),
    ...(place.before === null ? [] : [sql`(l.at, l.id) < ${cursor(place.before)}`]),
    ...(place.after === null ? [] : [sql`(l.at, l.id) > ${cursor(place.after)}`]),
  ];
  const order = place.after === null ? sql`l.at desc, l.id desc` : sql`l.at, l.id`;
  return sql<LogRow>`
    select * from (
      select ${columns} from access_log l where ${sql.join(conditions, sql` and `)} order by ${order} limit ${most}) page
    order by at desc, id desc`;
}

/** What the log holds of a search, newest first: the `most` rows nearest to the place. */
export const logQuery = (wish: LogWish): RawBuilder<LogRow> =>
  wish.search.personId ? ofPerson(wish, wish.search.personId) : ofAll(wish);

export async function readLog(tx: Tx, wish: LogWish): Promise<LogRow[]> {
  const { rows } = await logQuery(wish).execute(tx);
  return rows;
}

export async function readLogRow(tx: Tx, authorityId: number, id: number): Promise<LogRow | null> {
  const { rows } = await sql<LogRow>`
    select ${columns} from access_log l where l.authority_id = ${authorityId} and l.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** Names by person id. Whoever is not there has no row in this authority (any more). */
export async function readNames(
  tx: Tx,
  authorityId: number,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from person
    where authority_id = ${authorityId} and id = any(${[...new Set(personIds)]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What somebody who is in the log is called: a colleague by today's name, anybody else as the log knew them last. */
export async function readActorName(tx: Tx, authorityId: number, actorId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(
      (select name from staff where authority_id = ${authorityId} and id = ${actorId}),
      (select actor_name from access_log where authority_id = ${authorityId} and actor_id = ${actorId} order by at desc limit 1)) as name`.execute(
    tx,
  );
  return rows[0]?.name ?? null;
}
