import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import type PgBoss from 'pg-boss';
import type { Tx } from '../database/scope.ts';

/** How pg-boss reaches the database: never by connections of its own. */
export type Executor = PgBoss.Db;

/** Each statement on a free connection of the app's pool. */
export function overPool(pool: pg.Pool): Executor {
  return {
    executeSql: async (text, values) => {
      const client = await pool.connect();
      try {
        return await runOn(client, text, values);
      } finally {
        client.release();
      }
    },
  };
}

/** Every statement on one connection (the owner's, when the queues are made). */
export const overClient = (client: pg.ClientBase): Executor => ({
  executeSql: (text, values) => runOn(client, text, values),
});

/** Inside a transaction under way: the job stands or falls with it. */
export function overTx(tx: Tx): Executor & { rowsWritten(): number } {
  let written = 0;
  return {
    executeSql: async (text, values) => {
      const { rows, numAffectedRows } = await tx.executeQuery(CompiledQuery.raw(text, [...(values ?? [])]));
      written += Number(numAffectedRows ?? 0n);
      return { rows: [...rows] };
    },
    rowsWritten: () => written,
  };
}

// The upkeep of pg-boss is one text "begin; …; commit": when a statement inside fails, the connection would stay in the broken transaction.
async function runOn(client: pg.ClientBase, text: string, values: readonly unknown[] | undefined) {
  if (values) return client.query(text, [...values]);
  try {
    const results: pg.QueryResult | pg.QueryResult[] = await client.query(text);
    return Array.isArray(results) ? { rows: results.flatMap((result) => result.rows) } : results;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
