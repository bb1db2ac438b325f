import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

export interface LastChange {
  readonly byName: string;
  readonly fields: readonly string[];
}

/** Who changed the company last and what, as far as the reader may see it: a company's user sees only the own changes. */
export async function lastCompanyChange(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<LastChange | null> {
  const { rows } = await sql<{ byName: string; changes: readonly { readonly field: string }[] }>`
    select e.actor_name as "byName", e.data -> 'changes' as changes from event e
    where e.authority_id = ${authorityId} and e.type = 'companies.company-changed' and e.data ->> 'organisationId' = ${organisationId}
    order by e.seq desc limit 1`.execute(tx);
  const [last] = rows;
  return last ? { byName: last.byName, fields: last.changes.map(({ field }) => field) } : null;
}
