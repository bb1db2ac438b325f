import { addDays, fromCopenhagen, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** What was done in the twelve months to a day: acts by name, and what the law was told by kind. Numbers only. */
export interface WorkCounts {
  readonly countedOn: PlainDate | null;
  readonly acts: ReadonlyMap<string, number>;
  readonly told: ReadonlyMap<string, number>;
}

const year = 365;

/** Counted each night: the pages of the register read rows, and never the whole history. An act of many events is one act. */
export async function countWork(tx: Tx, authorityId: number, today: PlainDate): Promise<void> {
  const since = addDays(today, -year);
  await tx.deleteFrom('work_count').where('authority_id', '=', authorityId).execute();
  await sql`
    insert into work_count (authority_id, what, name, counted_on, times)
    select ${authorityId}::int, 'act', act, ${today}::date, count(*)::int from (
      select act from event where authority_id = ${authorityId} and at >= ${fromCopenhagen(since, plainTime('00:00'))}::timestamptz
      group by act, at, case_id, request_id) performed
    group by act
    union all
    select ${authorityId}::int, 'told', kind, ${today}::date, count(*)::int from law_entry
    where authority_id = ${authorityId} and superseded_at is null and valid_from between ${since}::date and ${today}::date
    group by kind`.execute(tx);
}

export async function workCounts(tx: Tx, authorityId: number): Promise<WorkCounts> {
  const rows = await tx.selectFrom('work_count').selectAll().where('authority_id', '=', authorityId).execute();
  const of = (what: 'act' | 'told') =>
    new Map(rows.filter((row) => row.what === what).map(({ name, times }) => [name, times]));
  return { countedOn: (rows[0]?.counted_on as PlainDate | undefined) ?? null, acts: of('act'), told: of('told') };
}
