import type { Tx } from '../../kernel/database/scope.ts';

/** The people behind cases, for the access log. */
export async function personsOf(tx: Tx, authorityId: number, caseIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('citizen_case')
    .select('person_id')
    .distinct()
    .where('authority_id', '=', authorityId)
    .where('id', 'in', [...caseIds])
    .execute();
  return rows.map(({ person_id }) => person_id);
}
