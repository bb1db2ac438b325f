import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmbeddedEngine } from '../database/engine.ts';
import type { Migration } from '../database/migrate.ts';
import { type OpenOptions, openDatabase } from '../database/open.ts';
import { withOwner } from '../database/owner.ts';
import type { Database } from '../database/scope.ts';
import { everyEngine, openTestDatabase } from '../database/testing.ts';
import { backup } from './backup.ts';
import { BackupError } from './backup-error.ts';
import { exactValues, storedTables } from './catalog.ts';
import { restore } from './restore.ts';

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});
// Every kind of trouble a table can hold: values with quotes, two tables that point at each other, a computed column, a trigger.
const first = migration(
  '0001_first.sql',
  `create type hue as enum ('rød', 'blå');
   create table a (id bigint generated always as identity primary key, parent bigint references a, b int, at timestamptz,
     day date, amount numeric, ratio float8, bytes bytea, data jsonb, tags text[], hue hue, label text,
     size int generated always as (length(label)) stored, during daterange);
   create table b (id int primary key, a bigint references a deferrable initially deferred, note text not null default 'x');
   alter table a add constraint a_b foreign key (b) references b;
   create table c (id int primary key, a bigint references a on delete cascade, dropped int);
   alter table c drop column dropped;
   alter table c enable row level security;
   create policy none on c using (false);
   create table d (id int, region int, primary key (region, id)) partition by list (region);
   create table d_1 partition of d for values in (1);
   create table d_2 partition of d for values in (2);
   create table "Odd ""name" ("Column x" text);
   create sequence counter start 41;
   create function refuse() returns trigger language plpgsql as $$ begin new.note := 'changed by trigger'; return new; end $$;
   create trigger refuse before insert on b for each row execute function refuse();`,
);
const second = migration(
  '0002_second.sql',
  "alter table b add column added text not null default 'new'; create table e (id int)",
);

const fill = `
  insert into a (parent, at, day, amount, ratio, bytes, data, tags, hue, label, during) values
    (null, '2026-10-25T01:30:00.123456+02', '2026-02-28', 12345678901234567890.123, 0.1, '\\x00ff', '{"æ": [1, "\\"(,)"]}',
      array['x,y', null, 'æ"ø\\', ''], 'blå', E'line\\nline "quoted", (round) \\\\ æøå', '[2026-01-01,2026-02-01)'),
    (1, 'infinity', null, 'NaN', 'Infinity', '', 'null', '{}', null, '', 'empty');
  insert into a (parent, label) select 1 + g % 2, 'række ' || g from generate_series(3, 2500) g;
  alter table b disable trigger refuse;
  insert into b (id, a, note) values (1, 1, ''), (2, 2, 'two'), (3, null, '3');
  set constraints all immediate; alter table b enable trigger refuse;
  update a set b = 1 where id = 2;
  insert into c (id, a) values (1, 2);
  insert into d values (1, 1), (2, 1), (1, 2);
  insert into "Odd ""name" values ('it''s'), (null);
  select nextval('counter'), nextval('counter');`;

type Digest = Record<string, { rows: number; hash: string }>;

