import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';

export interface IndexStatus {
  readonly waiting: number;
  readonly oldestWaiting: Instant | null;
  readonly refused: number;
  readonly lastDelivered: Instant | null;
  readonly cases: number;
  readonly documents: number;
}

/** How far the index has been told. */
export async function indexStatus(tx: Tx, authorityId: number): Promise<IndexStatus> {
  const { rows } = await sql<IndexStatus>`
    select
      (select count(*)::int from index_delivery where authority_id = ${authorityId} and state = 'waiting') as waiting,
      (select min(made_at) from index_delivery where authority_id = ${authorityId} and state = 'waiting') as "oldestWaiting",
      (select count(*)::int from index_delivery where authority_id = ${authorityId} and state = 'refused') as refused,
      (select max(delivered_at) from index_delivery where authority_id = ${authorityId} and delivered_at is not null) as "lastDelivered",
      (select count(*)::int from record_object where authority_id = ${authorityId} and kind <> 'document') as cases,
      (select count(*)::int from record_object where authority_id = ${authorityId} and kind = 'document') as documents`.execute(
    tx,
  );
  const [status] = rows;
  if (!status) throw new Error('an aggregate answers with one row');
  return status;
}

export interface RefusedDelivery {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly kind: 'case' | 'document' | 'decision-case';
  readonly seq: number;
  readonly madeAt: Instant;
  readonly failure: string;
  /** Later changes of the same object that wait for it. */
  readonly behind: number;
}

/** What the index said no to, the oldest first. A number and a title from the list: nobody is named. */
export async function refusedDeliveries(tx: Tx, authorityId: number, most: number): Promise<RefusedDelivery[]> {
  const { rows } = await sql<RefusedDelivery>`
    select d.id, o.number, o.title, o.kind, d.seq, d.made_at as "madeAt", coalesce(d.failure, '') as failure,
      (select count(*)::int from index_delivery e where e.authority_id = d.authority_id and e.object_id = d.object_id
        and e.seq > d.seq and e.state <> 'delivered') as behind
    from index_delivery d join record_object o on o.authority_id = d.authority_id and o.id = d.object_id
    where d.authority_id = ${authorityId} and d.state = 'refused'
    order by d.made_at, d.id limit ${most}`.execute(tx);
  return rows;
}

/** Those of the given changes that the index has refused, each with its case. */
export async function refusedAmong(
  tx: Tx,
  authorityId: number,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly caseId: string }[]> {
  const rows = await tx
    .selectFrom('index_delivery')
    .select(['id', 'case_id'])
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'refused')
    .where('id', 'in', [...ids])
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, case_id: caseId }) => ({ id, caseId }));
}
