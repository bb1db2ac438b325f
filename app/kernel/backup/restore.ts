import type pg from 'pg';
import { type Migration, migrate, migrationsFolder, readMigrations } from '../database/migrate.ts';
import { type OpenOptions, openDatabase } from '../database/open.ts';
import { withOwner } from '../database/owner.ts';
import { installJobs } from '../jobs/install-jobs.ts';
import { jobSchema } from '../jobs/queues.ts';
import { BackupError } from './backup-error.ts';
import type { BackupHeader } from './backup-file.ts';
import { exactValues, foreignKeys, type StoredTable, storedTables } from './catalog.ts';
import { loadRows } from './load-rows.ts';
import { verifyBackup } from './read-backup.ts';

export interface RestoreSummary {
  readonly tables: number;
  readonly rows: number;
  readonly made: string;
}

/**
 * Restores a backup into an empty database, new or migrated, on any engine; all of it or nothing. A backup from an older version is
 * loaded into the tables of that version, which are then brought up to date.
 * @throws BackupError when the file is not whole or does not belong here, or the database holds something already; StartError as openDatabase
 */
export async function restore(options: OpenOptions, file: string): Promise<RestoreSummary> {
  const header = await verifyBackup(file);
  const all = options.migrations ?? readMigrations(migrationsFolder());
  const database = await openDatabase({ ...options, migrations: migrationsOf(header, all, file) });
  try {
    return await withOwner(database, async (client) => {
      // The queue's tables are made by its library at every start, not by a migration.
      await installJobs(client);
      const counted = await load(client, file);
      await migrate(client, all);
      return { ...counted, made: header.made };
    });
  } finally {
    await database.close();
  }
}

/** Those of our migrations the backup was made with. */
function migrationsOf(header: BackupHeader, all: readonly Migration[], file: string): Migration[] {
  const known = new Map(all.map((migration) => [migration.name, migration]));
  return header.migrations.map(({ name, checksum }) => {
    const migration = known.get(name);
    if (!migration)
      throw new BackupError(
        'newer',
        `${file} er fra en nyere udgave af Fodfæste (${name} kendes ikke her). Brug den nyere udgave.`,
        `${file} comes from a newer Fodfæste (${name} is not known here). Use the newer version.`,
      );
    if (migration.checksum !== checksum)
      throw new BackupError(
        'other-migrations',
        `${file} passer ikke til denne udgave af Fodfæste: ${name} er ikke den samme.`,
        `${file} does not fit this Fodfæste: ${name} is not the same.`,
      );
    return migration;
  });
}

async function load(client: pg.ClientBase, file: string): Promise<{ tables: number; rows: number }> {
  await client.query(`begin; ${exactValues}`);
  try {
    await refuseFilled(client);
    // Taken away and declared again, which checks every row: then the order of the tables does not matter, and no superuser is needed.
    const keys = await foreignKeys(client);
    for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
    const tables = await storedTables(client);
    for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`);
    for (const { name } of tables.filter(isQueue)) await client.query(`delete from ${name}`);
    const counted = await loadRows(client, file, tables);
    for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`);
    for (const { table, name, definition } of keys)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    await client.query('commit');
    return counted;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const isQueue = ({ name }: StoredTable): boolean => name.startsWith(`${jobSchema}.`);

async function refuseFilled(client: pg.ClientBase): Promise<void> {
  const tables = await storedTables(client);
  for (const { name } of tables.filter((table) => !isQueue(table))) {
    const { rows } = await client.query(`select 1 from ${name} limit 1`);
    if (rows.length > 0)
      throw new BackupError(
        'not-empty',
        `Databasen er ikke tom (${name} har rækker). Læg sikkerhedskopien i en ny datamappe eller database.`,
        `The database is not empty (${name} has rows). Restore into a new data folder or database.`,
      );
  }
}
