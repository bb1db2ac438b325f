import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { overviewOf } from '../facts/overview.ts';
import { overviewColumns } from '../facts/rows.ts';
import { factRows } from './facts.ts';

/**
 * A fact can begin or end, and a protection run out, without anybody doing anything that day: rows of lists that no longer tell
 * the day's truth are written anew. Answers how many. Doing it twice changes nothing.
 */
export async function freshenOverviews(tx: Tx, authorityId: number, today: PlainDate): Promise<number> {
  const stale = await staleCases(tx, authorityId, today);
  for (const { caseId } of stale) {
    const overview = overviewOf(await factRows(tx, authorityId, caseId), today);
    await tx
      .updateTable('case_overview')
      .set(overviewColumns(overview))
      .where('authority_id', '=', authorityId)
      .where('case_id', '=', caseId)
      .execute();
  }
  const unprotected = await sql`
    update case_overview o set protected = not o.protected from person p
    where o.authority_id = ${authorityId} and p.authority_id = o.authority_id and p.id = o.person_id
      and o.protected <> coalesce(p.protected_until >= ${today}, false)`.execute(tx);
  return stale.length + Number(unprotected.numAffectedRows ?? 0);
}

async function staleCases(tx: Tx, authorityId: number, today: PlainDate) {
  const { rows } = await sql<{ caseId: string }>`
    with now as (
      select f.case_id,
        max(f.value #>> '{}') filter (where f.kind = 'ydelse') as benefit,
        max(f.value ->> 'parathed') filter (where f.kind = 'parathed') as readiness,
        max(f.value ->> 'niveau') filter (where f.kind = 'uddannelse') as education,
        coalesce(bool_or(f.kind = 'dimittend'), false) as dimittend
      from fact f
      where f.authority_id = ${authorityId} and f.superseded_at is null
        and f.kind in ('ydelse', 'parathed', 'uddannelse', 'dimittend')
        and f.valid_from <= ${today} and (f.valid_until is null or f.valid_until > ${today})
      group by f.case_id)
    select o.case_id as "caseId" from case_overview o left join now n on n.case_id = o.case_id
    where o.authority_id = ${authorityId} and not o.closed
      and (o.benefit is distinct from n.benefit or o.readiness is distinct from n.readiness
        or o.education is distinct from n.education or o.dimittend <> coalesce(n.dimittend, false))`.execute(tx);
  return rows;
}
