import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type pg from 'pg';
import { damaged, inUse } from './data-folder.ts';
import { appRole, type RunningEngine, timeZone } from './engine.ts';
import { nativeBinaries } from './native-files.ts';
import { type NativeServer, ServerEnded, serverEnvironment, startServer } from './native-server.ts';
import { asUser, makePrivateFolder, type ServerUser, serverUser } from './native-user.ts';
import { newPool, withClient } from './pool.ts';
import { valueParsers } from './values.ts';

const major = '18';
const run = promisify(execFile);

export interface NativeOptions {
  /** The data folder as the user knows it, for messages. */
  readonly dataDir: string;
  /** Where PostgreSQL keeps its files. */
  readonly files: string;
  readonly logFile?: string;
  /** PostgreSQL settings for tests, such as fsync=off. */
  readonly settings?: readonly string[];
  /** A folder to delete when the server has ended, however it ended (tests). */
  readonly removeAfter?: string;
}

export interface NativeEngine extends RunningEngine {
  readonly socket: string;
}

/** How to reach a database of a native server: as the owner `postgres`, or as the app role. */
export const nativeConnection = (socket: string, user: string, database = 'postgres'): pg.ClientConfig => ({
  host: socket,
  port: 5432,
  database,
  user,
  types: valueParsers,
  options: `-c timezone=${timeZone}`,
});

/** Starts PostgreSQL 18 from npm on a unix socket. Makes the database when `files` is not there. */
export async function startNative(options: NativeOptions): Promise<NativeEngine> {
  const user = serverUser();
  const binaries = nativeBinaries(user);
  await ensureCluster(options, binaries, user);
  writeLogins(options.files, user);
  const { files: pgData, logFile, removeAfter, settings = [] } = options;
  const server = await startUnlessInUse(options, () =>
    startServer({ binaries, pgData, user, settings, logFile, removeAfter }),
  );
  return onSocket(server.socket, server.stop);
}

/** Joins the server another process runs on these files; undefined when none answers. Stopping it is left to its owner. */
export async function attachNative(files: string): Promise<NativeEngine | undefined> {
  const socket = pidFileLine(files, 5);
  if (socket === '') return undefined;
  try {
    await withClient(nativeConnection(socket, 'postgres'), (client) => client.query('select 1'));
  } catch {
    return undefined;
  }
  return onSocket(socket, async () => undefined);
}

function onSocket(socket: string, stop: () => Promise<void>): NativeEngine {
  return {
    engine: 'native',
    description: 'PostgreSQL 18 (native, embedded)',
    socket,
    withOwner: (work) => withClient(nativeConnection(socket, 'postgres'), work),
    openAppPool: () => newPool({ ...nativeConnection(socket, appRole), max: 20 }),
    stop,
  };
}

async function ensureCluster({ dataDir, files }: NativeOptions, binaries: string, user: ServerUser): Promise<void> {
  if (!existsSync(files)) return makeCluster(files, binaries, user);
  const versionFile = path.join(files, 'PG_VERSION');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : '';
  if (version === '') throw damaged(dataDir, 'filen PG_VERSION mangler', 'the file PG_VERSION is missing');
  if (version !== major)
    throw damaged(dataDir, `den er lavet af PostgreSQL ${version}`, `it was made by PostgreSQL ${version}`);
}

// Made beside its place and moved there when whole: a start that was cut off leaves nothing that looks like a database.
async function makeCluster(files: string, binaries: string, user: ServerUser): Promise<void> {
  const fresh = `${files}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const args = ['-D', fresh, '-U', 'postgres', '-A', 'peer', '-E', 'UTF8', '--locale=C'];
  const danish = ['--locale-provider=icu', '--icu-locale=da-DK'];
  try {
    makePrivateFolder(fresh, user);
    const how = { ...asUser(user), env: serverEnvironment(), cwd: '/' };
    await run(path.join(binaries, 'bin/initdb'), [...args, ...danish], how);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    const { stderr } = error as { stderr?: string };
    throw stderr ? new Error(`initdb: ${stderr.trim().split('\n').at(-1)}`) : error;
  }
  renameSync(fresh, files);
}

// The server asks the operating system who is calling: only the user this process runs as comes in, whoever can reach the socket.
function writeLogins(files: string, { client }: ServerUser): void {
  const name = `"${client.replaceAll('"', '""')}"`;
  writeFileSync(path.join(files, 'pg_hba.conf'), 'local all all peer map=fodfaeste\n');
  writeFileSync(path.join(files, 'pg_ident.conf'), `fodfaeste ${name} postgres\nfodfaeste ${name} ${appRole}\n`);
}

const patience = { ready: 2_000, stopping: 60_000 };

// PostgreSQL alone judges its lock file. A server whose app was just killed is still closing down, so ask again for a while.
async function startUnlessInUse(
  { dataDir, files }: NativeOptions,
  start: () => Promise<NativeServer>,
): Promise<NativeServer> {
  for (const began = Date.now(); ; ) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof ServerEnded)) throw error;
      if (!/lock file ".*" already exists|pre-existing shared memory block/.test(error.log))
        throw explain(dataDir, error);
      const waited = Date.now() - began;
      if (waited > (pidFileLine(files, 8) === 'stopping' ? patience.stopping : patience.ready)) throw inUse(dataDir);
      await sleep(150);
    }
  }
}

/** What a server writes of itself in its lock file: 1 the process, 5 the folder of its socket, 8 its state. */
export function pidFileLine(files: string, line: 1 | 5 | 8): string {
  try {
    return (readFileSync(path.join(files, 'postmaster.pid'), 'utf8').split('\n')[line - 1] ?? '').trim();
  } catch {
    return '';
  }
}

const damageSigns =
  /control file|pg_control|checkpoint record|incompatible with server|not a valid data directory|PANIC|invalid page|could not open (directory|file) "(global|pg_)/;

const explain = (dataDir: string, error: ServerEnded): Error =>
  damageSigns.test(error.log) ? damaged(dataDir, error.message, error.message) : error;
