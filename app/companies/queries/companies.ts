import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Company } from '../company.ts';

const columns = sql`
  o.id, o.name, o.cvr, o.sector, o.branch_code as "branchCode", o.branch, o.collective_agreement as "collectiveAgreement", o.email, o.phone,
  o.address, o.postal_code as "postalCode", o.city, o.state, o.paused_until as "pausedUntil", o.most_requests_week as "mostRequestsWeek",
  (select json_build_object('id', s.id, 'name', s.name, 'phone', s.phone, 'email', s.email) from staff s
    where s.authority_id = o.authority_id and s.id = o.contact_staff_id) as "contactStaff", o.version`;

/** Null for what is no company here. */
export async function companyById(tx: Tx, authorityId: number, id: string): Promise<Company | null> {
  const { rows } = await sql<Company>`select ${columns} from organisation o
    where o.authority_id = ${authorityId} and o.id = ${id} and o.kind = 'company'`.execute(tx);
  return rows[0] ?? null;
}

export async function companyByCvr(tx: Tx, authorityId: number, cvr: string): Promise<Company | null> {
  const { rows } = await sql<Company>`select ${columns} from organisation o
    where o.authority_id = ${authorityId} and o.kind = 'company' and o.cvr = ${cvr}`.execute(tx);
  return rows[0] ?? null;
}

/** What a new company may be another name of. */
export interface Similar {
  readonly id: string;
  readonly name: string;
  readonly cvr: string;
  readonly city: string | null;
}

interface Likeness {
  readonly name: string;
  readonly postalCode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Companies of the same name in the same postal code, or with the same telephone or mail. */
export async function similarCompanies(tx: Tx, authorityId: number, given: Likeness): Promise<readonly Similar[]> {
  const { name, postalCode, phone, email } = given;
  const { rows } = await sql<Similar>`
    select o.id, o.name, o.cvr, o.city from organisation o
    where o.authority_id = ${authorityId} and o.kind = 'company' and (
      (lower(o.name) = lower(${name}) and (o.postal_code = ${postalCode}::text or o.postal_code is null or ${postalCode}::text is null))
      or o.phone = ${phone}::text or lower(o.email) = lower(${email}::text))
    order by o.sort_key, o.id limit 5`.execute(tx);
  return rows;
}

export interface FoundCompany {
  readonly id: string;
  readonly name: string;
  readonly cvr: string;
  readonly city: string | null;
  readonly siteId: string;
  readonly siteName: string;
  readonly pNumber: string;
  readonly branch: string | null;
  readonly paused: boolean;
}

const likeOf = (words: string): string => `%${words.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Open places of work by name, CVR or P-number, for a search box; the words may stand anywhere in the name. */
export async function findCompanies(
  tx: Tx,
  authorityId: number,
  words: string,
  limit: number,
): Promise<readonly FoundCompany[]> {
  const digits = words.replace(/\s/g, '');
  if (digits === '') return [];
  const number = /^\d{6,10}$/.test(digits) ? `${digits}%` : null;
  const { rows } = await sql<FoundCompany>`
    select o.id, o.name, o.cvr, coalesce(s.city, o.city) as city, s.id as "siteId", s.name as "siteName", s.p_number as "pNumber",
      coalesce(s.branch, o.branch) as branch, o.state = 'paused' as paused
    from organisation o
    join company_site s on s.authority_id = o.authority_id and s.organisation_id = o.id and s.closed_on is null
    where o.authority_id = ${authorityId} and o.kind = 'company' and o.state <> 'ended'
      and (o.name ilike ${likeOf(words)} or s.name ilike ${likeOf(words)} or o.cvr like ${number}::text or s.p_number like ${number}::text)
    order by o.sort_key, o.id, s.name limit ${limit}`.execute(tx);
  return rows;
}

/** Who of the staff can be a company's consultant. */
export async function consultants(
  tx: Tx,
  authorityId: number,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select s.id, s.name from staff s
    where s.authority_id = ${authorityId} and s.active and exists (select from staff_role r where r.authority_id = s.authority_id
      and r.staff_id = s.id and r.role in ('company-consultant', 'caseworker', 'manager'))
    order by exists (select from staff_role r where r.authority_id = s.authority_id and r.staff_id = s.id
      and r.role = 'company-consultant') desc, s.sort_key, s.id`.execute(tx);
  return rows;
}
