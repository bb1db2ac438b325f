import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { EntryWay, LoggedEntry } from '../entry.ts';

/** The log, the newest day first. */
export async function entriesOf(tx: Tx, authorityId: number, caseId: string, most = 200): Promise<LoggedEntry[]> {
  const rows = await tx
    .selectFrom('job_search_entry')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('removed_at', 'is', null)
    .orderBy('on_day', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    onDay: row.on_day as PlainDate,
    company: row.company,
    postcode: row.postcode,
    city: row.city,
    hours: row.hours,
    weeklyHours: row.weekly_hours,
    way: row.way as EntryWay | null,
    advertised: row.advertised,
    source: row.source,
    recordedAt: row.recorded_at,
    recordedByName: row.recorded_by_name,
  }));
}

export interface EntryToRemove {
  readonly closed: boolean;
  readonly entry: Pick<LoggedEntry, 'id' | 'title' | 'company' | 'onDay'> | null;
}

export async function entryToRemove(
  tx: Tx,
  authorityId: number,
  caseId: string,
  entryId: string,
): Promise<EntryToRemove['entry']> {
  const row = await tx
    .selectFrom('job_search_entry')
    .select(['id', 'title', 'company', 'on_day'])
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('id', '=', entryId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row ? { id: row.id, title: row.title, company: row.company, onDay: row.on_day as PlainDate } : null;
}

/** Which of Jobnet's ids stand in the log already; also those that were deleted, which do not come back by themselves. */
export async function knownForeignIds(tx: Tx, authorityId: number, caseId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('job_search_entry')
    .select('foreign_id')
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('foreign_id', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ foreign_id }) => foreign_id ?? []));
}
