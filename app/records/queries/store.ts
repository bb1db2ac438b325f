import type { Instant } from '@fodfaeste/law/dates';
import { type Insertable, sql } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';

export type ObjectRow = Insertable<DB['record_object']>;
export type DeliveryRow = Insertable<DB['index_delivery']>;

/** What is kept of an object already. */
export interface KnownObject {
  readonly id: string;
  readonly kind: 'case' | 'document' | 'decision-case';
  readonly caseId: string;
  readonly subjectId: string;
  readonly number: string;
  readonly lastSeq: number;
  readonly fingerprint: string;
  readonly documents: number;
  /** The index has said no to a change, and has taken neither it nor those after it since. */
  readonly refused: boolean;
}

export async function knownObjects(tx: Tx, authorityId: number, caseIds: readonly string[]): Promise<KnownObject[]> {
  const { rows } = await sql<KnownObject>`
    select o.id, o.kind, o.case_id as "caseId", o.subject_id as "subjectId", o.number, o.last_seq as "lastSeq", o.fingerprint, o.documents,
      exists (select from index_delivery d where d.authority_id = o.authority_id and d.object_id = o.id
        and d.state <> 'delivered' and d.failure is not null) as refused
    from record_object o where o.authority_id = ${authorityId} and o.case_id = any(${[...caseIds]}::uuid[])`.execute(
    tx,
  );
  return rows;
}

/** The first of so many new numbers of the year. */
export async function takeNumbers(tx: Tx, authorityId: number, year: number, count: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into record_number (authority_id, year, last) values (${authorityId}, ${year}, ${count})
    on conflict (authority_id, year) do update set last = record_number.last + ${count} returning last`.execute(tx);
  return (rows[0]?.last ?? count) - count + 1;
}

const atOnce = 500;

function* slices<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += atOnce) yield all.slice(from, from + atOnce);
}

/** New objects, and what those that are known are called now. */
export async function saveObjects(tx: Tx, rows: readonly ObjectRow[]): Promise<void> {
  for (const some of slices(rows))
    await tx
      .insertInto('record_object')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['authority_id', 'id']).doUpdateSet((row) => ({
          title: row.ref('excluded.title'),
          kle: row.ref('excluded.kle'),
          facet: row.ref('excluded.facet'),
          sensitivity: row.ref('excluded.sensitivity'),
          progress: row.ref('excluded.progress'),
          retention: row.ref('excluded.retention'),
          made_on: row.ref('excluded.made_on'),
          last_seq: row.ref('excluded.last_seq'),
          fingerprint: row.ref('excluded.fingerprint'),
          documents: row.ref('excluded.documents'),
        })),
      )
      .execute();
}

export async function addDeliveries(tx: Tx, rows: readonly DeliveryRow[]): Promise<void> {
  for (const some of slices(rows)) await tx.insertInto('index_delivery').values(some).execute();
}

/** What the index has not taken yet tells of things as they are now: nobody has read the old words. */
export async function rewordOpen(
  tx: Tx,
  authorityId: number,
  objectId: string,
  payload: string,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('index_delivery')
    .set({ payload, state: 'waiting', failure: null, try_at: now })
    .where('authority_id', '=', authorityId)
    .where('object_id', '=', objectId)
    .where('state', '<>', 'delivered')
    .execute();
}
