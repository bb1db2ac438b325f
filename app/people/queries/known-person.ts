import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** Somebody who has, or once had, a case in an authority. */
export interface KnownPerson {
  readonly personId: string;
  /** The number is the one the person has now, not an earlier one. */
  readonly current: boolean;
  readonly openCaseId: string | null;
  readonly lastCaseId: string | null;
}

/** Looks a number up among all that people here have or had. The caller stands in that authority (row-level security). */
export async function personByNumber(
  tx: Tx,
  authorityId: number,
  hashes: readonly Buffer[],
): Promise<KnownPerson | null> {
  const { rows } = await sql<KnownPerson>`
    select p.id as "personId", p.cpr_hash = any(${hashes}) as current,
      (select c.id from citizen_case c
        where c.authority_id = p.authority_id and c.person_id = p.id and c.closed_on is null) as "openCaseId",
      (select c.id from citizen_case c where c.authority_id = p.authority_id and c.person_id = p.id
        order by c.closed_on desc nulls first, c.opened_on desc limit 1) as "lastCaseId"
    from person p
    where p.authority_id = ${authorityId}
      and (p.cpr_hash = any(${hashes}) or exists (
        select 1 from person_identifier i
        where i.authority_id = p.authority_id and i.person_id = p.id and i.hash = any(${hashes})
          -- A number that was a slip of the pen belongs to somebody else.
          and i.reason is distinct from 'mistake'))
    order by current desc
    limit 1`.execute(tx);
  return rows[0] ?? null;
}
