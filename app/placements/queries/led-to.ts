import { addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

/** What places of one kind led to; `category` as the law engine names it (input `tilbud`), or `smaajob`. */
export interface LedTo {
  readonly category: string;
  readonly outcome: 'job' | 'paid-hours' | 'education' | 'none';
  readonly people: number;
}

const months = 6;
const years = 3;

/**
 * Places that ended at least six months ago, and the furthest of what followed within those six months. Of the last three years; a place
 * that was prolonged counts once, with the last of it.
 */
export async function placementsLedTo(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly LedTo[]> {
  const [from, to] = [-12 * years, -months].map((back) => addMonths(today, back, 'last-day-of-month'));
  const { rows } = await sql<LedTo>`
    with over as (
      select p.id, coalesce(p.ended_on, p.ends_on) as last,
        case p.kind when 'praktik' then 'virksomhedspraktik'
          when 'loentilskud' then case o.sector when 'public' then 'loentilskud_offentlig' else 'loentilskud_privat' end
          else p.kind end as category
      from placement p
      join organisation o on o.authority_id = p.authority_id and o.id = p.organisation_id
      where p.authority_id = ${authorityId} and p.state in ('granted', 'ended') and coalesce(p.ended_on, p.ends_on) between ${from} and ${to}
        and not exists (select from placement x where x.authority_id = p.authority_id and x.case_id = p.case_id and x.extends_id = p.id
          and x.state in ('granted', 'ended'))),
    furthest as (
      select v.category, coalesce((select u.kind from placement_outcome u
          where u.authority_id = ${authorityId} and u.placement_id = v.id and u.from_on <= (v.last + interval '6 months')::date
          order by array_position(array['job', 'paid-hours', 'education'], u.kind) limit 1), 'none') as outcome
      from over v)
    select category, outcome, count(*)::int as people from furthest group by category, outcome order by category, outcome`.execute(
    tx,
  );
  return rows;
}
