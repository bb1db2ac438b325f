import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { StartError } from '../config/start-error.ts';
import { type Migration, migrate, migrationsFolder, readMigrations } from './migrate.ts';
import { withOwner } from './owner.ts';
import { everyEngine, useDatabase } from './testing.ts';

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});
const one = migration('0001_one.sql', 'create table one (id int); insert into one values (1)');
const two = migration('0002_two.sql', 'insert into one values (2)');
const broken = migration('0003_broken.sql', 'insert into one values (3); insert into nowhere values (1)');

describe.each(everyEngine())('migrate on %s', (engine) => {
  const database = useDatabase(engine);
  const inSchema = <T>(schema: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> =>
    withOwner(database, async (client) => {
      await client.query(`create schema if not exists ${schema}; set search_path to ${schema}`);
      try {
        return await work(client);
      } finally {
        await client.query('set search_path to default');
      }
    });
  const fresh = (): string => `m_${randomBytes(4).toString('hex')}`;
  const ids = async (client: pg.ClientBase): Promise<number[]> =>
    (await client.query<{ id: number }>('select id from one order by id')).rows.map((row) => row.id);

  it('applies what is missing, in order, once', async () => {
    await inSchema(fresh(), async (client) => {
      expect(await migrate(client, [one])).toEqual(['0001_one.sql']);
      expect(await migrate(client, [one, two])).toEqual(['0002_two.sql']);
      expect(await migrate(client, [one, two])).toEqual([]);
      expect(await ids(client)).toEqual([1, 2]);
    });
  });

  it('keeps nothing of a file that fails, and what came before it', async () => {
    await inSchema(fresh(), async (client) => {
      const failing = migrate(client, [one, two, broken]);
      await expect(failing).rejects.toMatchObject({ code: 'migration-failed' });
      await expect(failing).rejects.toThrow(/0003_broken\.sql failed \(relation "nowhere" does not exist\)/);
      expect(await ids(client)).toEqual([1, 2]);
      expect(await migrate(client, [one, two])).toEqual([]);
    });
  });

  it('refuses a file changed after it was applied', async () => {
    await inSchema(fresh(), async (client) => {
      await migrate(client, [one]);
      const edited = migration(one.name, `${one.sql};`);
      await expect(migrate(client, [edited, two])).rejects.toMatchObject({ code: 'migration-changed' });
      expect(await ids(client)).toEqual([1]);
    });
  });

  it('refuses a database from a newer version', async () => {
    await inSchema(fresh(), async (client) => {
      await migrate(client, [one, two]);
      const failing = migrate(client, [one]);
      await expect(failing).rejects.toBeInstanceOf(StartError);
      await expect(failing).rejects.toMatchObject({ code: 'database-newer' });
    });
  });

  // PGlite is one session in one process: there is nobody to keep out.
  it.skipIf(engine === 'pglite')('applies each file once when several processes start together', async () => {
    const schema = fresh();
    await inSchema(schema, () => Promise.resolve());
    const applied = await Promise.all(
      Array.from({ length: 5 }, () => inSchema(schema, (client) => migrate(client, [one, two]))),
    );
    expect(applied.flat().sort()).toEqual(['0001_one.sql', '0002_two.sql']);
    expect(await inSchema(schema, ids)).toEqual([1, 2]);
  });
});

describe('readMigrations', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-migrations-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads the .sql files by name, alike whatever the line endings', () => {
    writeFileSync(path.join(folder, '0002_b.sql'), 'select 1;\r\nselect 2;\r\n');
    writeFileSync(path.join(folder, '0001_a.sql'), 'select 1;\nselect 2;\n');
    writeFileSync(path.join(folder, 'notes.md'), '');
    const [first, second, ...more] = readMigrations(folder);
    expect([first?.name, second?.name, more.length]).toEqual(['0001_a.sql', '0002_b.sql', 0]);
    expect(first?.checksum).toBe(second?.checksum);
  });

  it("finds the platform's own", () => {
    expect(readMigrations(migrationsFolder()).length).toBeGreaterThan(0);
  });
});