/** The number of rows of every table, and a hash of what is in them. */
async function digest(client: pg.ClientBase): Promise<Digest> {
  const found: Digest = {};
  await client.query(`begin; ${exactValues}`);
  for (const { name } of await storedTables(client)) {
    const { rows } = await client.query<{ rows: number; hash: string }>(
      `select count(*) as rows, md5(coalesce(string_agg(t::text, chr(10) order by t::text collate "C"), '')) as hash from ${name} t`,
    );
    if (rows[0]) found[name] = rows[0];
  }
  await client.query('commit');
  return found;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-backup-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const embedded = everyEngine().filter((engine): engine is EmbeddedEngine => engine !== 'server');
const place = (name: string): string => path.join(folder, name);
const options = (name: string, engine: EmbeddedEngine, migrations: Migration[] = [first]): OpenOptions => ({
  dataDir: place(name),
  engine,
  migrations,
});
const made = '2026-11-24T09:42:00.000Z';

async function using<T>(database: Database, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  try {
    return await withOwner(database, work);
  } finally {
    await database.close();
  }
}
async function makeBackup(engine: EmbeddedEngine, file = place('copy.gz')): Promise<{ file: string; before: Digest }> {
  const database = await openDatabase(options(`from-${engine}`, engine));
  await withOwner(database, (client) => client.query(fill));
  const before = await withOwner(database, digest);
  const summary = await backup(database, file, made);
  await database.close();
  expect(summary).toMatchObject({ tables: Object.keys(before).length, rows: 2509 });
  expect(summary.bytes).toBe(statSync(file).size);
  return { file, before };
}
async function refusal(work: Promise<unknown>): Promise<BackupError> {
  const failed = await work.catch((error: unknown) => error);
  if (failed instanceof BackupError) return failed;
  throw failed instanceof Error ? failed : new Error('It was done.');
}

describe.each(embedded)('a backup made on %s', (from) => {
  it.each(embedded)('is restored on %s, row for row', async (to) => {
    const { file, before } = await makeBackup(from);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await restore(options('to', to), file)).toEqual({ tables: Object.keys(before).length, rows: 2509, made });
    await using(await openDatabase(options('to', to)), async (client) => {
      const after = await digest(client);
      for (const [table, { rows, hash }] of Object.entries(before)) expect(after[table]).toEqual({ rows, hash });
      expect(after['public.a']?.rows).toBe(2500);
      // What the restore took away for its own sake is there again.
      await expect(client.query('insert into c values (9, 99999)')).rejects.toThrow(/foreign key/);
      await client.query("insert into b (id, note) values (9, 'n')");
      expect((await client.query('select note from b where id = 9')).rows).toEqual([{ note: 'changed by trigger' }]);
      expect((await client.query("select nextval('counter') as next")).rows).toEqual([{ next: 43 }]);
      expect((await client.query("insert into a (label) values ('new') returning id, size")).rows).toEqual([
        { id: 2501, size: 3 },
      ]);
    });
  });
});

describe.runIf(everyEngine().includes('server'))('a backup made on native', () => {
  it('is restored on a server, by an owner who is no superuser', async () => {
    const { file, before } = await makeBackup('native');
    const server = await openTestDatabase('server');
    const name = `restored_${path.basename(folder).replace(/\W/g, '_').toLowerCase()}`;
    await withOwner(server, (client) => client.query(`create database ${name}`));
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    url.pathname = `/${name}`;
    const there: OpenOptions = { dataDir: folder, databaseUrl: url.href, migrations: [first] };
    await restore(there, file);
    const after = await using(await openDatabase(there), digest);
    await withOwner(server, (client) => client.query(`drop database ${name} with (force)`));
    await server.close();
    expect(after).toMatchObject(before);
  });
});

