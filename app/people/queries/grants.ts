import type { Tx } from '../../kernel/database/scope.ts';

export interface Grant {
  readonly id: string;
  readonly kind: 'helper' | 'guest' | 'akasse';
  readonly granteeId: string;
  readonly granteeName: string;
  readonly basis: string;
  readonly live: boolean;
}

/** Every access that was given to a case, the newest first. */
export async function grantsOfCase(tx: Tx, authorityId: number, caseId: string, now: string): Promise<Grant[]> {
  const rows = await tx
    .selectFrom('access_grant')
    .select(['id', 'kind', 'grantee_id', 'grantee_name', 'basis', 'revoked_at', 'valid_until'])
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('granted_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    granteeId: row.grantee_id,
    granteeName: row.grantee_name,
    basis: row.basis,
    live: row.revoked_at === null && row.valid_until > now,
  }));
}
