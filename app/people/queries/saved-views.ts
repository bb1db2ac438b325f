import type { Tx } from '../../kernel/database/scope.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly position: number;
}

/** Somebody's own views of lists, in their order. */
export const savedViews = (tx: Tx, authorityId: number, staffId: string): Promise<SavedView[]> =>
  tx
    .selectFrom('saved_view')
    .select(['id', 'name', 'query', 'position'])
    .where('authority_id', '=', authorityId)
    .where('staff_id', '=', staffId)
    .orderBy('position')
    .orderBy('id')
    .execute();
