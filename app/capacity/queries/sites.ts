import { addMonths, type PlainDate, startOfMonth } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { SiteFacts } from '../places/free.ts';
import { ratioMonths } from '../places/ratio.ts';

/** Sites of companies that take requests, with what the ratio reads of them: staff of the four months before this one, and places. */
export async function siteFacts(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly SiteFacts[]> {
  const until = startOfMonth(today);
  const from = addMonths(until, -ratioMonths, 'last-day-of-month');
  const { rows } = await sql<SiteFacts>`
    select s.id as "siteId", s.organisation_id as "organisationId", o.name as "companyName", s.name as "siteName",
      s.postal_code as "postalCode", s.city, coalesce(s.branch_code, o.branch_code) as "branchCode", s.work_sharing as "workSharing",
      coalesce(m.months, '[]') as months, coalesce(p.ladders, '[]') as ladders, coalesce(r.offered, 0)::int as offered
    from company_site s
    join organisation o on o.authority_id = s.authority_id and o.id = s.organisation_id and o.kind = 'company'
      and (o.state = 'active' or (o.state = 'paused' and o.paused_until < ${today}))
    left join (
      select site_id, json_agg(fte_adults::float8 order by month) as months from company_staff_month
      where authority_id = ${authorityId} and month >= ${from} and month < ${until} group by site_id) m on m.site_id = s.id
    left join (
      select site_id, json_agg(ladder) as ladders from placement
      where authority_id = ${authorityId} and state in ('sent', 'ready', 'granted') and kind in ('praktik', 'loentilskud')
        and ends_on >= ${today}
      group by site_id) p on p.site_id = s.id
    left join (
      -- What names no site is offered at the company's first.
      select coalesce(q.site_id, (select f.id from company_site f where f.authority_id = q.authority_id
          and f.organisation_id = q.organisation_id and f.closed_on is null order by f.p_number limit 1)) as site_id, sum(q.places) as offered
      from company_request q
      where q.authority_id = ${authorityId} and q.state in ('new', 'answered') and q.kind in ('placement', 'small-job', 'wage-subsidy')
      group by 1) r on r.site_id = s.id
    where s.authority_id = ${authorityId} and s.closed_on is null
    order by o.name, s.name, s.id`.execute(tx);
  return rows;
}
