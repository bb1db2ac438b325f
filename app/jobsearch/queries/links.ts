import { sql } from 'kysely';
import type { Database, Tx } from '../../kernel/database/scope.ts';
import { authorityTitle, type NamedAuthority } from '../../kernel/identity/authority-title.ts';
import { linkKind, tokenHash } from '../link-token.ts';

export interface StoredLink {
  readonly id: string;
  readonly validUntil: string;
  readonly usedAt: string | null;
}

/** A link of this case by its token; a token of any other case is not found. */
export async function linkOfCase(
  tx: Tx,
  authorityId: number,
  caseId: string,
  token: string,
): Promise<StoredLink | null> {
  const row = await tx
    .selectFrom('answer_link')
    .select(['id', 'valid_until', 'used_at'])
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('kind', '=', linkKind)
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst();
  return row ? { id: row.id, validUntil: row.valid_until, usedAt: row.used_at } : null;
}

/** When the newest link of the case was made. */
export async function newestLinkAt(tx: Tx, authorityId: number, caseId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('answer_link')
    .select('made_at')
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('kind', '=', linkKind)
    .orderBy('made_at', 'desc')
    .executeTakeFirst();
  return row?.made_at ?? null;
}

/** Where a link leads; the way there is `link_target`, which tells nothing about anybody. */
export interface LinkTarget extends StoredLink {
  readonly authorityId: number;
  readonly caseId: string;
}

export async function linkTarget(database: Database, token: string): Promise<LinkTarget | null> {
  const { rows } = await sql<{
    authority_id: number;
    id: string;
    case_id: string;
    kind: string;
    valid_until: string;
    used_at: string | null;
  }>`select authority_id, id, case_id, kind, valid_until, used_at from link_target(${tokenHash(token)})`.execute(
    database.kysely,
  );
  const [row] = rows;
  if (row?.kind !== linkKind) return null;
  const { authority_id: authorityId, case_id: caseId, valid_until: validUntil, used_at: usedAt, id } = row;
  return { authorityId, caseId, id, validUntil, usedAt };
}

/** Where a message to the citizen can go, and in which language; null when there is no such case. */
export interface Reach {
  readonly closed: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string;
  /** "Hjørring Kommune". */
  readonly authorityName: string;
}

export async function reachOf(tx: Tx, authorityId: number, caseId: string): Promise<Reach | null> {
  const row = await tx
    .selectFrom('citizen_case as c')
    .innerJoin('person as p', (join) =>
      join.onRef('p.authority_id', '=', 'c.authority_id').onRef('p.id', '=', 'c.person_id'),
    )
    .innerJoin('authority as a', 'a.id', 'c.authority_id')
    .select(['c.closed_on', 'p.email', 'p.phone', 'p.language', 'a.name', 'a.kind'])
    .where('c.authority_id', '=', authorityId)
    .where('c.id', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  const { closed_on, email, phone, language, name } = row;
  const authorityName = authorityTitle({ kind: row.kind as NamedAuthority['kind'], name });
  return { closed: closed_on !== null, email, phone, language, authorityName };
}
