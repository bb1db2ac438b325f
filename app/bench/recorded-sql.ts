import type pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type AnyQuery = (...args: unknown[]) => unknown;

const statementOf = (args: readonly unknown[]): Statement | null => {
  const [first, second] = args;
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  if (typeof first !== 'object' || first === null || !('text' in first)) return null;
  const config = first as { text: string; values?: readonly unknown[] };
  return { text: config.text, values: config.values ?? (Array.isArray(second) ? second : []) };
};

/** Runs `work` and tells every statement it sent: the bare SQL of a page, as the page itself sends it. */
export async function recordSql(pool: pg.Pool, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const watched = new Map<pg.PoolClient, AnyQuery>();
  const watch = (client: pg.PoolClient) => {
    if (watched.has(client)) return;
    const query = client.query as AnyQuery;
    watched.set(client, query);
    Object.assign(client, {
      query: (...args: unknown[]) => {
        const statement = statementOf(args);
        if (statement) statements.push(statement);
        return query.apply(client, args);
      },
    });
  };
  pool.on('acquire', watch);
  try {
    await work();
  } finally {
    pool.off('acquire', watch);
    for (const [client, query] of watched) Object.assign(client, { query });
  }
  return statements;
}

/** The same statements again, one after another on one connection. */
export async function replaySql(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values.length > 0 ? [...values] : undefined);
  } finally {
    client.release();
  }
}
