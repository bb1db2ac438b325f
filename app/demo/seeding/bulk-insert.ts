import { CompiledQuery, sql } from 'kysely';
import type { TableName } from '../../kernel/act/write.ts';
import type { Tx } from '../../kernel/database/scope.ts';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
}

/** What the catalog says of the columns of each table: read once for a run. */
export type Columns = ReadonlyMap<string, readonly Column[]>;

export async function readColumns(tx: Tx): Promise<Columns> {
  const { rows } = await sql<Column & { readonly table: string }>`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      pg_get_expr(d.adbin, d.adrelid) as fallback
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
    order by c.relname, a.attnum`.execute(tx);
  const columns = new Map<string, Column[]>();
  for (const { table, ...column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
  return columns;
}

type Text = string | null;

/**
 * Rows of one table on their way, kept column by column as PostgreSQL reads them from text: a few long lists of short strings
 * cost far less memory than as many objects as there are rows.
 */
export class TableLoad {
  readonly #columns: readonly { readonly column: Column; readonly values: Text[]; named: boolean }[];
  length = 0;

  constructor(columns: readonly Column[]) {
    this.#columns = columns.map((column) => ({ column, values: [], named: false }));
  }

  add(row: Readonly<Record<string, unknown>>): void {
    for (const one of this.#columns) {
      const value = row[one.column.name];
      if (value !== undefined) one.named = true;
      one.values.push(asText(value));
    }
    this.length += 1;
  }

  /** Puts the rows in the order of a column whose texts sort as they should. Rows that are alike keep their order. */
  sortBy(name: string): void {
    const key = this.#columns.find(({ column }) => column.name === name)?.values;
    if (!key) throw new Error(`There is no column ${name} to sort by.`);
    const places = Array.from({ length: this.length }, (_, at) => at);
    places.sort((a, b) => compare(key[a] ?? '', key[b] ?? '') || a - b);
    for (const { values } of this.#columns) {
      const sorted = places.map((at) => values[at] ?? null);
      for (const [at, value] of sorted.entries()) values[at] = value;
    }
  }

  /**
   * Writes the rows, some thousand with each statement. A column that no row names is left to its default, and so is a
   * value that a row leaves out.
   */
  async insert(tx: Tx, table: TableName, onConflict: string): Promise<void> {
    const used = this.#columns.filter(({ named }) => named);
    const names = used.map(({ column }) => quoted(column.name)).join(', ');
    const casts = used.map(({ column }) => cast(column)).join(', ');
    const arrays = used.map((_, at) => `$${at + 1}::text[]`).join(', ');
    const statement = `insert into ${quoted(table)} (${names}) select ${casts} from unnest(${arrays}) as u(${names}) ${onConflict}`;
    for (let from = 0; from < this.length; from += rowsAtOnce) {
      const values = used.map((one) => arrayText(one.values.slice(from, from + rowsAtOnce)));
      await tx.executeQuery(CompiledQuery.raw(statement, values));
    }
  }
}

const rowsAtOnce = 2_000;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function cast({ name, type, fallback }: Column): string {
  const value = `u.${quoted(name)}::${type}`;
  return fallback === null ? value : `coalesce(${value}, ${fallback})`;
}

/** A value as PostgreSQL reads it from text. */
function asText(value: unknown): Text {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return Array.isArray(value) ? arrayText(value.map(asText)) : String(value);
}

const plain = /^[\w.:+-]+$/;

/** An array of texts as PostgreSQL writes it: `{a,"b c",NULL}`. */
function arrayText(items: readonly Text[]): string {
  return `{${items.map(itemText).join(',')}}`;
}

function itemText(item: Text): string {
  if (item === null) return 'NULL';
  // The word null without quotes would be read as the empty value.
  if (plain.test(item) && item.toLowerCase() !== 'null') return item;
  return `"${item.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
