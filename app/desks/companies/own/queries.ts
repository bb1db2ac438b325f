import { sql } from 'kysely';
import type { ContactStaff } from '../../../companies/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';

export interface OwnOrganisation {
  readonly id: string;
  readonly kind: 'company' | 'provider' | 'school' | 'union' | 'region';
  readonly name: string;
  readonly cvr: string;
  readonly contact: ContactStaff | null;
  readonly users: readonly string[];
}

/** The organisation of whoever is logged in. */
export async function ownOrganisation(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<OwnOrganisation | null> {
  const { rows } = await sql<OwnOrganisation>`
    select o.id, o.kind, o.name, o.cvr,
      (select json_build_object('id', s.id, 'name', s.name, 'phone', s.phone, 'email', s.email) from staff s
        where s.authority_id = o.authority_id and s.id = o.contact_staff_id) as contact,
      (select coalesce(json_agg(u.name order by u.name), '[]') from organisation_user u
        where u.authority_id = o.authority_id and u.organisation_id = o.id and u.active) as users
    from organisation o where o.authority_id = ${authorityId} and o.id = ${organisationId}`.execute(tx);
  return rows[0] ?? null;
}
