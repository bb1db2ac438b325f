import type { Database } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';

interface Column {
  readonly name: string;
  readonly type: string;
}

/** The first value that a check of the column allows, if it lists them. */
const allowedValue = (checks: readonly string[], column: string): string | null => {
  for (const check of checks) {
    const found = new RegExp(`\\(${column} = ANY \\(ARRAY\\['([^']+)'`).exec(check);
    if (found?.[1]) return found[1];
  }
  return null;
};

function valueFor({ name, type }: Column, checks: readonly string[]): string {
  if (type.startsWith('numeric')) return '1';
  if (name === 'ends_at') return "now() + interval '1 hour'";
  switch (type) {
    case 'uuid':
      return 'gen_random_uuid()';
    case 'integer':
    case 'bigint':
      return name.endsWith('authority_id') ? '860' : '1';
    case 'boolean':
      return 'false';
    case 'date':
      return "date '2026-11-24'";
    case 'timestamp with time zone':
      return 'now()';
    case 'jsonb':
      return "'[]'";
    case 'text[]':
      return "'{}'";
    case 'bytea':
      return 'sha256(gen_random_uuid()::text::bytea)';
    default:
      return `'${allowedValue(checks, name) ?? 'x'}'`;
  }
}

/** Puts one row into a table, with anything in the columns that must be filled in: for tests that only ask who sees it. */
export async function fillTable(
  database: Database,
  table: string,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  const columns = await ownerQuery<Column>(
    database,
    `select a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull and d.adbin is null and a.attidentity = ''`,
    [table],
  );
  const checks = await ownerQuery<{ text: string }>(
    database,
    "select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and contype = 'c'",
    [table],
  );
  const rows = columns.map((column) => [
    column.name,
    column.name in given
      ? `'${given[column.name]}'`
      : valueFor(
          column,
          checks.map(({ text }) => text),
        ),
  ]);
  const extra = Object.entries(given)
    .filter(([name]) => !columns.some((column) => column.name === name))
    .map(([name, value]) => [name, `'${value}'`]);
  const all = [...rows, ...extra];
  await ownerQuery(
    database,
    `insert into ${table} (${all.map(([name]) => name).join(', ')}) values (${all.map(([, value]) => value).join(', ')})`,
    [],
  );
}
