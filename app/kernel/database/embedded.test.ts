import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../config/start-error.ts';
import type { EmbeddedEngine } from './engine.ts';
import type { Migration } from './migrate.ts';
import { type OpenOptions, openDatabase } from './open.ts';
import { everyEngine } from './testing.ts';
import { type DatabaseProcess, type ProcessStarter, processStarter } from './testing-process.ts';

const sql = 'create table note (id int primary key); grant select, insert on note to fodfaeste_app';
const migrations: Migration[] = [
  { name: '0001_note.sql', sql, checksum: createHash('sha256').update(sql).digest('hex') },
];
const isRoot = process.getuid?.() === 0;
const embedded = everyEngine().filter((engine): engine is EmbeddedEngine => engine !== 'server');

let starter: ProcessStarter;
// A data folder of each engine with one row, to copy: making one takes PGlite seconds.
const filled: Partial<Record<EmbeddedEngine, string>> = {};
let dataDir = '';
let started: DatabaseProcess[] = [];

beforeAll(async () => {
  starter = await processStarter();
  for (const engine of embedded) {
    dataDir = newFolder();
    await store(options(engine), 1);
    filled[engine] = dataDir;
  }
});
afterAll(() => {
  starter.remove();
  for (const folder of Object.values(filled)) rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  dataDir = newFolder();
});
afterEach(async () => {
  await Promise.all(started.map((one) => one.kill()));
  started = [];
  rmSync(dataDir, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-data-'));
  chmodSync(folder, 0o755);
  return folder;
}
/** The data folder of this test, with one row in it. */
function fill(engine: EmbeddedEngine): void {
  const from = filled[engine];
  if (!from) throw new Error(`No filled folder of ${engine}.`);
  cpSync(from, dataDir, { recursive: true });
  chownAll(filesOf(engine), statSync(path.join(from, path.basename(filesOf(engine)))));
}
function chownAll(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chownSync(path.join(folder, name), uid, gid);
}

const options = (engine: OpenOptions['engine'], more: Partial<OpenOptions> = {}): OpenOptions => ({
  dataDir,
  engine,
  migrations,
  ...more,
});
function start(...parameters: Parameters<ProcessStarter['start']>): DatabaseProcess {
  const running = starter.start(...parameters);
  started.push(running);
  return running;
}
async function storedIds(given: OpenOptions): Promise<number[]> {
  const database = await openDatabase(given);
  try {
    const { rows } = await database.pool.query('select id from note order by id');
    return rows.map((row) => row.id);
  } finally {
    await database.close();
  }
}
async function store(given: OpenOptions, id: number): Promise<void> {
  const database = await openDatabase(given);
  await database.pool.query('insert into note values ($1)', [id]);
  await database.close();
}
async function refusal(given: OpenOptions): Promise<StartError> {
  const failed = await openDatabase(given).then(
    async (database) => database.close(),
    (error: unknown) => error,
  );
  if (failed instanceof StartError) return failed;
  throw failed ?? new Error('It opened.');
}
const filesOf = (engine: EmbeddedEngine): string => path.join(dataDir, engine === 'native' ? 'postgres-18' : 'pglite');

describe.each(embedded)('an embedded database (%s)', (engine) => {
  it('keeps what was stored, and its engine', async () => {
    fill(engine);
    expect(JSON.parse(readFileSync(path.join(dataDir, 'database.json'), 'utf8')).engine).toBe(engine);
    expect(await storedIds(options('auto'))).toEqual([1]);
    const other = engine === 'native' ? 'pglite' : 'native';
    expect(await refusal(options(other))).toMatchObject({ code: 'bad-setting', exitCode: 2 });
    expect(await storedIds(options('auto'))).toEqual([1]);
  });

  it('keeps every row it said was stored when the process is killed while writing', async () => {
    fill(engine);
    const writer = start(options(engine), 'write');
    await writer.line('row 125');
    await writer.kill();
    const told = writer.lines.filter((line) => line.startsWith('row ')).map((line) => Number(line.slice(4)));
    const found = await storedIds(options(engine));
    expect(told.length).toBeGreaterThanOrEqual(25);
    expect(found).toEqual(expect.arrayContaining(told));
    // The last row may have been stored before the process could say so.
    expect(found.length - told.length - 1).toBeLessThanOrEqual(1);
    expect(found).toContain(1);
  });

  it('is refused to a second process, which changes nothing', async () => {
    fill(engine);
    const holder = start(options(engine));
    await holder.line('open');
    expect(await refusal(options('auto'))).toMatchObject({ code: 'data-in-use', exitCode: 1 });
    expect(await refusal(options('auto', { reset: true }))).toMatchObject({ code: 'data-in-use' });
    await holder.end();
    expect(holder.lines).toContain('closed');
    expect(await storedIds(options(engine))).toEqual([1]);
  });

  it('is made once when two processes start together in a new folder', async () => {
    const both = [start(options(engine)), start(options(engine))];
    const said = await Promise.all(
      both.map((one) => Promise.race([one.line('open'), one.line('refused')]).catch(String)),
    );
    expect(said.sort()).toEqual([`open ${engine}`, 'refused data-in-use']);
    await Promise.all(both.map((one) => one.end()));
    expect(await storedIds(options(engine))).toEqual([]);
  });

  it.each([
    ['without PG_VERSION', (files: string) => rmSync(path.join(files, 'PG_VERSION'))],
    ['with a broken control file', (files: string) => truncateSync(path.join(files, 'global/pg_control'), 100)],
    ['without its files', (files: string) => rmSync(files, { recursive: true })],
    ['with an unreadable record', () => writeFileSync(path.join(dataDir, 'database.json'), '{"engine":')],
  ])('says that it is damaged %s, and deletes nothing', async (_how, damage) => {
    fill(engine);
    damage(filesOf(engine));
    const before = readdirSync(dataDir, { recursive: true }).length;
    const error = await refusal(options('auto'));
    expect(error.code).toBe('data-damaged');
    expect(error.en).toContain(dataDir);
    expect(error.en).toContain('--reset');
    expect(error.en).not.toMatch(/\n|\bat /);
    expect(readdirSync(dataDir, { recursive: true }).length).toBeGreaterThanOrEqual(before);
  });

  it('begins anew with --reset, also when it is damaged, and leaves the rest of the folder', async () => {
    fill(engine);
    writeFileSync(path.join(dataDir, 'keys'), 'kept');
    rmSync(path.join(filesOf(engine), 'PG_VERSION'));
    expect(await storedIds(options(engine, { reset: true }))).toEqual([]);
    expect(readFileSync(path.join(dataDir, 'keys'), 'utf8')).toBe('kept');
  });

  it('is taken up again when its start was cut off before it was recorded', async () => {
    fill(engine);
    rmSync(path.join(dataDir, 'database.json'));
    expect(await storedIds(options('auto'))).toEqual([1]);
    expect(existsSync(path.join(dataDir, 'database.json'))).toBe(true);
  });
});

describe('a data folder that cannot be written', () => {
  it.each(['/proc/fodfaeste', '/dev/null/data'])('%s is refused in one sentence', async (folder) => {
    const error = await refusal({ dataDir: folder, migrations });
    expect(error.code).toBe('folder-unwritable');
    expect(error.en).toContain(folder);
  });
});

describe.runIf(embedded.includes('native'))('native PostgreSQL', () => {
  const sockets = (): string[] => readdirSync(os.tmpdir()).filter((name) => /^fodfaeste-\d+-[0-9a-f]{12}$/.test(name));
  const socketOf = (): string =>
    readFileSync(path.join(filesOf('native'), 'postmaster.pid'), 'utf8').split('\n')[4] ?? '';
  const serverPid = (): number =>
    Number(readFileSync(path.join(filesOf('native'), 'postmaster.pid'), 'utf8').split('\n')[0]);

  it('listens in a folder nobody else may enter, and leaves none behind', async () => {
    const database = await openDatabase(options('native'));
    const socket = socketOf();
    expect(statSync(socket).mode & 0o777).toBe(0o700);
    await database.close();
    expect(existsSync(socket)).toBe(false);
  });

  it('ends when its app is killed, and takes its socket along', async () => {
    const holder = start(options('native'));
    await holder.line('open');
    const [socket, pid] = [socketOf(), serverPid()];
    await holder.kill();
    // The next start waits for the old server to be gone.
    expect(await storedIds(options('native'))).toEqual([]);
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    await until(() => !existsSync(socket));
    expect(sockets()).not.toContain(path.basename(socket));
  });

  it('goes on when a lock file is left behind by a machine that lost its power', async () => {
    fill('native');
    const pidFile = path.join(filesOf('native'), 'postmaster.pid');
    writeFileSync(pidFile, `${freePid()}\n${filesOf('native')}\n0\n5432\n/nowhere\n\n`);
    const { uid, gid } = statSync(filesOf('native'));
    chownSync(pidFile, uid, gid);
    expect(await storedIds(options('native'))).toEqual([1]);
  });

  it('lets a command join the server of a running app, and leaves it running', async () => {
    const holder = start(options('native'), 'write');
    await holder.line('row 105');
    expect((await storedIds(options('auto', { attach: true }))).length).toBeGreaterThanOrEqual(5);
    await holder.line(`row ${holder.lines.length + 105}`);
  });

  it('writes no value of a failed statement into its log', async () => {
    const database = await openDatabase(options('native'));
    await expect(database.pool.query("select '010101-1234'::int")).rejects.toThrow();
    await database.close();
    const log = readFileSync(path.join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('010101');
  });
});

describe.runIf(isRoot && embedded.includes('native'))('started by root', () => {
  it('keeps its files outside a folder only root may enter, and --reset deletes them there', async () => {
    chmodSync(dataDir, 0o700);
    await store(options('native'), 1);
    const record = (): string => JSON.parse(readFileSync(path.join(dataDir, 'database.json'), 'utf8')).files;
    const place = record();
    expect(place.startsWith('/var/lib/fodfaeste/')).toBe(true);
    expect(await storedIds(options('auto'))).toEqual([1]);
    expect(await storedIds(options('native', { reset: true }))).toEqual([]);
    expect(existsSync(place)).toBe(false);
    rmSync(record(), { recursive: true });
  });

  it('runs for an ordinary user', async () => {
    chownSync(dataDir, 65534, 65534);
    const ordinary = start(options('auto'), 'close', { uid: 65534, gid: 65534 });
    expect(await ordinary.line('open')).toBe('open native');
    await ordinary.line('closed');
  });

  it('falls back to PGlite where PostgreSQL cannot run, says so, and stays with it', async () => {
    // A user without a name: initdb refuses it (containers with a random user).
    const nameless = { uid: 54321, gid: 54321 };
    chownSync(dataDir, 54321, 54321);
    const first = start(options('auto'), 'close', nameless);
    expect(await first.line('notice')).toMatch(
      /^notice PostgreSQL cannot run here \(.+\)\. Fodfæste uses PGlite instead/,
    );
    expect(await first.line('open')).toBe('open pglite');
    await first.line('closed');
    expect(existsSync(filesOf('native'))).toBe(false);
    const second = start(options('auto'), 'close', nameless);
    expect(await second.line('open')).toBe('open pglite');
    expect(second.lines.filter((line) => line.startsWith('notice'))).toEqual([]);
  });
});

async function until(done: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !done(); await new Promise(setImmediate))
    if (Date.now() > deadline) throw new Error('It did not happen within ten seconds.');
}

function freePid(): number {
  for (let pid = 30_000; ; pid--) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return pid;
    }
  }
}
