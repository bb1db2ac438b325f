import pg from 'pg';

/** A pool whose idle connections may break without ending the process (a server that stops sends them 57P01). */
export function newPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionTimeoutMillis: 10_000, ...config });
  pool.on('error', () => {
    // The pool has dropped the connection already. The next query opens a new one, or fails and is reported where it was asked.
  });
  // A connection in use that the server cuts says so twice: to the query, and here, where nobody else listens.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** One short-lived connection. */
export async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: 5_000, ...config });
  client.on('error', () => {
    // The query under way rejects with the same error.
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
