import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootFolder } from '../config/root-folder.ts';
import type { OwnerWork } from '../database/engine.ts';
import { connectApp } from '../database/open.ts';
import { withOwner } from '../database/owner.ts';
import { startPglite } from '../database/pglite.ts';
import { pgliteTemplate } from '../database/pglite-template.ts';
import type { Database } from '../database/scope.ts';
import { everyEngine, openTestDatabase, ownerQuery } from '../database/testing.ts';
import { listener } from '../events/listeners.ts';
import { happen, newEvent, prepareForJobs } from './testing.ts';

const folder = path.join(rootFolder(), 'node_modules/.cache/fodfaeste');
const program = path.join(folder, `kill-worker-${process.pid}.mjs`);
const total = 400;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('./kill-worker.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['@electric-sql/pglite', 'cron-parser', 'kysely', 'pg', 'pg-boss', 'pino', 'temporal-polyfill', 'zod'],
  });
});
afterAll(() => rmSync(program, { force: true }));

/** Runs the worker until it has begun so many pieces of work, and kills it; or to the end. Answers how many it began. */
function runWorker(args: readonly string[], killAfter: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let begun = 0;
    let last = '';
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      last = String(chunk);
      begun += last.split('begun\n').length - 1;
      if (killAfter !== null && begun >= killAfter) child.kill('SIGKILL');
    });
    child.on('close', (code, signal) => {
      if (killAfter === null ? code === 0 && last.endsWith('empty\n') : signal === 'SIGKILL') resolve(begun);
      else reject(new Error(`the worker ended with ${code ?? signal}: ${errors.slice(0, 500)}`));
    });
  });
}

const slow = listener({ name: 'slow', on: ['door.painted'], handle: () => Promise.resolve() });
const layWork = (database: Database): Promise<void> =>
  happen(database, [slow], ...Array.from({ length: total }, () => newEvent('door.painted')));

async function expectAllDoneOnce(database: Database): Promise<void> {
  const [done] = await ownerQuery(
    database,
    `select (select count(*) from worked) as rows, (select count(distinct event_id) from worked) as events,
      (select count(*) from handled_event) as marks,
      (select count(*) from pgboss.job where state <> 'completed') as unfinished`,
  );
  expect(done).toEqual({ rows: total, events: total, marks: total, unfinished: 0 });
}

const killed = async (args: readonly string[]): Promise<void> => {
  for (const killAfter of [37, 90, 120]) {
    const begun = await runWorker(args, killAfter);
    expect(begun).toBeLessThan(total);
  }
};

describe.runIf(everyEngine().includes('native'))('a worker killed three times on native', () => {
  it.each(['alone', 'beside others'])('loses nothing and does nothing twice (%s)', { timeout: 60_000 }, async (how) => {
    const database = await openTestDatabase('native');
    try {
      await withOwner(database, prepareForJobs);
      await layWork(database);
      const { host, database: name } = database.pool.options;
      const args = ['native', host ?? '', name ?? '', how === 'alone' ? 'alone' : ''];
      await killed(args);
      // Beside others a worker may not take what another holds before its lease is over; here an hour passes.
      await ownerQuery(
        database,
        `update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'`,
      );
      await runWorker(args, null);
      await expectAllDoneOnce(database);
    } finally {
      await database.close();
    }
  });
});

describe('a worker killed three times on pglite', () => {
  it('loses nothing and does nothing twice', { timeout: 90_000 }, async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-kill-'));
    const files = path.join(dataDir, 'pglite');
    const open = async (ownerWork: OwnerWork<void>): Promise<Database> => {
      const running = await startPglite({ dataDir, files });
      await running.withOwner(ownerWork);
      return connectApp(running, 'TEST_DATABASE_URL');
    };
    try {
      cpSync(await pgliteTemplate(), files, { recursive: true });
      const before = await open(prepareForJobs);
      await layWork(before);
      await before.close();
      const args = ['pglite', dataDir, files, 'alone'];
      await killed(args);
      await runWorker(args, null);
      const after = await open(async () => undefined);
      await expectAllDoneOnce(after).finally(() => after.close());
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
