import type { Insertable } from 'kysely';
import { insert, type TableName, update, type Write } from '../../kernel/act/write.ts';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { FactOverview } from './overview.ts';
import type { FactChange, FactRow } from './timeline.ts';

export const factTableRow = (authorityId: number, caseId: string, row: FactRow): Insertable<DB['fact']> => ({
  authority_id: authorityId,
  id: row.id,
  case_id: caseId,
  kind: row.kind,
  value: JSON.stringify(row.value),
  valid_from: row.validFrom,
  valid_until: row.validUntil,
  recorded_at: row.recordedAt,
  superseded_at: row.supersededAt,
  source: row.source,
  author_id: row.authorId,
  author_name: row.authorName,
  reason: row.reason,
});

export const overviewColumns = (overview: FactOverview) => ({
  benefit: overview.benefit,
  benefit_since: overview.benefitSince,
  readiness: overview.readiness,
  education: overview.education,
  dimittend: overview.dimittend,
});

/** What an act that changed facts writes: nothing is deleted, and the case's row in lists follows. */
export function factWrites(
  place: { readonly authorityId: number; readonly caseId: string; readonly at: string },
  change: FactChange,
  overview: FactOverview,
): readonly Write<TableName>[] {
  const { authorityId: authority_id, caseId: case_id, at } = place;
  return [
    ...change.superseded.map((id) => update('fact', { authority_id, id }, { superseded_at: at })),
    ...change.rows.map((row) => insert('fact', factTableRow(authority_id, case_id, row))),
    update('case_overview', { authority_id, case_id }, overviewColumns(overview)),
  ];
}
