import type { Tx } from '../../kernel/database/scope.ts';

export async function companyNamed(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const row = await tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', organisationId)
    .where('kind', '=', 'company')
    .executeTakeFirst();
  return row ?? null;
}
