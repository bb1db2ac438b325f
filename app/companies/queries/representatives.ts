import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { nextInLine, type Representative, speaksFor } from '../representative.ts';
import { siteById } from './sites.ts';

/** Who speaks for the employees; those who no longer do come last. */
export async function representativesOf(
  tx: Tx,
  authorityId: number,
  organisationId: string,
): Promise<readonly Representative[]> {
  const { rows } = await sql<Representative>`
    select r.id, r.site_id as "siteId", r.kind, r.name, r.union_name as "unionName", r.email, r.phone, r.absent, r.active
    from company_representative r
    where r.authority_id = ${authorityId} and r.organisation_id = ${organisationId}
    order by not r.active, array_position(array['tr_pnr', 'tr_cvr', 'faelles_tr_cvr', 'medarbejder_pnr'], r.kind), r.name, r.id`.execute(
    tx,
  );
  return rows;
}

/** Whom to ask about a placement at the site; null where nobody can be asked. */
export async function representativeFor(tx: Tx, authorityId: number, siteId: string): Promise<Representative | null> {
  const site = await siteById(tx, authorityId, siteId);
  if (!site) return null;
  const all = await representativesOf(tx, authorityId, site.organisationId);
  return nextInLine(all.filter((one) => speaksFor(one, siteId)));
}
