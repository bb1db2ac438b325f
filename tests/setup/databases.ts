import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { describeStartError, StartError } from '../../app/kernel/config/start-error.ts';
import type { Engine } from '../../app/kernel/database/engine.ts';
import { migrate, migrationsFolder, readMigrations } from '../../app/kernel/database/migrate.ts';
import { nativeConnection, startNative } from '../../app/kernel/database/native.ts';
import { withClient } from '../../app/kernel/database/pool.ts';
import { prepare } from '../../app/kernel/database/prepare.ts';
import { connectServer } from '../../app/kernel/database/server.ts';
import type { TestDatabases } from '../../app/kernel/database/testing.ts';

type Undo = () => Promise<void>;

const undo: Undo[] = [];

/** Starts what the run can run, says in one line each what it can and cannot, and leaves a migrated template to copy. */
export async function setup(project: TestProject): Promise<void> {
  const native = await attempt('native', startNativeTemplate);
  const server = await attempt('server', makeServerTemplate);
  say('pglite', 'runs (copied for each file that asks for it)');
  const engines: Engine[] = [...(native ? ['native' as const] : []), 'pglite', ...(server ? ['server' as const] : [])];
  project.provide('databases', { engines, native, server });
}

export async function teardown(): Promise<void> {
  for (const step of undo.reverse()) await step();
}

const say = (engine: Engine, sentence: string): void => console.log(`[database] ${engine}: ${sentence}`);

class NotAsked extends Error {}

async function attempt<T>(engine: Engine, start: () => Promise<T>): Promise<T | null> {
  try {
    const started = await start();
    say(engine, 'runs');
    return started;
  } catch (error) {
    // A migration that fails is a fault to mend, not an engine to skip.
    if (error instanceof StartError && error.code.startsWith('migration')) throw new Error(describeStartError(error));
    const reason = error instanceof Error ? error.message : String(error);
    say(engine, error instanceof NotAsked ? reason : `CANNOT RUN, its tests are left out: ${reason}`);
    return null;
  }
}

async function startNativeTemplate(): Promise<NonNullable<TestDatabases['native']>> {
  const files = path.join(os.tmpdir(), `fodfaeste-test-${randomBytes(6).toString('hex')}`);
  const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=100'];
  const running = await startNative({ dataDir: files, files, settings, removeAfter: files });
  undo.push(async () => {
    await running.stop();
    rmSync(files, { recursive: true, force: true });
  });
  const template = 'fodfaeste_template';
  await running.withOwner((client) => client.query(`create database ${template}`));
  await withClient(nativeConnection(running.socket, 'postgres', template), async (client) => {
    await prepare(client, { appLogin: true });
    await migrate(client, readMigrations(migrationsFolder()));
  });
  return { socket: running.socket, template };
}

async function makeServerTemplate(): Promise<NonNullable<TestDatabases['server']>> {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new NotAsked('left out, TEST_DATABASE_URL is not set');
  const template = `fodfaeste_template_${randomBytes(6).toString('hex')}`;
  const admin = await connectServer({ url });
  await admin.withOwner((client) => client.query(`create database ${template}`));
  undo.push(
    async () => void (await admin.withOwner((client) => client.query(`drop database ${template} with (force)`))),
  );
  const copy = new URL(url);
  copy.pathname = `/${template}`;
  const running = await connectServer({ url: copy.href });
  await running.withOwner(async (client) => {
    await prepare(client, { appLogin: false });
    await migrate(client, readMigrations(migrationsFolder()));
  });
  return { url, template };
}
