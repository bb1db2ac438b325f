import type pg from 'pg';

export interface StoredTable {
  /** Quoted and with its schema, ready for SQL. */
  readonly name: string;
  /** Columns that hold values of their own, quoted; a generated column is computed again. */
  readonly columns: readonly string[];
  /** What a row is in a backup: every column of the table's row type, with null for a generated one. */
  readonly row: string;
}

const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_temp'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

/** Every table with rows of ours, partitions through their parent; the list of migrations is kept in the header instead. */
export async function storedTables(client: pg.ClientBase): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      (select 'row(' || string_agg(case when a.attgenerated = '' then quote_ident(a.attname) else 'null' end, ', ' order by a.attnum) || ')'
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as row
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${ours} and c.relname <> 'schema_migration'
    order by n.nspname collate "C", c.relname collate "C"`);
  return rows;
}

/** Every sequence, those of identity columns too. */
export async function sequences(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${ours} order by 1`);
  return rows.map(({ name }) => name);
}

export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Foreign keys as they were declared; those a partition inherits come with their parent's. */
export async function foreignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ours} order by 1, 2`);
  return rows;
}

/** The same text for the same value on every engine, and back again without loss. */
export const exactValues = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local row_security = off`;
