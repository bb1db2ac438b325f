import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { CompanyContact, Site } from '../company.ts';

const columns = sql`
  s.id, s.organisation_id as "organisationId", s.p_number as "pNumber", s.name, s.address, s.postal_code as "postalCode", s.city,
  s.branch_code as "branchCode", s.branch, s.phone, s.work_sharing as "workSharing", s.closed_on as "closedOn"`;

/** Places of work, those that are closed last. */
export async function sitesOf(tx: Tx, authorityId: number, organisationId: string): Promise<readonly Site[]> {
  const { rows } = await sql<Site>`select ${columns} from company_site s
    where s.authority_id = ${authorityId} and s.organisation_id = ${organisationId}
    order by s.closed_on is not null, s.name, s.p_number`.execute(tx);
  return rows;
}

export async function siteById(tx: Tx, authorityId: number, siteId: string): Promise<Site | null> {
  const { rows } = await sql<Site>`select ${columns} from company_site s
    where s.authority_id = ${authorityId} and s.id = ${siteId}`.execute(tx);
  return rows[0] ?? null;
}

/** Which company a P-number belongs to here. */
export async function siteByNumber(tx: Tx, authorityId: number, pNumber: string): Promise<Site | null> {
  const { rows } = await sql<Site>`select ${columns} from company_site s
    where s.authority_id = ${authorityId} and s.p_number = ${pNumber}`.execute(tx);
  return rows[0] ?? null;
}

/** Whom we talk to there; those who left come last. */
export async function contactsOf(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<readonly CompanyContact[]> {
  const { rows } = await sql<CompanyContact>`
    select c.id, c.site_id as "siteId", c.name, c.title, c.email, c.phone, c.prefers, c.active from company_contact c
    where c.authority_id = ${authorityId} and c.organisation_id = ${organisationId}
    order by not c.active, c.name, c.id`.execute(tx);
  return rows;
}
