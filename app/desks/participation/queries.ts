import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Part } from './small-groups.ts';

export type What = 'talks' | 'agreements';

export interface Figures {
  readonly whole: Part;
  readonly byBenefit: readonly Part[];
  /** Talks by form, agreements by area. */
  readonly byKind: readonly Part[];
}

export interface Period {
  readonly from: Instant;
  readonly until: Instant;
}

interface Row extends Omit<Part, 'key'> {
  readonly what: What;
  readonly level: 'whole' | 'benefit' | 'kind';
  readonly key: string | null;
}

/** Mission B6: held talks and agreed efforts, with and without a duty behind them. Nobody of the staff is read. */
export const participationQuery = (authorityId: number, { from, until }: Period) => sql<Row>`
  with part as (
    select 'talks' as what, case_id, form as kind, duty from meeting
    where authority_id = ${authorityId} and state = 'held' and starts_at >= ${from} and starts_at < ${until}
    union all
    select 'talks', p.case_id, 'group', p.duty from group_meeting m
    join group_place p on p.authority_id = m.authority_id and p.group_id = m.id and p.state = 'met'
    where m.authority_id = ${authorityId} and m.state = 'held' and m.starts_at >= ${from} and m.starts_at < ${until}
    union all
    select 'agreements', case_id, area, duty from plan_card
    where authority_id = ${authorityId} and agreed_at >= ${from} and agreed_at < ${until}
  )
  select p.what, case when grouping(p.kind) = 0 then 'kind' when grouping(o.benefit) = 0 then 'benefit' else 'whole' end as level,
    case when grouping(p.kind) = 0 then p.kind when grouping(o.benefit) = 0 then o.benefit end as key,
    count(*) filter (where not p.duty)::int as free, count(*) filter (where p.duty)::int as duty,
    count(*) filter (where p.duty is null)::int as unknown, count(distinct p.case_id)::int as citizens
  from part p join case_overview o on o.authority_id = ${authorityId} and o.case_id = p.case_id
  group by grouping sets ((p.what), (p.what, p.kind), (p.what, o.benefit))`;

export async function readParticipation(
  tx: Tx,
  authorityId: number,
  period: Period,
): Promise<Readonly<Record<What, Figures>>> {
  const { rows } = await participationQuery(authorityId, period).execute(tx);
  return { talks: figuresIn(rows, 'talks'), agreements: figuresIn(rows, 'agreements') };
}

const nobody: Part = { key: null, free: 0, duty: 0, unknown: 0, citizens: 0 };

function figuresIn(rows: readonly Row[], what: What): Figures {
  const at = (level: Row['level']) =>
    rows
      .filter((row) => row.what === what && row.level === level)
      .map(({ key, free, duty, unknown, citizens }) => ({ key, free, duty, unknown, citizens }));
  return { whole: at('whole')[0] ?? nobody, byBenefit: at('benefit'), byKind: at('kind') };
}
