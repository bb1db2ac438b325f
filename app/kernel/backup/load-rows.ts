import type pg from 'pg';
import { BackupError } from './backup-error.ts';
import { sequencesLine, type TableLine, tableLine, trailerLine } from './backup-file.ts';
import type { StoredTable } from './catalog.ts';
import { backupLines, damagedFile } from './read-backup.ts';

const rowsAtOnce = 500;
const charactersAtOnce = 1_000_000;

/** Puts the rows of a verified backup into empty tables, and sets the sequences. The caller holds the transaction. */
export async function loadRows(
  client: pg.ClientBase,
  file: string,
  tables: readonly StoredTable[],
): Promise<{ tables: number; rows: number }> {
  const known = new Map(tables.map((table) => [table.name, table]));
  let current: TableLine | undefined;
  let waiting: string[] = [];
  let size = 0;
  const counted = { tables: 0, rows: 0 };
  const flush = async (): Promise<void> => {
    if (current && waiting.length > 0) await insert(client, current, waiting);
    counted.rows += waiting.length;
    waiting = [];
    size = 0;
  };
  let first = true;
  for await (const line of backupLines(file)) {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') {
      waiting.push(value);
      size += value.length;
      if (waiting.length >= rowsAtOnce || size >= charactersAtOnce) await flush();
      continue;
    }
    await flush();
    const table = tableLine.safeParse(value);
    if (table.success) {
      counted.tables++;
      current = table.data;
      refuseStranger(known.get(current.table), current, file);
    } else if (!first) {
      await finish(client, value, counted.rows, file);
    }
    first = false;
  }
  return counted;
}

async function insert(client: pg.ClientBase, { table, columns }: TableLine, rows: readonly string[]): Promise<void> {
  // `offset 0` keeps the row from being read anew for each of its columns.
  const fields = columns.map((column) => `(r).${column}`).join(', ');
  await client.query(
    `insert into ${table} (${columns.join(', ')}) overriding system value
     select ${fields} from (select x::${table} as r from unnest($1::text[]) x offset 0) s`,
    [rows],
  );
}

async function finish(client: pg.ClientBase, value: unknown, rows: number, file: string): Promise<void> {
  const sequences = sequencesLine.safeParse(value);
  if (sequences.success) {
    for (const { name, value: last, called } of sequences.data.sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [name, last, called]);
    return;
  }
  const trailer = trailerLine.safeParse(value);
  if (!trailer.success || trailer.data.rows !== rows) throw damagedFile(file);
}

function refuseStranger(here: StoredTable | undefined, there: TableLine, file: string): void {
  if (here && here.columns.join() === there.columns.join()) return;
  throw new BackupError(
    'does-not-fit',
    `${file} har tabellen ${there.table}, som ikke findes her i samme form.`,
    `${file} has the table ${there.table}, which is not here in the same form.`,
  );
}
