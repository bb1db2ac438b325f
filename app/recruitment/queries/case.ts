import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { JobWish, PastWork } from '../wish.ts';

/** Whom a question about a job is put to, and what may be shared. */
export interface CaseReach {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly closed: boolean;
  readonly phone: string | null;
}

export async function caseReach(tx: Tx, authorityId: number, caseId: string): Promise<CaseReach | null> {
  const { rows } = await sql<CaseReach>`
    select c.id as "caseId", c.person_id as "personId", p.given_name || ' ' || p.family_name as name, c.closed_on is not null as closed,
      p.phone
    from citizen_case c
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    where c.authority_id = ${authorityId} and c.id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

/** What stands between a case and one more question: asked about this order already; how many it has not answered. */
export async function askedBefore(
  tx: Tx,
  authorityId: number,
  caseId: string,
  orderId: string,
): Promise<{ readonly thisOrder: boolean; readonly unanswered: number }> {
  const { rows } = await sql<{ this_order: boolean; unanswered: number }>`
    select coalesce(bool_or(order_id = ${orderId}), false) as this_order, count(*) filter (where state = 'asked')::int as unanswered
    from job_candidate where authority_id = ${authorityId} and case_id = ${caseId}`.execute(tx);
  return { thisOrder: rows[0]?.this_order ?? false, unanswered: rows[0]?.unanswered ?? 0 };
}

export async function jobWish(tx: Tx, authorityId: number, caseId: string): Promise<JobWish | null> {
  const row = await tx
    .selectFrom('job_wish')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    hoursLeast: row.hours_least === null ? null : Number(row.hours_least),
    hoursMost: row.hours_most === null ? null : Number(row.hours_most),
    travel: row.travel,
    mostMinutes: row.most_minutes,
    saysNoTo: row.says_no_to as JobWish['saysNoTo'],
    experience: row.experience as readonly PastWork[],
    cvWords: row.cv_words,
  };
}
