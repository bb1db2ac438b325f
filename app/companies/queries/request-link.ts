import { sql } from 'kysely';
import { tokenHash } from '../../kernel/crypto/secret-link.ts';
import type { Tx } from '../../kernel/database/scope.ts';

export interface OpenRequestLink {
  readonly id: string;
}

interface Wanted {
  readonly requestId: string;
  readonly token: string;
  readonly now: string;
}

/** The link as long as it can be answered. */
export async function openRequestLink(
  tx: Tx,
  authorityId: number,
  { requestId, token, now }: Wanted,
): Promise<OpenRequestLink | null> {
  const { rows } = await sql<OpenRequestLink>`
    select l.id from company_link l
    where l.authority_id = ${authorityId} and l.token_hash = ${tokenHash(token)} and l.purpose = 'request' and l.subject_id = ${requestId}
      and l.used_at is null and l.valid_until > ${now}`.execute(tx);
  return rows[0] ?? null;
}
