import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Company, Site } from '../company.ts';
import { companyById } from './companies.ts';

/** Companies by CVR number, of those in the list that are here. */
export async function companiesByCvr(
  tx: Tx,
  authorityId: number,
  cvrs: readonly string[],
): Promise<ReadonlyMap<string, Company>> {
  const { rows } = await sql<{ id: string; cvr: string }>`
    select o.id, o.cvr from organisation o
    where o.authority_id = ${authorityId} and o.kind = 'company' and o.cvr = any(${[...cvrs]}::text[])`.execute(tx);
  const found = new Map<string, Company>();
  for (const { id, cvr } of rows) {
    const company = await companyById(tx, authorityId, id);
    if (company) found.set(cvr, company);
  }
  return found;
}

export interface KnownSite extends Site {
  readonly companyName: string;
  readonly cvr: string;
}

export async function sitesByNumber(
  tx: Tx,
  authorityId: number,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, KnownSite>> {
  const { rows } = await sql<KnownSite>`
    select s.id, s.organisation_id as "organisationId", s.p_number as "pNumber", s.name, s.address, s.postal_code as "postalCode", s.city,
      s.branch_code as "branchCode", s.branch, s.phone, s.work_sharing as "workSharing", s.closed_on as "closedOn",
      o.name as "companyName", o.cvr
    from company_site s join organisation o on o.authority_id = s.authority_id and o.id = s.organisation_id
    where s.authority_id = ${authorityId} and s.p_number = any(${[...numbers]}::text[])`.execute(tx);
  return new Map(rows.map((row) => [row.pNumber, row]));
}
