import { sql } from 'kysely';
import type { Tx } from '../database/scope.ts';
import type { TableName, Write } from './write.ts';

type AnyRow = Record<string, unknown>;

/** Kysely's table types cannot follow a table name held in a variable; `Write` has already tied row and key to their table. */
interface LooseTx {
  insertInto(table: string): { values(row: AnyRow): { execute(): Promise<unknown> } };
  updateTable(table: string): LooseWhere & { set(values: AnyRow): LooseWhere };
  deleteFrom(table: string): LooseWhere;
}
interface LooseWhere {
  where(column: string, operator: string, value: unknown): LooseWhere;
  execute(): Promise<unknown>;
}

export function authorityOf(write: Write<TableName>): number {
  const source = (write.op === 'insert' ? write.row : write.key) as AnyRow;
  const id = source['authority_id'];
  if (typeof id !== 'number') throw new Error(`a write to ${write.table} does not name its authority`);
  return id;
}

async function applyOne(tx: LooseTx, write: Write<TableName>): Promise<void> {
  if (write.op === 'insert') {
    await tx
      .insertInto(write.table)
      .values(write.row as AnyRow)
      .execute();
    return;
  }
  let query: LooseWhere =
    write.op === 'update' ? tx.updateTable(write.table).set(write.set as AnyRow) : tx.deleteFrom(write.table);
  for (const [column, value] of Object.entries(write.key))
    query = query.where(column, value === null ? 'is' : '=', value);
  await query.execute();
}

/** What names nobody lies open to its own authority alone: no grant into a case reaches it. */
const ofTheHouse: ReadonlySet<TableName> = new Set<TableName>(['occupied', 'group_meeting']);

/**
 * Row-level security looks at one authority at a time; an act that crosses (a citizen moves, an a-kasse's caseworker is booked) says so
 * and is led over the border. Whoever was let into a case of another authority (`actorAt`) writes in the case from where they stand.
 */
export async function applyWrites(
  tx: Tx,
  writes: readonly Write<TableName>[],
  home: number,
  mayCross: boolean,
  actorAt: number = home,
): Promise<void> {
  let here = actorAt;
  const stand = async (authorityId: number) => {
    if (authorityId === here) return;
    await sql`select set_config('app.authority_id', ${String(authorityId)}, true)`.execute(tx);
    here = authorityId;
  };
  for (const write of writes) {
    const there = authorityOf(write);
    const crosses = there !== home || (actorAt !== home && ofTheHouse.has(write.table));
    if (crosses && !mayCross) throw new Error(`a write reaches authority ${there} from ${home}`);
    await stand(crosses ? there : actorAt);
    await applyOne(tx as unknown as LooseTx, write);
  }
  await stand(actorAt);
}
