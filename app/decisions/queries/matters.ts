import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Decision, OtherMatters } from '../decision.ts';
import { readDecision } from './decisions.ts';

/** The open matters of a case, besides the decision and the complaint at hand. */
export async function otherMatters(
  tx: Tx,
  authorityId: number,
  caseId: string,
  {
    decisionId = null,
    complaintId = null,
  }: { readonly decisionId?: string | null; readonly complaintId?: string | null },
): Promise<OtherMatters> {
  const { rows } = await sql<{
    decisions: number;
    submitted: number;
    due_on: string | null;
    hearing_until: string | null;
    complaints: number;
    complaint_due_on: string | null;
  }>`
    with matter as (
      select d.id, d.state, coalesce(d.new_due_on, d.due_on) as due_on,
        (select max(h.until_on) from hearing h
          where h.authority_id = d.authority_id and h.decision_id = d.id and h.state = 'open') as hearing_until
      from decision d
      where d.authority_id = ${authorityId} and d.case_id = ${caseId} and d.state in ('draft', 'submitted')
        and d.id is distinct from ${decisionId}::uuid
    ), waiting as (
      select c.due_on from complaint c
      where c.authority_id = ${authorityId} and c.case_id = ${caseId} and c.state in ('received', 'awaits-citizen', 'to-forward')
        and c.id is distinct from ${complaintId}::uuid
    )
    select (select count(*)::int from matter) as decisions,
      (select count(*)::int from matter where state = 'submitted') as submitted,
      (select min(due_on) from matter) as due_on,
      (select min(hearing_until) from matter) as hearing_until,
      (select count(*)::int from waiting) as complaints,
      (select min(due_on) from waiting) as complaint_due_on`.execute(tx);
  const [row] = rows;
  return {
    decisions: row?.decisions ?? 0,
    submitted: row?.submitted ?? 0,
    dueOn: (row?.due_on ?? null) as PlainDate | null,
    hearingUntil: (row?.hearing_until ?? null) as PlainDate | null,
    complaints: row?.complaints ?? 0,
    complaintDueOn: (row?.complaint_due_on ?? null) as PlainDate | null,
  };
}

/** What most acts decide from: the decision at hand (null: it is gone, or of another case) and the open matters beside it. */
export interface Matter {
  readonly decision: Decision | null;
  readonly others: OtherMatters;
}

export async function matterOf(tx: Tx, authorityId: number, caseId: string, decisionId: string): Promise<Matter> {
  const found = await readDecision(tx, authorityId, decisionId);
  return {
    decision: found?.caseId === caseId ? found : null,
    others: await otherMatters(tx, authorityId, caseId, { decisionId }),
  };
}

export async function decisionOfHearing(tx: Tx, authorityId: number, hearingId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('hearing')
    .select('decision_id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', hearingId)
    .executeTakeFirst();
  return row?.decision_id ?? null;
}
