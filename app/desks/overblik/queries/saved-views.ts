import type { Tx } from '../../../kernel/database/scope.ts';

export interface StoredView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

export async function savedViews(tx: Tx, authorityId: number, staffId: string): Promise<StoredView[]> {
  return tx
    .selectFrom('saved_view')
    .select(['id', 'name', 'query'])
    .where('authority_id', '=', authorityId)
    .where('staff_id', '=', staffId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}
