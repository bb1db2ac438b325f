import { addDays, fromCopenhagen, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';

/** Time that somebody wrote down, or that was set aside, in the twelve months to a day. */
export interface TimeSpent {
  readonly what: 'talks' | 'visits' | 'follow-ups';
  readonly times: number;
  readonly minutes: number;
}

/** Three sums over indexed days (`meeting_held`, `company_visit_staff`, `placement_follow_up_due`). Nobody is named. */
export async function timeSpent(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly TimeSpent[]> {
  const since = addDays(today, -365);
  const { rows } = await sql<TimeSpent>`
    select 'talks' as what, count(*)::int as times,
      coalesce(sum(extract(epoch from ends_at - starts_at) / 60), 0)::int as minutes
    from meeting where authority_id = ${authorityId} and state = 'held'
      and starts_at >= ${fromCopenhagen(since, plainTime('00:00'))}::timestamptz
    union all
    select 'visits', count(*)::int, coalesce(sum(minutes), 0)::int
    from company_visit where authority_id = ${authorityId} and state = 'held' and on_day between ${since}::date and ${today}::date
    union all
    select 'follow-ups', count(*)::int, coalesce(sum(minutes), 0)::int
    from placement_follow_up where authority_id = ${authorityId} and state = 'done' and kind = 'talk'
      and held_on between ${since}::date and ${today}::date`.execute(tx);
  return rows;
}
