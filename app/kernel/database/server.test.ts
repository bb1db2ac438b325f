import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeStartError, StartError } from '../config/start-error.ts';
import type { Migration } from './migrate.ts';
import { type NativeEngine, nativeConnection, startNative } from './native.ts';
import { type OpenOptions, openDatabase } from './open.ts';
import { withClient } from './pool.ts';
import { everyEngine } from './testing.ts';

const password = 'Hemmelig-4711';
const sql =
  'create table note (id int primary key); grant select, insert on note to fodfaeste_app; insert into note values (1)';
const migrations: Migration[] = [
  { name: '0001_note.sql', sql, checksum: createHash('sha256').update(sql).digest('hex') },
];

const open = (databaseUrl: string, more: Partial<OpenOptions> = {}) =>
  openDatabase({ dataDir: '/unused', databaseUrl, migrations, ...more });
async function refusal(databaseUrl: string, more: Partial<OpenOptions> = {}): Promise<StartError> {
  const failed = await open(databaseUrl, more).then(
    (database) => database.close(),
    (error: unknown) => error,
  );
  if (failed instanceof StartError) return failed;
  throw failed ?? new Error('It opened.');
}

describe('a server that cannot be used', () => {
  it.each([
    ['where nobody listens', 'postgres://u:Hemmelig-4711@127.0.0.1:1/d', 'no PostgreSQL answers there'],
    ['on an unknown host', 'postgres://u:Hemmelig-4711@findes-ikke.invalid/d', 'the host is unknown'],
  ])('is named in one sentence %s, without the password', async (_how, url, reason) => {
    const error = await refusal(url);
    expect(error.code).toBe('server-unreachable');
    expect(error.en).toBe(`The database in DATABASE_URL cannot be used: ${reason}.`);
    expect(describeStartError(error) + error.stack).not.toContain(password);
  });

  it('is given up after five seconds when it does not answer', async () => {
    const sockets: net.Socket[] = [];
    const silent = net.createServer((socket) => void sockets.push(socket));
    const error = await refusal(`postgres://u:${password}@127.0.0.1:${await listen(silent)}/d`);
    expect(error.en).toBe('The database in DATABASE_URL cannot be used: no answer within 5 seconds.');
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('is refused when it is older than 15', async () => {
    const old = oldServer('140011', '14.11 (Debian 14.11-1)');
    const error = await refusal(`postgres://u:${password}@127.0.0.1:${await listen(old)}/d?sslmode=disable`);
    expect(error.code).toBe('server-too-old');
    expect(error.en).toBe('The server in DATABASE_URL is PostgreSQL 14.11. Fodfæste needs version 15 or later.');
    old.close();
  });

  it('is never emptied by --reset', async () => {
    expect(await refusal('postgres://u@127.0.0.1:1/d', { reset: true })).toMatchObject({
      code: 'reset-refused',
      exitCode: 2,
    });
  });
});

describe.runIf(everyEngine().includes('native'))('a server of PostgreSQL', () => {
  const files = path.join(os.tmpdir(), `fodfaeste-test-${randomBytes(6).toString('hex')}`);
  let native: NativeEngine;
  const url = (user: string, database: string, secret = password): string =>
    `postgres://${user}:${secret}@${encodeURIComponent(native.socket)}/${database}`;
  const asSuperuser = (text: string, database?: string): Promise<unknown> =>
    withClient(nativeConnection(native.socket, 'postgres', database), (client) => client.query(text));
  const newDatabase = async (owner: string): Promise<string> => {
    const name = `d_${randomBytes(4).toString('hex')}`;
    await asSuperuser(`create database ${name} owner ${owner}`);
    return name;
  };

  beforeAll(async () => {
    native = await startNative({ dataDir: files, files, settings: ['fsync=off'], removeAfter: files });
    for (const role of ['plain', 'maker createrole', 'app_login', 'boss superuser', 'bypasser bypassrls', 'stranger']) {
      const [name, right = ''] = role.split(' ');
      await asSuperuser(`create role ${name} login password '${password}' ${right}`);
    }
    // The roles come in by password, as on a server elsewhere; the rest as before.
    const hba = path.join(files, 'pg_hba.conf');
    const withPassword = 'local all plain,maker,app_login,boss,bypasser,stranger scram-sha-256\n';
    writeFileSync(hba, withPassword + readFileSync(hba, 'utf8'));
    await asSuperuser('select pg_reload_conf()');
  });
  afterAll(async () => {
    await native?.stop();
    rmSync(files, { recursive: true, force: true });
  });

  it('says how to make the app role when its owner may not', async () => {
    const error = await refusal(url('plain', await newDatabase('plain')));
    expect(error.code).toBe('role-missing');
    expect(error.en).toContain('create role fodfaeste_app nologin; grant fodfaeste_app to plain;');
  });

  it('is migrated by its owner, and used as the app role', async () => {
    const database = await open(url('maker', await newDatabase('maker')));
    const { rows } = await database.pool.query(
      'select current_user::text as role, rolsuper as super from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([{ role: 'fodfaeste_app', super: false }]);
    expect(database.description).toMatch(/^PostgreSQL 18[.\d]* \(server\)$/);
    await expect(database.pool.query('create table mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(database.pool.query('delete from note')).rejects.toThrow(/permission denied/);
    await database.close();
  });

  it('is used through a login of its own', async () => {
    await asSuperuser('grant fodfaeste_app to app_login');
    const name = await newDatabase('maker');
    const database = await open(url('maker', name), { databaseAppUrl: url('app_login', name) });
    expect(
      (await database.pool.query('select session_user::text as role, count(*) from note group by 1')).rows,
    ).toEqual([{ role: 'app_login', count: 1 }]);
    await database.close();
  });

  it.each([
    ['boss', 'it is a superuser'],
    ['bypasser', 'it has BYPASSRLS'],
    ['maker', 'it owns the tables'],
    ['stranger', 'it is not a member of fodfaeste_app'],
  ])('refuses to serve as %s', async (role, reason) => {
    const name = await newDatabase('maker');
    const error = await refusal(url('maker', name), { databaseAppUrl: url(role, name) });
    expect(error.code).toBe('wrong-role');
    expect(error.en).toContain(`The app would run as the role ${role}, and ${reason}.`);
  });

  it('says which address has a wrong login, and neither password', async () => {
    const name = await newDatabase('maker');
    const owner = await refusal(url('maker', name, 'forkert'));
    expect(owner.en).toBe('The database in DATABASE_URL cannot be used: user name or password is refused.');
    const app = await refusal(url('maker', name), { databaseAppUrl: url('app_login', name, 'forkert') });
    expect(app.en).toBe('The database in DATABASE_APP_URL cannot be used: user name or password is refused.');
    expect([owner.stack, app.stack].join()).not.toMatch(/forkert|Hemmelig/);
  });

  it('says when there is no such database', async () => {
    expect(await refusal(url('maker', 'findes_ikke'))).toMatchObject({ code: 'server-missing-database' });
  });

  it('is opened by several processes at once', async () => {
    const address = url('maker', await newDatabase('maker'));
    const databases = await Promise.all(Array.from({ length: 4 }, () => open(address)));
    for (const database of databases) {
      expect((await database.pool.query('select count(*) from note')).rows).toEqual([{ count: 1 }]);
      await database.close();
    }
  });

  it('may end every connection, and the app goes on', async () => {
    const name = await newDatabase('maker');
    const database = await open(url('maker', name));
    await database.pool.query('select 1');
    const ended = new Promise<void>((resolve) => database.pool.once('error', () => resolve()));
    await asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await ended;
    expect((await database.pool.query('select count(*) from note')).rows).toEqual([{ count: 1 }]);
    await database.close();
  });
});

function listen(server: net.Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port)),
  );
}

/** Speaks just enough of PostgreSQL's protocol to let one in and tell its version. */
function oldServer(number: string, name: string): net.Server {
  const message = (type: string, ...parts: Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const int = (size: 2 | 4, value: number): Buffer => {
    const buffer = Buffer.alloc(size);
    buffer.writeIntBE(value, 0, size);
    return buffer;
  };
  const text = (value: string): Buffer => Buffer.from(`${value}\0`);
  const column = (label: string): Buffer =>
    Buffer.concat([text(label), int(4, 0), int(2, 0), int(4, 25), int(2, -1), int(4, -1), int(2, 0)]);
  const value = (content: string): Buffer => Buffer.concat([int(4, Buffer.byteLength(content)), Buffer.from(content)]);
  const ready = message('Z', Buffer.from('I'));
  return net.createServer((socket) => {
    socket.once('data', () => socket.write(Buffer.concat([message('R', int(4, 0)), ready])));
    socket.on('data', (chunk) => {
      if (chunk[0] === 'Q'.charCodeAt(0))
        socket.write(
          Buffer.concat([
            message('T', int(2, 2), column('number'), column('name')),
            message('D', int(2, 2), value(number), value(name)),
            message('C', text('SELECT 1')),
            ready,
          ]),
        );
      if (chunk[0] === 'X'.charCodeAt(0)) socket.end();
    });
  });
}
