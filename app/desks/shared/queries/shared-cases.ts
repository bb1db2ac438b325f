import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';

export interface SharedCase {
  readonly caseId: string;
  readonly personId: string;
  readonly authorityId: number;
  readonly name: string;
  readonly house: string;
  readonly parts: readonly string[];
  readonly basis: string;
  readonly reason: string;
  readonly grantedByName: string;
  readonly validUntil: Instant;
}

/** The cases a helper was let into. The authority is the grantee's own here: the grant says which authority the case belongs to. */
export async function readShared(tx: Tx, actor: Actor, now: Instant): Promise<SharedCase[]> {
  const { rows } = await sql<SharedCase>`
    select g.case_id as "caseId", o.person_id as "personId", g.authority_id as "authorityId", o.name, a.name as house, g.parts, g.basis,
      g.reason, g.granted_by_name as "grantedByName", g.valid_until as "validUntil"
    from access_grant g
    join case_overview o on o.authority_id = g.authority_id and o.case_id = g.case_id
    join authority a on a.id = g.authority_id
    where g.grantee_authority_id = ${actor.authorityId} and g.grantee_id = ${actor.id} and g.revoked_at is null and g.valid_until > ${now}
    order by o.sort_key limit 500`.execute(tx);
  return rows;
}
