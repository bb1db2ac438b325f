import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { ContactWay } from '../company.ts';

/** Who gets a message at a company, and how. */
export interface CompanyRecipient {
  readonly name: string;
  readonly channel: 'email' | 'sms';
  readonly address: string;
}

export interface Reachable {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly prefers: ContactWay;
}

/** A text message where it is wanted and a mobile number is known, else a mail; whoever wants a call gets a mail about it. */
export function wayTo({ name, email, phone, prefers }: Reachable): CompanyRecipient | null {
  const sms = phone === null ? null : ({ name, channel: 'sms', address: phone } as const);
  const mail = email === null ? null : ({ name, channel: 'email', address: email } as const);
  return prefers === 'sms' ? (sms ?? mail) : (mail ?? sms);
}

interface Wanted {
  readonly organisationId: string;
  /** The company's own user who asked, if it was one. */
  readonly userId?: string | null;
  /** A place of work, whose contact person comes first. */
  readonly siteId?: string | null;
}

/** Whoever asked; else a contact person of the place, of the company, a user of the company, the company's own mail. */
export async function companyRecipient(
  tx: Tx,
  authorityId: number,
  { organisationId, userId = null, siteId = null }: Wanted,
): Promise<CompanyRecipient | null> {
  const { rows } = await sql<Reachable>`
    select name, email, phone, prefers from (
      select 1 as place, u.name, u.email, u.phone, 'email' as prefers from organisation_user u
        where u.authority_id = ${authorityId} and u.organisation_id = ${organisationId} and u.active and u.id = ${userId}::uuid
      union all
      select case when c.site_id = ${siteId}::uuid then 2 when c.site_id is null then 3 else 4 end, c.name, c.email, c.phone, c.prefers
        from company_contact c
        where c.authority_id = ${authorityId} and c.organisation_id = ${organisationId} and c.active
      union all
      select 5, u.name, u.email, u.phone, 'email' from organisation_user u
        where u.authority_id = ${authorityId} and u.organisation_id = ${organisationId} and u.active
      union all
      select 6, o.name, o.email, null, 'email' from organisation o
        where o.authority_id = ${authorityId} and o.id = ${organisationId} and o.email is not null
    ) known order by place, name`.execute(tx);
  for (const row of rows) {
    const way = wayTo(row);
    if (way) return way;
  }
  return null;
}
