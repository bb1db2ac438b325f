import type pg from 'pg';

const lockNumber = 7_310_860;

/** One process at a time prepares and migrates a database. On PGlite the lock is always free: it is one session in one process. */
export async function underStartLock<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock($1)', [lockNumber]);
  try {
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockNumber]);
  }
}
