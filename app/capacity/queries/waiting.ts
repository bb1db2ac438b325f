import { addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Waited } from '../time/waiting.ts';

export interface WaitingFacts {
  readonly began: readonly Waited[];
  /** Citizens who wished for a place in their plan and have none yet, by days waited. */
  readonly waits: readonly number[];
}

/** Who began in the last year, and who waits. Counts of days; nobody is named. */
export async function waitingFacts(tx: Tx, authorityId: number, today: PlainDate): Promise<WaitingFacts> {
  const from = addMonths(today, -12, 'last-day-of-month');
  const { rows } = await sql<WaitingFacts>`
    select
      (select coalesce(json_agg(json_build_object('kind', p.kind, 'days', greatest(0, p.starts_on - least(p.made_at, c.created_at)::date))), '[]')
        from placement p
        left join plan_card c on c.authority_id = p.authority_id and c.id = p.card_id
        where p.authority_id = ${authorityId} and p.state in ('granted', 'ended') and p.extends_id is null
          and p.starts_on >= ${from} and p.starts_on <= ${today}) as began,
      (select coalesce(json_agg(w.days order by w.days), '[]') from (
        select ${today}::date - min(c.created_at)::date as days
        from plan_card c
        join case_overview o on o.authority_id = c.authority_id and o.case_id = c.case_id and not o.closed
        where c.authority_id = ${authorityId} and c.area = 'company' and c.plan_part = 'offer' and c.state in ('proposed', 'agreed')
          and c.created_at >= ${from} and not exists (
            select from placement p where p.authority_id = c.authority_id and p.case_id = c.case_id
              and (p.state in ('sent', 'ready') or (p.state = 'granted' and p.ends_on >= ${today})))
        group by c.case_id) w) as waits`.execute(tx);
  return rows[0] ?? { began: [], waits: [] };
}
