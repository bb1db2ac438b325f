import type { Tx } from '../../kernel/database/scope.ts';

/** The job of the citizen's goal, as lists show it: a first proposal of what to look for. */
export async function goalTitle(tx: Tx, authorityId: number, caseId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('case_overview')
    .select('job_title')
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row?.job_title ?? null;
}
