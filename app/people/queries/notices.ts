import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { noticeInWords } from '../notices.ts';

export interface UnreadNotice {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly createdAt: string;
  readonly text: Bilingual;
}

/** What somebody on the staff has not seen yet, the newest first. */
export async function unreadNotices(
  tx: Tx,
  authorityId: number,
  staffId: string,
  limit: number,
): Promise<UnreadNotice[]> {
  const rows = await tx
    .selectFrom('notice as n')
    .innerJoin('citizen_case as c', (join) =>
      join.onRef('c.authority_id', '=', 'n.authority_id').onRef('c.id', '=', 'n.case_id'),
    )
    .select(['n.id', 'c.id as caseId', 'c.person_id as personId', 'n.created_at as createdAt', 'n.kind', 'n.params'])
    .where('n.authority_id', '=', authorityId)
    .where('n.staff_id', '=', staffId)
    .where('n.read_at', 'is', null)
    .orderBy('n.created_at', 'desc')
    .orderBy('n.id')
    .limit(limit)
    .execute();
  return rows.flatMap(({ kind, params, ...rest }) => {
    const text = noticeInWords(kind, params as Readonly<Record<string, unknown>>);
    return text ? [{ ...rest, text }] : [];
  });
}

/** Only one's own, and only those that were shown: what came in the meantime is still new. */
export async function markNoticesRead(
  tx: Tx,
  authorityId: number,
  staffId: string,
  ids: readonly string[],
  now: string,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('notice')
    .set({ read_at: now })
    .where('authority_id', '=', authorityId)
    .where('staff_id', '=', staffId)
    .where('id', 'in', ids)
    .where('read_at', 'is', null)
    .execute();
}
