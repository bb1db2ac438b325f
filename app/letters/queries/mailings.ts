import type { Instant } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Mailing } from '../mailing/mailing.ts';
import { isTemplateKey } from '../templates/keys.ts';

function fromRow(row: Selectable<DB['mailing']>): Mailing {
  if (!isTemplateKey(row.template_key)) throw new Error(`no template is named ${row.template_key}`);
  return {
    id: row.id,
    name: row.name,
    templateKey: row.template_key,
    templateVersion: row.template_version,
    reason: row.reason,
    words: row.words,
    wordsEn: row.words_en,
    state: row.state,
    preparedBy: row.prepared_by,
    preparedByName: row.prepared_by_name,
    preparedAt: row.prepared_at as Instant,
    decidedBy: row.decided_by,
    decidedByName: row.decided_by_name,
    decidedAt: row.decided_at as Instant | null,
    decisionNote: row.decision_note,
    releaseAt: row.release_at as Instant | null,
    recipients: row.recipients,
  };
}

const one = (tx: Tx, authorityId: number, id: string) =>
  tx.selectFrom('mailing').selectAll().where('authority_id', '=', authorityId).where('id', '=', id);

export async function mailingById(tx: Tx, authorityId: number, id: string): Promise<Mailing | null> {
  const row = await one(tx, authorityId, id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The same, held until the transaction ends. */
export async function mailingForLaying(tx: Tx, authorityId: number, id: string): Promise<Mailing | null> {
  const row = await one(tx, authorityId, id).forUpdate().executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The newest first. */
export async function mailings(tx: Tx, authorityId: number, limit: number): Promise<Mailing[]> {
  const rows = await tx
    .selectFrom('mailing')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .orderBy('prepared_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** In the order of names, so that the preview and the letters are alike. */
export async function recipientIds(tx: Tx, authorityId: number, mailingId: string): Promise<string[]> {
  const { rows } = await sql<{ caseId: string }>`
    select r.case_id as "caseId" from mailing_recipient r
    join case_overview o on o.authority_id = r.authority_id and o.case_id = r.case_id
    where r.authority_id = ${authorityId} and r.mailing_id = ${mailingId} order by o.sort_key, r.case_id`.execute(tx);
  return rows.map(({ caseId }) => caseId);
}

export interface Reachable {
  readonly caseId: string;
  readonly personId: string;
}

/** Which of these cases a mailing of this person may reach: open ones that the person may find (people/access-rules.ts). */
export async function reachable(
  tx: Tx,
  authorityId: number,
  caseIds: readonly string[],
  by: { readonly staffId: string; readonly manager: boolean; readonly youth: boolean; readonly grownUpSince: string },
): Promise<Reachable[]> {
  const { rows } = await sql<Reachable>`
    select o.case_id as "caseId", o.person_id as "personId" from case_overview o
    where o.authority_id = ${authorityId} and not o.closed and o.case_id = any(${[...caseIds]}::uuid[])
      and (${by.manager} or o.contact_staff_id = ${by.staffId}
        or (not o.own_staff and (${by.youth} or o.birth_date <= ${by.grownUpSince})))
    order by o.sort_key, o.case_id`.execute(tx);
  return rows;
}
