import { CompiledQuery, sql } from 'kysely';
import type { TableName } from '../../kernel/act/write.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Row } from './pending-rows.ts';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
}

/** What the catalog says of the columns: read once for a run. */
export type Columns = ReadonlyMap<string, readonly Column[]>;

export async function readColumns(tx: Tx): Promise<Columns> {
  const { rows } = await sql<Column>`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      pg_get_expr(d.adbin, d.adrelid) as fallback
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
    order by c.relname, a.attnum`.execute(tx);
  const columns = new Map<string, Column[]>();
  for (const row of rows) columns.set(row.table, [...(columns.get(row.table) ?? []), row]);
  return columns;
}

const rowsAtOnce = 2_000;

/**
 * Writes many rows with one statement for every few thousand. Each column travels as an array of texts and is cast by the
 * server, which is alike on every engine. A column that a row does not name gets its default, as an ordinary insert does.
 */
export async function bulkInsert(
  tx: Tx,
  columns: Columns,
  table: TableName,
  rows: readonly Row[],
  onConflict = '',
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    const used = (columns.get(table) ?? []).filter(({ name }) => some.some((row) => row[name] !== undefined));
    const values = used.map(({ name }) => some.map((row) => asText(row[name])));
    const names = used.map(({ name }) => quoted(name)).join(', ');
    const casts = used.map(cast).join(', ');
    const arrays = used.map((_, at) => `$${at + 1}::text[]`).join(', ');
    const statement = `insert into ${quoted(table)} (${names}) select ${casts} from unnest(${arrays}) as u(${names}) ${onConflict}`;
    await tx.executeQuery(CompiledQuery.raw(statement, values));
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const cast = ({ name, type, fallback }: Column): string => {
  const value = `u.${quoted(name)}::${type}`;
  return fallback === null ? value : `coalesce(${value}, ${fallback})`;
};

/** A value as PostgreSQL reads it from text. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map(quotedItem).join(',')}}`;
  return String(value);
}

const quotedItem = (item: unknown): string => `"${String(item).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