describe('a backup', () => {
  const engine = embedded[0] ?? 'pglite';

  it('is of one moment, while others go on writing', async () => {
    const database = await openDatabase(options('busy', engine));
    await withOwner(database, (client) => client.query(`${fill} grant insert, select on b to fodfaeste_app`));
    let writing = true;
    const writer = (async () => {
      for (let id = 100; writing; id++) await database.pool.query('insert into b (id) values ($1)', [id]);
    })();
    await backup(database, place('copy.gz'), made);
    writing = false;
    await writer;
    await database.close();
    const { rows } = await restore(options('to', engine), place('copy.gz'));
    await using(await openDatabase(options('to', engine)), async (client) => {
      const { rows: ids } = await client.query<{ id: number }>('select id from b where id >= 100 order by id');
      expect(ids.map(({ id }) => id)).toEqual(ids.map((_, index) => 100 + index));
      expect(rows).toBe(2509 + ids.length);
    });
  });

  it('is never written over another', async () => {
    writeFileSync(place('copy.gz'), 'precious');
    const database = await openDatabase(options('from', engine));
    expect((await refusal(backup(database, place('copy.gz'), made))).code).toBe('file-exists');
    await expect(backup(database, place('no/such/folder.gz'), made)).rejects.toThrow(/ENOENT/);
    expect((await database.pool.query('select 1 as still')).rows).toEqual([{ still: 1 }]);
    await database.close();
    expect(readFileSync(place('copy.gz'), 'utf8')).toBe('precious');
    expect(existsSync(place('copy.gz.partial'))).toBe(false);
  });

  it('goes into tables brought up to date afterwards, when it is older', async () => {
    const { file } = await makeBackup(engine);
    await restore(options('to', engine, [first, second]), file);
    await using(await openDatabase(options('to', engine, [first, second])), async (client) => {
      expect((await client.query('select count(*), min(added) as added from b')).rows).toEqual([
        { count: 3, added: 'new' },
      ]);
    });
  });

  it('is refused by an older version, and by one whose migrations are others', async () => {
    const { file } = await makeBackup(engine);
    expect((await refusal(restore(options('to', engine, []), file))).code).toBe('newer');
    const other = migration(first.name, `${first.sql} `);
    expect((await refusal(restore(options('to', engine, [other]), file))).code).toBe('other-migrations');
    expect(existsSync(place('to'))).toBe(false);
  });

  it('is refused by a database that holds something, which is left as it was', async () => {
    const { file } = await makeBackup(engine);
    await using(await openDatabase(options('to', engine)), (client) =>
      client.query("insert into b (id, note) values (7, 'mine')"),
    );
    const error = await refusal(restore(options('to', engine), file));
    expect([error.code, error.en]).toEqual([
      'not-empty',
      'The database is not empty (public.b has rows). Restore into a new data folder or database.',
    ]);
    await using(await openDatabase(options('to', engine)), async (client) => {
      expect((await client.query('select id from b')).rows).toEqual([{ id: 7 }]);
      expect((await client.query('select id from a')).rows).toEqual([]);
    });
  });

  it('is refused before anything is touched when it is not as it was written', async () => {
    const { file } = await makeBackup(engine);
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString();
    const lines = text.split('\n');
    const attempts: [string, string | Buffer][] = [
      ['damaged', whole.subarray(0, whole.length - 100)],
      ['damaged', whole.subarray(0, 200)],
      ['damaged', flipped(whole)],
      ['damaged', gzipSync(text.replace('række 77', 'række 78'))],
      ['damaged', gzipSync([...lines.slice(0, 40), ...lines.slice(41)].join('\n'))],
      ['damaged', gzipSync(lines.slice(0, -2).join('\n'))],
      ['newer', gzipSync(text.replace('"version":1', '"version":2'))],
      ['not-a-backup', gzipSync('{"hello": 1}\n')],
      ['not-a-backup', gzipSync('')],
      ['damaged', 'not gzip at all'],
    ];
    for (const [code, content] of attempts) {
      writeFileSync(place('wrong.gz'), content);
      const error = await refusal(restore(options('to', engine), place('wrong.gz')));
      expect([code, error.code]).toEqual([code, code]);
    }
    truncateSync(place('wrong.gz'));
    expect((await refusal(restore(options('to', engine), place('wrong.gz')))).code).toMatch(/damaged|not-a-backup/);
    expect((await refusal(restore(options('to', engine), place('none.gz')))).code).toBe('file-unreadable');
    expect(existsSync(place('to'))).toBe(false);
  });
});

describe.each(everyEngine())("a backup of the platform's own tables on %s", (engine) => {
  it('comes back whole', async () => {
    const database = await openTestDatabase(engine);
    await withOwner(database, (client) =>
      client.query(`insert into authority (id, kind, code, name) values (860, 'municipality', '860', 'Hjørring')`),
    );
    const before = await withOwner(database, digest);
    const { tables } = await backup(database, place('own.gz'), made);
    await database.close();
    const { migrations: _ours, ...own } = options('to', embedded[0] ?? 'pglite');
    await restore(own, place('own.gz'));
    await using(await openDatabase(own), async (client) => {
      expect(await digest(client)).toMatchObject(before);
    });
    expect(tables).toBeGreaterThan(10);
  });
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = Math.trunc(copy.length / 2);
  copy.writeUInt8(copy.readUInt8(middle) ^ 0xff, middle);
  return copy;
}
