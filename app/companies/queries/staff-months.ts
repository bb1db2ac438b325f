import { addMonths, type PlainDate, startOfMonth } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { StaffMonth } from '../company.ts';

/** So many full months back: twelve for the net increase (BEK-LAB § 79) and the one before them. */
export const monthsKept = 13;

/** The latest full months before the day, oldest first. */
export const monthsBefore = (today: PlainDate, count: number = monthsKept): readonly PlainDate[] =>
  Array.from({ length: count }, (_, at) => addMonths(startOfMonth(today), at - count, 'error'));

/** What is told of the latest months of each site, oldest first. A month nobody told of is not there. */
export async function staffMonths(tx: Tx, authorityId: number, organisationId: string): Promise<readonly StaffMonth[]> {
  const { rows } = await sql<StaffMonth>`
    select m.site_id as "siteId", m.month, m.fte_adults::float8 as "fteAdults", m.fte_all::float8 as "fteAll", m.source,
      m.told_by_name as "toldByName"
    from company_staff_month m
    where m.authority_id = ${authorityId} and m.organisation_id = ${organisationId}
      and m.month >= (select max(x.month) - interval '13 months' from company_staff_month x
        where x.authority_id = ${authorityId} and x.organisation_id = ${organisationId})
    order by m.month, m.site_id`.execute(tx);
  return rows;
}
