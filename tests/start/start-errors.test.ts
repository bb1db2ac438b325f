import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootFolder } from '../../app/kernel/config/root-folder.ts';
import { type AppProcess, startApp } from '../setup/app-process.ts';
import { temporaryDataFolder } from '../setup/data-folder.ts';
import { type Ended, runToEnd } from './run-to-end.ts';

const laesoe = ['--municipality', '0825'];
const keys = `1:${Buffer.alloc(32, 7).toString('base64')}`;

/** One sentence or two in each language, a line each, and nothing that only programmers read. */
function expectClearWords({ code, out, err }: Ended, exitCode: 1 | 2, danish: string, english: string): void {
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/^Fodfæste kunne ikke starte\. .+[.?]$/),
    expect.stringMatching(/^Fodfæste could not start\. .+[.?]$/),
  ]);
  expect(err).toContain(danish);
  expect(err).toContain(english);
  expect(out + err).not.toMatch(/\n\s+at |\.ts:\d|\.js:\d|Error:|node:internal/);
  expect(code).toBe(exitCode);
}

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

describe('a start that cannot be', () => {
  const { dataDir: folder, remove } = temporaryDataFolder('start');
  const fresh = (name: string) => path.join(folder, name);
  afterAll(remove);

  it.each([
    [['--porte', '3'], '--porte kendes ikke', '--porte is not known'],
    [['--port'], '--port mangler sin værdi', '--port lacks its value'],
    [['--port', 'abc'], '--port', '--port'],
    [['--municipality', 'Atlantis'], '"Atlantis" er ikke en kommune', '"Atlantis" is not a municipality'],
    [['--municipality', 'Hjøring'], 'Mente du Hjørring (0860)', 'Did you mean Hjørring (0860)'],
  ])(
    'says which flag is wrong: %s',
    async (flags, danish, english) => {
      const data = fresh('flags');
      expectClearWords(await runToEnd(['--data', data, ...flags]), 2, danish, english);
      expect(existsSync(data)).toBe(false);
    },
    60_000,
  );

  it.each([
    [{ SESSION_MINUTES: '1' }, 'SESSION_MINUTES'],
    [{ FODFAESTE_DATTA: 'x' }, 'FODFAESTE_DATTA'],
    [{ NODE_ENV: 'production' }, 'FODFAESTE_KEYS'],
    [{ DATABASE_URL: 'mysql://localhost/x', FODFAESTE_KEYS: keys }, 'DATABASE_URL'],
  ])(
    'names the variable that is wrong: %o',
    async (settings, name) => {
      expectClearWords(await runToEnd(['--data', fresh('variables')], settings), 2, name, name);
    },
    60_000,
  );

  it('says what to do when the port is taken', async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
    });
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const data = fresh('port');
    const ended = await runToEnd(['--data', data, '--port', String(port), ...laesoe]);
    other.close();
    expectClearWords(ended, 1, `Port ${port} er optaget`, `--port ${port + 1}`);
    // The database it had begun is left in order: the next start takes it.
    const app = await startApp(data, laesoe);
    expect(await app.stop()).toBe(0);
  }, 90_000);

  it('says that a folder cannot be written', async () => {
    const file = fresh('file');
    writeFileSync(file, 'kept');
    const places = [path.join(file, 'data'), ...(existsSync('/proc/self') ? ['/proc/fodfaeste'] : [])];
    for (const place of places)
      expectClearWords(await runToEnd(['--data', place, ...laesoe]), 1, `datamappen ${place}`, `data folder ${place}`);
    expect(readFileSync(file, 'utf8')).toBe('kept');
  }, 60_000);

  it('says that the database server cannot be reached, and keeps the password to itself', async () => {
    const settings = { DATABASE_URL: 'postgres://app:hemmeligt@127.0.0.1:1/fodfaeste', FODFAESTE_KEYS: keys };
    const ended = await runToEnd(['--data', fresh('server')], settings);
    expectClearWords(ended, 1, 'DATABASE_URL', 'DATABASE_URL');
    expect(ended.out + ended.err).not.toContain('hemmeligt');
  }, 60_000);

  it('is told to whoever has too old a Node, in the words of an old Node', () => {
    const script = path.join(rootFolder(), 'scripts/start.mjs');
    const asOld = `Object.defineProperty(process.versions, 'node', { value: '18.19.0' }); import(${JSON.stringify(script)})`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', asOld], { encoding: 'utf8' });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Fodfæste kræver Node\.js 20\.19 .*18\.19\.0/),
      expect.stringMatching(/^Fodfæste needs Node\.js 20\.19 .*18\.19\.0/),
    ]);
    expect(status).toBe(2);
  });
});

describe('a data folder', () => {
  const { dataDir: data, remove } = temporaryDataFolder('folder');
  let app: AppProcess;
  beforeAll(async () => {
    app = await startApp(data, laesoe);
  }, 120_000);
  afterAll(async () => {
    await app.stop();
    remove();
  });

  it('in use is left to the one that has it', async () => {
    const second = await runToEnd(['--data', data, '--port', '0', ...laesoe]);
    expectClearWords(second, 1, `Datamappen ${data} er i brug`, `data folder ${data} is in use`);
    const reset = await runToEnd(['--data', data, '--port', '0', '--reset', ...laesoe]);
    expectClearWords(reset, 1, `Datamappen ${data} er i brug`, `data folder ${data} is in use`);
    expect((await fetch(`${app.url}/health`)).status).toBe(200);
    expect(await app.stop()).toBe(0);
  }, 90_000);

  it.each([
    ['the record of it cannot be read', 'database.json'],
    ['a part of the database is broken', 'postgres-18/global/pg_control'],
    ['the keys are gone', 'keys'],
  ])(
    'is not touched when %s',
    async (_, name) => {
      const file = path.join(data, name);
      const whole = readFileSync(file);
      const { mode } = statSync(file);
      if (name === 'keys') rmSync(file);
      else writeFileSync(file, 'gibberish');
      const before = below(data);
      const ended = await runToEnd(['--data', data, '--port', '0', ...laesoe]);
      expectClearWords(ended, 1, data, data);
      expect(below(data)).toEqual(expect.arrayContaining(before));
      writeFileSync(file, whole, { mode });
    },
    60_000,
  );

  it('that was mended has everybody in it', async () => {
    const again = await startApp(data, laesoe);
    expect(again.output()).not.toContain('er lavet på');
    expect(await again.stop()).toBe(0);
  }, 60_000);
});
