import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { IndexObject } from '../oio.ts';

export interface OpenDelivery {
  readonly id: string;
  readonly objectId: string;
  readonly seq: number;
  readonly payload: IndexObject;
}

/**
 * The next change of each object that may be told now. The rows are held until the transaction ends and passed over by others who
 * deliver. An object's change waits for the one before it; a document and a decision wait for their case to be known.
 */
export async function claimDeliveries(
  tx: Tx,
  authorityId: number,
  now: Instant,
  most: number,
): Promise<OpenDelivery[]> {
  const { rows } = await sql<OpenDelivery>`
    select d.id, d.object_id as "objectId", d.seq, d.payload from index_delivery d
    join record_object o on o.authority_id = d.authority_id and o.id = d.object_id
    where d.authority_id = ${authorityId} and d.state = 'waiting' and d.try_at <= ${now}
      and not exists (select from index_delivery e
        where e.authority_id = d.authority_id and e.object_id = d.object_id and e.seq < d.seq and e.state <> 'delivered')
      and (o.kind = 'case' or exists (select from record_object c
        join index_delivery e on e.authority_id = c.authority_id and e.object_id = c.id and e.seq = 1 and e.state = 'delivered'
        where c.authority_id = d.authority_id and c.kind = 'case' and c.subject_id = d.case_id))
    order by d.made_at, d.id
    limit ${most} for update of d skip locked`.execute(tx);
  return rows;
}

const open = (tx: Tx, authorityId: number) => tx.updateTable('index_delivery').where('authority_id', '=', authorityId);

export async function noteDelivered(tx: Tx, authorityId: number, ids: readonly string[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await sql`update index_delivery set state = 'delivered', delivered_at = ${now}, failure = null
    where authority_id = ${authorityId} and id = any(${[...ids]}::uuid[])`.execute(tx);
}

export async function noteRefused(tx: Tx, authorityId: number, id: string, failure: string): Promise<void> {
  await open(tx, authorityId).set({ state: 'refused', failure }).where('id', '=', id).execute();
}

export async function putOff(tx: Tx, authorityId: number, id: string, until: Instant): Promise<void> {
  await open(tx, authorityId).set({ try_at: until }).where('id', '=', id).execute();
}

/** What was told since then is told again, in the same order and under the same ids. Answers how many. */
export async function replaySince(tx: Tx, authorityId: number, from: Instant, now: Instant): Promise<number> {
  const { numAffectedRows } = await sql`
    update index_delivery set state = 'waiting', delivered_at = null, failure = null, try_at = ${now}
    where authority_id = ${authorityId} and made_at >= ${from} and state <> 'waiting'`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
