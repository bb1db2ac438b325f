import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { rootFolder } from '../config/root-folder.ts';
import { StartError } from '../config/start-error.ts';
import { underStartLock } from './start-lock.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The folder with the platform's own migrations. */
export const migrationsFolder = (): string => path.join(rootFolder(), 'app/kernel/database/migrations');

/** The .sql files of a folder in name order. Line endings do not count: a checkout on Windows has the same checksum. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const sql = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Applies what is missing, in name order, one transaction per file. Safe to run from several processes at once where the engine
 * has advisory locks (native and server; PGlite is one process).
 * @returns the names applied now
 * @throws StartError migration-changed, database-newer or migration-failed
 */
export function migrate(client: pg.ClientBase, migrations: readonly Migration[]): Promise<string[]> {
  return underStartLock(client, async () => {
    const applied = await readApplied(client);
    refuseStrangers(applied, migrations);
    const names: string[] = [];
    for (const migration of migrations) {
      const checksum = applied.get(migration.name);
      if (checksum === undefined) {
        await apply(client, migration);
        names.push(migration.name);
      } else if (checksum !== migration.checksum) {
        throw changed(migration.name);
      }
    }
    return names;
  });
}

async function readApplied(client: pg.ClientBase): Promise<Map<string, string>> {
  await client.query(`create table if not exists schema_migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function apply(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError('migration-failed', {
      da: `Databasen kunne ikke opdateres: ${migration.name} fejlede (${reason}). Intet fra den fil er gemt.`,
      en: `The database could not be updated: ${migration.name} failed (${reason}). Nothing of that file was kept.`,
    });
  }
}

function refuseStrangers(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const stranger = [...applied.keys()].find((name) => !known.has(name));
  if (stranger === undefined) return;
  throw new StartError('database-newer', {
    da: `Databasen er fra en nyere udgave af Fodfæste (${stranger} kendes ikke her). Brug den nyere udgave.`,
    en: `The database comes from a newer Fodfæste (${stranger} is not known here). Use the newer version.`,
  });
}

function changed(name: string): StartError {
  return new StartError('migration-changed', {
    da: `Filen ${name} er ændret, efter at databasen blev opdateret med den. Læg filen tilbage, og skriv ændringen i en ny fil.`,
    en: `The file ${name} was changed after the database was updated with it. Put it back and write the change in a new file.`,
  });
}
