import type { Population } from '@fodfaeste/law';

type Kind = Population['tables'] extends ReadonlyMap<infer K, unknown> ? K : never;
type Table = Population['tables'] extends ReadonlyMap<unknown, infer T> ? T : never;

/** Populations one after another as one. */
export function joined(parts: readonly Population[]): Population {
  const kinds = new Set(parts.flatMap(({ tables }) => [...tables.keys()]));
  const [first] = parts;
  if (first === undefined) throw new Error('A population of nobody.');
  return {
    size: parts.reduce((total, { size }) => total + size, 0),
    tables: new Map([...kinds].map((kind) => [kind, joinedTable(kind, parts)])),
    textCode: first.textCode,
  };
}

function joinedTable(kind: Kind, parts: readonly Population[]): Table {
  const tables = parts.flatMap(({ tables }) => tables.get(kind) ?? []);
  const size = parts.reduce((total, part) => total + part.size, 0);
  const offsets = new Int32Array(size + 1);
  let row = 0;
  let at = 0;
  for (const part of parts) {
    const table = part.tables.get(kind);
    for (let one = 0; one < part.size; one += 1) offsets[at + one + 1] = row + (table?.offsets[one + 1] ?? 0);
    at += part.size;
    row += table?.from.length ?? 0;
  }
  const fields = Object.keys(tables[0]?.fields ?? {});
  return {
    offsets,
    from: together(Int32Array, tables, ({ from }) => from),
    to: together(Int32Array, tables, ({ to }) => to),
    fields: Object.fromEntries(
      fields.map((field) => [
        field,
        together(Float64Array, tables, (table) => table.fields[field] ?? new Float64Array()),
      ]),
    ),
  };
}

function together<A extends Int32Array | Float64Array>(
  Column: new (length: number) => A,
  tables: readonly Table[],
  take: (table: Table) => A,
): A {
  const column = new Column(tables.reduce((total, table) => total + take(table).length, 0));
  let at = 0;
  for (const table of tables) {
    column.set(take(table), at);
    at += take(table).length;
  }
  return column;
}
