import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';

export interface FoundCase {
  readonly caseId: string;
  readonly personId: string;
}

/** The case of whoever has, or once had, the number: present number first, then an open case before a closed one. */
export async function findByCpr(tx: Tx, authorityId: number, hash: Buffer): Promise<FoundCase | null> {
  const { rows } = await sql<FoundCase>`
    with found as (
      select p.id, 0 as earlier from person p where p.authority_id = ${authorityId} and p.cpr_hash = ${hash}
      union all
      select i.person_id, 1 from person_identifier i where i.authority_id = ${authorityId} and i.hash = ${hash})
    select c.id as "caseId", c.person_id as "personId"
    from found f join citizen_case c on c.authority_id = ${authorityId} and c.person_id = f.id
    order by f.earlier, c.closed_on is null desc, c.opened_on desc
    limit 1`.execute(tx);
  return rows[0] ?? null;
}
