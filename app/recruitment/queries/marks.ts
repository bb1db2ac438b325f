import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** What a consultant should know before asking somebody. */
export interface CaseMarks {
  readonly askedAlready: boolean;
  /** Other jobs the citizen has not answered or is in play for. */
  readonly askedElsewhere: number;
  /** The last day of a placement that runs or lies ahead. */
  readonly inPlacement: PlainDate | null;
  /** Hired through an order, from this day. */
  readonly hiredOn: PlainDate | null;
}

export async function marksOf(
  tx: Tx,
  authorityId: number,
  caseIds: readonly string[],
  orderId: string,
  today: PlainDate,
): Promise<ReadonlyMap<string, CaseMarks>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await sql<CaseMarks & { readonly caseId: string }>`
    select ids.id as "caseId",
      exists (select from job_candidate c where c.authority_id = ${authorityId} and c.case_id = ids.id and c.order_id = ${orderId}) as "askedAlready",
      (select count(*)::int from job_candidate c where c.authority_id = ${authorityId} and c.case_id = ids.id and c.order_id <> ${orderId}
        and c.state in ('asked', 'shared', 'interview')) as "askedElsewhere",
      (select max(p.ends_on) from placement p where p.authority_id = ${authorityId} and p.case_id = ids.id and p.state = 'granted'
        and p.ends_on >= ${today}) as "inPlacement",
      (select max(c.hired_on) from job_candidate c where c.authority_id = ${authorityId} and c.case_id = ids.id and c.state = 'hired') as "hiredOn"
    from unnest(${[...caseIds]}::uuid[]) as ids(id)`.execute(tx);
  return new Map(rows.map((row) => [row.caseId, row]));
}
