import type pg from 'pg';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly array: boolean;
  readonly nullable: boolean;
  readonly filled: 'never' | 'default' | 'always';
  readonly values: readonly string[] | null;
}

// Tables, views and materialized views of the schema, with the words an enum or a `check (x in (…))` allows.
const columnsQuery = `
  select c.relname::text as table, a.attname::text as column,
    coalesce(nullif(base.typname, ''), t.typname)::text as type, t.typcategory = 'A' as array,
    not a.attnotnull and c.relkind = 'r' or (c.relkind in ('v', 'm')) as nullable,
    case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
         when a.atthasdef or a.attidentity = 'd' then 'default' else 'never' end as filled,
    coalesce(
      (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
      (select array_agg(m[1]) from pg_constraint k,
         regexp_matches(pg_get_constraintdef(k.oid), '''((?:[^'']|'''')*)''::text', 'g') as m
       where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
         and pg_get_constraintdef(k.oid) ~ ('^CHECK \\(\\(\\(?"?' || a.attname || '"?\\)? = ANY \\(\\(?ARRAY\\[[^\\]]*\\](::text\\[\\])?\\)?\\)\\)\\)$'))
    ) as values
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type base on base.oid = case when t.typcategory = 'A' then t.typelem when t.typtype = 'd' then t.typbasetype end
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'schema_migration'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname collate "C", a.attnum`;

/** The row types of the migrated database as TypeScript for kysely. Values are what values.ts makes of each column type. */
export async function generateTypes(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(columnsQuery);
  const tables = new Map<string, Column[]>();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  const bodies = [...tables].map(
    ([table, columns]) => `interface ${pascal(table)} {\n${columns.map(line).join('')}}\n`,
  );
  const entries = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)};\n`).join('');
  const imports = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) =>
    bodies.some((body) => new RegExp(`\\b${name}<`).test(body)),
  );
  return [
    '// Made from the migrated database by scripts/generate-types.mjs. Do not edit: change a migration and run it again.\n',
    imports.length > 0 ? `import type { ${imports.join(', ')} } from 'kysely';\n\n` : '',
    ...bodies.map((body) => `${body}\n`),
    `export interface DB {\n${entries}}\n`,
  ].join('');
}

const pascal = (name: string): string => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

function line(column: Column): string {
  return `  ${column.column}: ${columnType(column)};\n`;
}

// kysely reads ColumnType<selected, inserted, updated>; json is written as text, since pg would make an array of an array.
function columnType({ type, array, nullable, filled, values }: Column): string {
  const orNull = nullable ? ' | null' : '';
  if (!array && (type === 'json' || type === 'jsonb')) {
    const insert = filled === 'default' || nullable ? `string${orNull} | undefined` : 'string';
    return `ColumnType<unknown, ${insert}, string${orNull}>`;
  }
  if (!array && type === 'numeric') {
    const insert = `string | number${orNull}${filled === 'default' || nullable ? ' | undefined' : ''}`;
    return `ColumnType<string${orNull}, ${insert}, string | number${orNull}>`;
  }
  const item = values ? values.map((value) => `'${value.replaceAll("''", "\\'")}'`).join(' | ') : scalar(type);
  const plain = `${array ? (item.includes('|') ? `(${item})[]` : `${item}[]`) : item}${orNull}`;
  if (filled === 'always') return `GeneratedAlways<${plain}>`;
  return filled === 'default' ? `Generated<${plain}>` : plain;
}

const scalars: Readonly<Record<string, string>> = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  json: 'unknown',
  jsonb: 'unknown',
};

// Everything else (text, uuid, date, timestamptz, time, interval, numeric, tsvector, ranges) arrives as text.
const scalar = (type: string): string => scalars[type] ?? 'string';
