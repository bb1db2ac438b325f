import { addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { type Doors, type DoorsCompany, doorsOf } from '../figures/doors.ts';
import type { OrderTimes } from '../figures/response.ts';

/** Benefits of those with a reduced capacity for work. */
const reducedCapacity = ['ressourceforloebsydelse', 'ledighedsydelse', 'revalideringsydelse'] as const;

interface WhichOrders {
  readonly since?: PlainDate | null;
  readonly orderId?: string | null;
  readonly organisationId?: string | null;
}

/** The municipality's own orders: those made since a day, of one company, or one order. */
export async function orderTimes(
  tx: Tx,
  authorityId: number,
  { since = null, orderId = null, organisationId = null }: WhichOrders,
): Promise<readonly OrderTimes[]> {
  const { rows } = await sql<OrderTimes>`
    select o.id as "orderId", o.title, g.name as "companyName", o.organisation_id as "organisationId",
      coalesce(o.contact_phone, g.phone) as phone, o.contact_name as "contactName", o.made_by as "madeBy", o.made_at as "madeAt",
      o.first_answer_at as "firstAnswerAt", o.first_sent_at as "firstSentAt", c.company_at as "companyAt", coalesce(c.waiting, 0)::int as waiting
    from job_order o
    join organisation g on g.authority_id = o.authority_id and g.id = o.organisation_id
    left join lateral (select min(k.company_at) as company_at, count(*) filter (where k.state = 'shared') as waiting
      from job_candidate k where k.order_authority_id = o.authority_id and k.order_id = o.id and k.shared_at is not null) c on true
    where o.authority_id = ${authorityId} and (${since}::date is null or o.made_at >= ${since}::date)
      and (${orderId}::uuid is null or o.id = ${orderId}::uuid)
      and (${organisationId}::uuid is null or o.organisation_id = ${organisationId}::uuid)
    order by o.made_at desc, o.id`.execute(tx);
  return rows;
}

/**
 * Far from work on the day (docs/glossary.md, "langt fra arbejde"): judged ready for activities, on a benefit for a reduced capacity, or
 * two years on the same benefit. Read from the facts as they stood, so that a company's door is not counted by what became of the citizen later.
 */
const farFromWork = (day: string) => sql`exists (select from fact f
  where f.authority_id = p.authority_id and f.case_id = p.case_id and f.superseded_at is null
    and f.valid_from <= ${sql.raw(day)} and (f.valid_until is null or f.valid_until > ${sql.raw(day)})
    and ((f.kind = 'parathed' and f.value->>'parathed' = 'aktivitetsparat')
      or (f.kind = 'ydelse' and (f.value #>> '{}' in (${sql.join([...reducedCapacity])})
        or f.valid_from <= (${sql.raw(day)} - interval '2 years')::date))))`;

async function doorsCompanies(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly DoorsCompany[]> {
  const { rows } = await sql<DoorsCompany>`
    with began as (
      select p.organisation_id, p.starts_on as day from placement p
      where p.authority_id = ${authorityId} and p.state in ('granted', 'ended') and p.starts_on <= ${today} and ${farFromWork('p.starts_on')}
      union all
      select p.organisation_id, p.hired_on from job_candidate p
      where p.authority_id = ${authorityId} and p.order_authority_id = ${authorityId} and p.state = 'hired' and p.hired_on <= ${today}
        and ${farFromWork('p.hired_on')})
    select g.id as "organisationId", g.name,
      (select min(o.made_at)::date from job_order o where o.authority_id = g.authority_id and o.organisation_id = g.id
        and o.kind <> 'small-job' and (o.made_by = 'staff' or o.first_answer_at is not null)) as "helpedOn",
      least((select min(r.made_at)::date from company_request r where r.authority_id = g.authority_id and r.organisation_id = g.id),
        (select min(v.on_day) from company_visit v where v.authority_id = g.authority_id and v.organisation_id = g.id),
        (select min(o.made_at)::date from job_order o where o.authority_id = g.authority_id and o.organisation_id = g.id)) as "firstKnownOn",
      coalesce((select json_agg(b.day order by b.day) from began b where b.organisation_id = g.id), '[]') as "farOn"
    from organisation g where g.authority_id = ${authorityId} and g.kind = 'company'
    order by g.sort_key, g.id`.execute(tx);
  return rows;
}

/** Companies are watched for so long back. */
const years = 3;

/** See {@link doorsOf}: the figures of the municipality's companies on a day. */
export async function doorsFor(tx: Tx, authorityId: number, { today }: { readonly today: PlainDate }): Promise<Doors> {
  const since = addMonths(today, -12 * years, 'last-day-of-month');
  return doorsOf(await doorsCompanies(tx, authorityId, today), { since, today });
}
