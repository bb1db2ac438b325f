import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

export interface Continuity {
  readonly open: number;
  readonly without: number;
  /** Citizens by number of changes: 0, 1, 2, 3 or more. */
  readonly changes: readonly { readonly changes: number; readonly citizens: number }[];
  readonly teams: readonly { readonly team: string; readonly staff: number; readonly citizens: number }[];
  readonly lastYear: number;
}

/** Row A2: does the citizen keep the same person? Per team, never per employee. */
export async function readContinuity(tx: Tx, authorityId: number, yearAgo: string): Promise<Continuity> {
  const { rows } = await sql<Continuity>`
    select count(*)::int as open, count(*) filter (where contact_staff_id is null)::int as without,
      (select coalesce(json_agg(json_build_object('changes', changes, 'citizens', citizens) order by changes), '[]') from (
        select least(contact_changes, 3) as changes, count(*)::int as citizens from case_overview
        where authority_id = ${authorityId} and not closed and contact_staff_id is not null group by 1) c) as changes,
      (select coalesce(json_agg(json_build_object('team', name, 'staff', staff, 'citizens', citizens) order by name), '[]') from (
        select t.name, count(distinct o.contact_staff_id)::int as staff, count(*)::int as citizens
        from case_overview o join team t on t.authority_id = o.authority_id and t.id = o.team_id
        where o.authority_id = ${authorityId} and not o.closed and o.contact_staff_id is not null group by t.name) x) as teams,
      (select count(*)::int from contact_person p
        where p.authority_id = ${authorityId} and p.number > 1 and p.from_at >= ${yearAgo}) as "lastYear"
    from case_overview where authority_id = ${authorityId} and not closed`.execute(tx);
  const first = rows[0];
  if (!first) throw new Error('an aggregate answers with one row');
  return first;
}

export interface Count {
  readonly key: string | null;
  readonly citizens: number;
}

export interface Stock {
  readonly open: number;
  readonly benefit: readonly Count[];
  readonly readiness: readonly Count[];
  readonly age: readonly Count[];
  readonly duration: readonly Count[];
}

const counted = (expression: ReturnType<typeof sql>, authorityId: number) => sql`
  (select coalesce(json_agg(json_build_object('key', key, 'citizens', citizens) order by citizens desc), '[]') from (
    select ${expression} as key, count(*)::int as citizens from case_overview
    where authority_id = ${authorityId} and not closed group by 1) g)`;

/** How many citizens, by benefit, readiness, age and time on the benefit. Numbers only: nobody is named or can be opened. */
export async function readStock(tx: Tx, authorityId: number, today: string): Promise<Stock> {
  const age = sql`case when birth_date > ${today}::date - interval '18 years' then '-17' when birth_date > ${today}::date - interval '30 years' then '18-29'
    when birth_date > ${today}::date - interval '50 years' then '30-49' else '50-' end`;
  const duration = sql`case when benefit_since is null then null when benefit_since > ${today}::date - 182 then '0-26' when benefit_since > ${today}::date - 365 then '27-52'
    when benefit_since > ${today}::date - 1095 then '53-156' else '157-' end`;
  const { rows } = await sql<Stock>`
    select (select count(*)::int from case_overview where authority_id = ${authorityId} and not closed) as open,
      ${counted(sql`benefit`, authorityId)} as benefit, ${counted(sql`readiness`, authorityId)} as readiness,
      ${counted(age, authorityId)} as age, ${counted(duration, authorityId)} as duration`.execute(tx);
  const first = rows[0];
  if (!first) throw new Error('an aggregate answers with one row');
  return first;
}
