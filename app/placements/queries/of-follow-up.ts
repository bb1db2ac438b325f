import type { Tx } from '../../kernel/database/scope.ts';

/** The placement that a follow-up belongs to. */
export async function placementOfFollowUp(tx: Tx, authorityId: number, followUpId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('placement_follow_up')
    .select('placement_id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', followUpId)
    .executeTakeFirst();
  return row?.placement_id ?? null;
}
