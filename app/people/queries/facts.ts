import type { PlainDate } from '@fodfaeste/law/dates';
import { isFactKind } from '@fodfaeste/law/facts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { FactRow } from '../facts/timeline.ts';

/** Every fact of a case, also what was superseded, oldest knowledge first. */
export async function factRows(tx: Tx, authorityId: number, caseId: string): Promise<FactRow[]> {
  const rows = await tx
    .selectFrom('fact')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('recorded_at')
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.flatMap((row): FactRow[] => {
    // A kind that this version does not know stays in its table; nothing here reads or trims it.
    if (!isFactKind(row.kind)) return [];
    return [
      {
        id: row.id,
        kind: row.kind,
        value: row.value,
        validFrom: row.valid_from as PlainDate,
        validUntil: row.valid_until as PlainDate | null,
        recordedAt: row.recorded_at,
        supersededAt: row.superseded_at,
        source: row.source,
        authorId: row.author_id,
        authorName: row.author_name,
        reason: row.reason,
      },
    ];
  });
}
