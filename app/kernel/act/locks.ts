import { sql } from 'kysely';
import type { Tx } from '../database/scope.ts';
import type { Lock } from './act.ts';

/** Holds the case until the act is stored and tells its version. */
export async function lockCase(tx: Tx, authorityId: number, caseId: string): Promise<number | null> {
  const row = await tx
    .selectFrom('citizen_case')
    .select('version')
    .where('authority_id', '=', authorityId)
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  return row ? row.version : null;
}

const keyOf = (authorityId: number, lock: Lock): string =>
  lock.kind === 'case'
    ? `${authorityId}:case:${lock.caseId}`
    : lock.kind === 'row'
      ? `${authorityId}:${lock.table}:${lock.id}`
      : `${authorityId}:${lock.key}`;

/** In one order for everybody, so that two acts never wait for each other in a ring. PGlite has one session and needs none. */
export async function takeLocks(tx: Tx, authorityId: number, locks: readonly Lock[]): Promise<void> {
  const keys = locks.map((lock) => keyOf(authorityId, lock)).sort();
  for (const key of keys) await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}
