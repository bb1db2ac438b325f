import { existsSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { damaged } from './data-folder.ts';
import { appRole, type OwnerWork, type RunningEngine, timeZone } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { newPool } from './pool.ts';
import { valueParsers } from './values.ts';

export interface PgliteOptions {
  /** The data folder as the user knows it, for messages. */
  readonly dataDir: string;
  /** Where PGlite keeps its files. */
  readonly files: string;
}

/** Opens PostgreSQL as WebAssembly in this process. One session: the pool has one connection, and owner work borrows it. */
export async function startPglite({ dataDir, files }: PgliteOptions): Promise<RunningEngine> {
  const unlock = lockFolder(dataDir, files);
  try {
    if (existsSync(files) && !existsSync(path.join(files, 'PG_VERSION')))
      throw damaged(dataDir, 'filen PG_VERSION mangler', 'the file PG_VERSION is missing');
    const lite = await open(dataDir, files);
    const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
    return oneSession(createPgConfig(lite) as unknown as pg.PoolConfig, async () => {
      await lite.close();
      unlock();
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

async function open(dataDir: string, files: string) {
  const existed = existsSync(files);
  const { PGlite } = await import('@electric-sql/pglite');
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm');
  const { unaccent } = await import('@electric-sql/pglite/contrib/unaccent');
  const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist');
  try {
    return await PGlite.create({ dataDir: files, extensions: { pg_trgm, unaccent, btree_gist } });
  } catch (error) {
    if (!existed) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw damaged(dataDir, `PGlite kan ikke åbne den (${reason})`, `PGlite cannot open it (${reason})`);
  }
}

function oneSession(config: pg.PoolConfig, stop: () => Promise<void>): RunningEngine {
  let appReady = false;
  const pool = newPool({
    ...config,
    types: valueParsers,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 0,
    // A connection the pool has replaced is the same session underneath: it may be in a transaction, or still the owner.
    verify: (client: pg.PoolClient, done: (error?: Error) => void) => {
      const role = appReady ? `set role ${appRole}` : 'reset role';
      client.query(`rollback; ${role}; set timezone = '${timeZone}'`).then(() => done(), done);
    },
  } as pg.PoolConfig);
  const withOwner = async <T>(work: OwnerWork<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('reset role');
      const result = await work(client);
      appReady = true;
      return result;
    } finally {
      const back = appReady ? `set role ${appRole}` : 'reset role';
      await client.query(`rollback; ${back}`).then(
        () => client.release(),
        (error) => client.release(error),
      );
    }
  };
  return {
    engine: 'pglite',
    description: 'PGlite (PostgreSQL 18 as WebAssembly, one connection)',
    withOwner,
    openAppPool: () => pool,
    stop,
  };
}
