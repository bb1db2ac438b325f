import { createHash } from 'node:crypto';
import { constants, createWriteStream, existsSync } from 'node:fs';
import { copyFile, link, open, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { withOwner } from '../database/owner.ts';
import type { Database } from '../database/scope.ts';
import { BackupError } from './backup-error.ts';
import { type BackupHeader, backupFormat, backupVersion, type SequencesLine, type TrailerLine } from './backup-file.ts';
import { exactValues, type StoredTable, sequences, storedTables } from './catalog.ts';

export interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
}

const batch = 1_000;

/**
 * Writes every row of the database, as it was at one moment, to a new file only its owner may read. The app may go on working meanwhile
 * (on PGlite it waits). CPR numbers stay encrypted: the keys are not in the file, and must be kept elsewhere.
 * @throws BackupError file-exists
 */
export async function backup(database: Database, file: string, made: string): Promise<BackupSummary> {
  if (existsSync(file)) throw fileExists(file);
  const partial = `${file}.partial`;
  const counted = { tables: 0, rows: 0 };
  try {
    await withOwner(database, async (client) => {
      await client.query(`begin isolation level repeatable read, read only; ${exactValues}`);
      try {
        const out = createWriteStream(partial, { mode: 0o600, flags: 'w' });
        await pipeline(Readable.from(lines(client, made, counted)), createGzip(), out);
      } finally {
        await client.query('rollback');
      }
    });
    await keep(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
  return { ...counted, bytes: (await stat(file)).size };
}

// On the disk before it has its name, and never over a file that came there meanwhile.
async function keep(partial: string, file: string): Promise<void> {
  const handle = await open(partial, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(partial, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw fileExists(file);
    // A disk that knows no links (a USB stick).
    await copyFile(partial, file, constants.COPYFILE_EXCL);
  }
}

async function* lines(
  client: pg.ClientBase,
  made: string,
  counted: { tables: number; rows: number },
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line(await header(client, made));
  for (const table of await storedTables(client)) {
    counted.tables++;
    yield line({ table: table.name, columns: table.columns });
    for await (const rows of rowsOf(client, table)) {
      counted.rows += rows.length;
      yield rows.map(line).join('');
    }
  }
  yield line(await sequenceValues(client));
  yield `${JSON.stringify({ end: true, rows: counted.rows, sha256: hash.digest('hex') } satisfies TrailerLine)}\n`;
}

async function header(client: pg.ClientBase, made: string): Promise<BackupHeader> {
  const { rows: migrations } = await client.query<BackupHeader['migrations'][number]>(
    'select name, checksum from schema_migration order by name collate "C"',
  );
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  return { format: backupFormat, version: backupVersion, made, postgres: rows[0]?.version ?? '', migrations };
}

async function* rowsOf(client: pg.ClientBase, { name, row }: StoredTable): AsyncGenerator<string[]> {
  await client.query(`declare backup_rows no scroll cursor for select (${row})::text as row from ${name}`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${batch} from backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query('close backup_rows');
}

async function sequenceValues(client: pg.ClientBase): Promise<SequencesLine> {
  const values: SequencesLine['sequences'] = [];
  for (const name of await sequences(client)) {
    const { rows } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${name}`,
    );
    for (const { value, called } of rows) values.push({ name, value, called });
  }
  return { sequences: values };
}

const fileExists = (file: string): BackupError =>
  new BackupError(
    'file-exists',
    `${file} findes allerede. Vælg et andet navn.`,
    `${file} exists already. Choose another name.`,
  );
