import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** A demand of attendance as the law was told of it (LAB § 33, stk. 2): of which decision, for which day. */
export interface ToldAttendance {
  /** The decision; in rows from before decisions, the meeting. */
  readonly subjectId: string;
  readonly day: PlainDate;
  readonly from: PlainDate;
}

export async function attendanceOf(tx: Tx, authorityId: number, caseId: string): Promise<readonly ToldAttendance[]> {
  const { rows } = await sql<ToldAttendance>`
    select e.subject_id as "subjectId", e.value ->> 'samtaledag' as day, e.valid_from as "from"
    from law_entry e
    where e.authority_id = ${authorityId} and e.case_id = ${caseId} and e.kind = 'fremmoede_besluttet'
      and e.superseded_at is null and e.value ->> 'myndighed' = 'kommune'
    order by e.recorded_at, e.id`.execute(tx);
  return rows;
}

/** A withdrawal of the right to book as the law was told of it (LAB § 35). */
export interface ToldWithdrawal {
  readonly subjectId: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Those in force on a day. */
export async function withdrawalsOf(
  tx: Tx,
  authorityId: number,
  caseId: string,
  on: PlainDate,
): Promise<readonly ToldWithdrawal[]> {
  const { rows } = await sql<ToldWithdrawal>`
    select e.subject_id as "subjectId", e.valid_from as "from", e.valid_until as "to"
    from law_entry e
    where e.authority_id = ${authorityId} and e.case_id = ${caseId} and e.kind = 'selvbooking'
      and e.superseded_at is null and e.value = '"frataget"'::jsonb
      and e.valid_from <= ${on} and (e.valid_until is null or e.valid_until > ${on})
    order by e.valid_from`.execute(tx);
  return rows;
}
