import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { appRole, type Engine, type RunningEngine } from './engine.ts';
import { nativeConnection } from './native.ts';
import { connectApp } from './open.ts';
import { rememberOwner, withOwner } from './owner.ts';
import { startPglite } from './pglite.ts';
import { pgliteTemplate } from './pglite-template.ts';
import { newPool, withClient } from './pool.ts';
import type { Database } from './scope.ts';
import { connectServer } from './server.ts';

/** What tests/setup/databases.ts started for this run. */
export interface TestDatabases {
  readonly engines: readonly Engine[];
  readonly native: { readonly socket: string; readonly template: string } | null;
  readonly server: { readonly url: string; readonly template: string } | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabases;
  }
}

/** Every engine this machine can run, for what the engines do themselves; the run has already said which it cannot. */
export const everyEngine = (): readonly Engine[] => inject('databases').engines;

/** The engines that tests of modules and desks run on: the first, or every one with `TEST_ENGINES=all` (decision 018). */
export const engines = (): readonly Engine[] =>
  process.env['TEST_ENGINES'] === 'all' ? everyEngine() : everyEngine().slice(0, 1);

/**
 * A fresh migrated database for the tests of one file or `describe`, dropped afterwards. Use inside `describe`; it is open from
 * beforeAll to afterAll.
 */
export function useDatabase(engine: Engine): Database {
  let open: Database | undefined;
  const opened = (): Database => {
    if (!open) throw new Error('The test database is open only while tests and hooks run.');
    return open;
  };
  beforeAll(async () => {
    open = await openTestDatabase(engine);
  });
  afterAll(async () => {
    await open?.close();
    open = undefined;
  });
  const handle: Database = {
    engine,
    get kysely() {
      return opened().kysely;
    },
    get pool() {
      return opened().pool;
    },
    get description() {
      return opened().description;
    },
    close: async () => {
      await opened().close();
      open = undefined;
    },
  };
  rememberOwner(handle, (work) => withOwner(opened(), work));
  return handle;
}

/** Asks underneath row-level security, to see what is really stored. */
export async function ownerQuery<Row extends object>(
  database: Database,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return withOwner(database, async (client) => (await client.query<Row>(sql, [...values])).rows);
}

/** A migrated database of its own, for tests that need more than one; close() drops it. */
export async function openTestDatabase(engine: Engine): Promise<Database> {
  return connectApp(await copyOfTemplate(engine), 'TEST_DATABASE_URL');
}

const newName = (): string => `test_${randomBytes(6).toString('hex')}`;

async function copyOfTemplate(engine: Engine): Promise<RunningEngine> {
  const { native, server } = inject('databases');
  if (engine === 'pglite') return copyOfPglite();
  if (engine === 'native' && native) return copyOfNative(native);
  if (engine === 'server' && server) return copyOfServer(server);
  throw new Error(`This machine cannot run ${engine}; ask everyEngine() first.`);
}

async function copyOfNative({ socket, template }: NonNullable<TestDatabases['native']>): Promise<RunningEngine> {
  const name = newName();
  const admin = nativeConnection(socket, 'postgres');
  await withClient(admin, (client) => client.query(`create database ${name} template ${template}`));
  return {
    engine: 'native',
    description: 'PostgreSQL 18 (native, test)',
    withOwner: (work) => withClient(nativeConnection(socket, 'postgres', name), work),
    openAppPool: () => newPool({ ...nativeConnection(socket, appRole, name), max: 5 }),
    stop: async () => void (await withClient(admin, (client) => client.query(`drop database ${name} with (force)`))),
  };
}

async function copyOfServer({ url, template }: NonNullable<TestDatabases['server']>): Promise<RunningEngine> {
  const name = newName();
  const admin = await connectServer({ url });
  await admin.withOwner((client) => client.query(`create database ${name} template ${template}`));
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  return {
    ...(await connectServer({ url: copy.href, poolSize: 5 })),
    stop: async () => void (await admin.withOwner((client) => client.query(`drop database ${name} with (force)`))),
  };
}

async function copyOfPglite(): Promise<RunningEngine> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-pglite-'));
  const files = path.join(folder, 'pglite');
  cpSync(await pgliteTemplate(), files, { recursive: true });
  const running = await startPglite({ dataDir: folder, files });
  // The template holds the role already; the pool is the app's from its first query.
  await running.withOwner(async () => undefined);
  return {
    ...running,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
