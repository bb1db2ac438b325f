import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import { contactKey } from '../../../people/index.ts';

export interface LastChange {
  readonly at: Instant;
  readonly by: string;
}

/** When the settings were changed last, and by whom; null while they have never been. */
export async function readLastChange(tx: Tx, authorityId: number): Promise<LastChange | null> {
  const { rows } = await sql<LastChange>`
    select changed_at as at, changed_by as by from setting where authority_id = ${authorityId} and key = ${contactKey}`.execute(
    tx,
  );
  return rows[0] ?? null;
}
