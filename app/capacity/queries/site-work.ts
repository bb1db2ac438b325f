import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { SiteWork } from '../planner/seats.ts';
import { windowBefore } from '../record/record.ts';

/** So many kinds of work a site, the ones met most often. */
const mostWork = 3;

/** What people have done or been offered at each site: from placements, open offers and job orders of the last years. */
export async function siteWork(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly SiteWork[]> {
  const from = windowBefore(today);
  const { rows } = await sql<SiteWork>`
    with met as (
      select site_id, occupation_uri, count(*) as times from (
        select site_id, occupation_uri from placement
        where authority_id = ${authorityId} and state in ('granted', 'ended') and starts_on >= ${from}
        union all
        select site_id, occupation_uri from company_request
        where authority_id = ${authorityId} and state in ('new', 'answered')
        union all
        select site_id, occupation_uri from job_order where authority_id = ${authorityId} and made_at >= ${from}) one
      where site_id is not null and occupation_uri is not null
      group by site_id, occupation_uri),
    ranked as (
      select site_id, occupation_uri, row_number() over (partition by site_id order by times desc, occupation_uri) as place from met)
    select site_id as "siteId", json_agg(occupation_uri order by place) as occupations
    from ranked where place <= ${mostWork} group by site_id order by site_id`.execute(tx);
  return rows;
}
