import type { PlainDate } from '@fodfaeste/law/dates';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import { type ListChoice, type ListView, pageSize } from './view.ts';

export interface CompanyRow {
  readonly id: string;
  readonly name: string;
  readonly cvr: string;
  readonly branch: string | null;
  readonly city: string | null;
  readonly consultantId: string | null;
  readonly consultantName: string | null;
  readonly state: 'active' | 'paused' | 'ended';
  readonly pausedUntil: PlainDate | null;
  /** Open requests: whose turn it is. */
  readonly waits: 'municipality' | 'company' | null;
  /** The day of the latest visit, request or answer. */
  readonly contactOn: PlainDate | null;
  /** Full-time persons in the latest month told of. */
  readonly staff: number | null;
}

export interface Around {
  readonly authorityId: number;
  readonly staffId: string;
  readonly today: PlainDate;
}

const likeOf = (words: string): string => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** One row a company, with what the list shows and filters by. */
const companies = ({ authorityId }: Around): RawBuilder<unknown> => sql`
  select o.id, o.name, o.sort_key, o.cvr, o.branch, o.city, o.contact_staff_id, o.state, o.paused_until,
    exists (select from company_request r where r.authority_id = o.authority_id and r.organisation_id = o.id
      and r.state in ('new', 'answered') and not (r.state = 'answered' and r.question is not null and r.replied_at is null)) as waits_us,
    exists (select from company_request r where r.authority_id = o.authority_id and r.organisation_id = o.id
      and r.state = 'answered' and r.question is not null and r.replied_at is null) as waits_them,
    greatest(
      (select max(v.on_day) from company_visit v where v.authority_id = o.authority_id and v.organisation_id = o.id and v.state = 'held'),
      (select max(greatest(r.made_at, r.answered_at, r.replied_at))::date from company_request r
        where r.authority_id = o.authority_id and r.organisation_id = o.id)) as contact_on
  from organisation o
  where o.authority_id = ${authorityId} and o.kind = 'company' and o.state <> 'ended'`;

const longAgo = (today: PlainDate) => sql`${today}::date - interval '6 months'`;

function holds(view: ListView, { staffId, today }: Around): RawBuilder<unknown> {
  switch (view) {
    case 'mine':
      return sql`c.contact_staff_id = ${staffId}`;
    case 'uden-konsulent':
      return sql`c.contact_staff_id is null`;
    case 'spurgt':
      return sql`(c.waits_us or c.waits_them)`;
    case 'stille':
      return sql`(c.contact_on is null or c.contact_on < ${longAgo(today)})`;
    case 'alle':
      return sql`true`;
  }
}

function matches(words: string, { authorityId }: Around): RawBuilder<unknown> {
  if (words === '') return sql`true`;
  const digits = words.replace(/\s/g, '');
  const number = /^\d{4,10}$/.test(digits) ? `${digits}%` : null;
  return sql`(c.name ilike ${likeOf(words)} or c.cvr like ${number}::text or exists (select from company_site s
    where s.authority_id = ${authorityId} and s.organisation_id = c.id and (s.p_number like ${number}::text or s.name ilike ${likeOf(words)})))`;
}

/** One page of the list, and how many there are in all; the reader's own first. */
export async function companyRows(
  tx: Tx,
  around: Around,
  { view, words, page }: ListChoice,
): Promise<{ readonly rows: readonly CompanyRow[]; readonly count: number; readonly mine: number }> {
  const { rows } = await sql<CompanyRow & { readonly count: number; readonly mine: number }>`
    with found as (
      select c.*, count(*) over ()::int as count, (count(*) filter (where c.contact_staff_id = ${around.staffId}) over ())::int as mine
      from (${companies(around)}) c where ${holds(view, around)} and ${matches(words, around)}
      order by (c.contact_staff_id = ${around.staffId}) is not true, c.sort_key, c.id
      limit ${pageSize} offset ${(page - 1) * pageSize})
    select f.id, f.name, f.cvr, f.branch, f.city, f.contact_staff_id as "consultantId", s.name as "consultantName", f.state,
      f.paused_until as "pausedUntil", case when f.waits_us then 'municipality' when f.waits_them then 'company' end as waits, f.contact_on as "contactOn",
      (select sum(m.fte_adults)::float8 from company_staff_month m where m.authority_id = ${around.authorityId} and m.organisation_id = f.id
        and m.month = (select max(x.month) from company_staff_month x where x.authority_id = ${around.authorityId}
          and x.organisation_id = f.id)) as staff, f.count, f.mine
    from found f left join staff s on s.authority_id = ${around.authorityId} and s.id = f.contact_staff_id
    order by (f.contact_staff_id = ${around.staffId}) is not true, f.sort_key, f.id`.execute(tx);
  return { rows, count: rows[0]?.count ?? 0, mine: rows[0]?.mine ?? 0 };
}

export type ViewCounts = Readonly<Record<ListView, number>>;

/** How many there are behind each filter. */
export async function viewCounts(tx: Tx, around: Around): Promise<ViewCounts> {
  const one = (view: ListView) => sql`(count(*) filter (where ${holds(view, around)}))::int as ${sql.ref(view)}`;
  const { rows } = await sql<ViewCounts>`
    select ${one('mine')}, ${one('alle')}, ${one('uden-konsulent')}, ${one('spurgt')}, ${one('stille')}
    from (${companies(around)}) c`.execute(tx);
  return rows[0] ?? { mine: 0, alle: 0, 'uden-konsulent': 0, spurgt: 0, stille: 0 };
}
