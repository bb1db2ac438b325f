import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** When messages left for a company in the last seven days, the oldest first; reminders of the same thing count as one. */
export async function messagesOfWeek(
  tx: Tx,
  authorityId: number,
  organisationId: string,
  now: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ at: string }>`
    select min(m.made_at) as at from company_message m
    where m.authority_id = ${authorityId} and m.organisation_id = ${organisationId} and m.state in ('waiting', 'sent')
      and m.purpose <> 'request-answer' and m.purpose <> 'order-answer' and m.made_at > ${now}::timestamptz - interval '7 days'
    group by coalesce(m.subject_id, m.id) order by 1`.execute(tx);
  return rows.map(({ at }) => at);
}
