import { sql } from 'kysely';
import type { Seen } from '../../../kernel/audit/access-log.ts';
import type { Tx } from '../../../kernel/database/scope.ts';

interface Row {
  readonly authorityId: number;
  readonly personId: string;
}

/**
 * The people behind some cases, for the access log: one row for each authority. An a-kasse's caseworker meets people of several, so the
 * cases themselves tell whose they are; row-level security shows no case that the reader was not let into.
 */
export async function peopleShown(
  tx: Tx,
  caseIds: readonly string[],
  place: string,
  relation: string,
): Promise<Seen[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<Row>`
    select authority_id as "authorityId", person_id as "personId" from case_overview
    where case_id = any(${sql.val([...caseIds])}::uuid[]) order by authority_id, person_id`.execute(tx);
  const authorities = [...new Set(rows.map(({ authorityId }) => authorityId))];
  return authorities.map((authorityId) => ({
    action: 'list',
    place,
    personIds: rows.filter((row) => row.authorityId === authorityId).map(({ personId }) => personId),
    relation,
    authorityId,
  }));
}
