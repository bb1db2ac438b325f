import { fieldsOf, none, type TextCode } from '../inputs/encode.ts';
import { allInputKinds, type InputKind } from '../inputs/kinds.ts';
import type { LegalRecord } from '../inputs/record.ts';

/** Day numbers that stand for "no known end" and "since birth". */
export const openEnd = 0x7fffffff;
export const sinceBirth = -0x80000000;

/** All entries of one kind: those of person i are the rows from offsets[i] up to offsets[i + 1], in order of first day. */
export interface Table {
  readonly offsets: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** One column a field, coded as in {@link import('../inputs/encode.ts').encodeValue}. */
  readonly fields: Readonly<Record<string, Float64Array>>;
}

/** Many subjects as columns. A kind without a table is recorded for nobody. */
export interface Population {
  readonly size: number;
  readonly tables: ReadonlyMap<InputKind, Table>;
  /** The numbers of texts (ids of questions) in the columns. */
  readonly textCode: TextCode;
}

/** The columns of encoded records. `textCode` must be the one they were encoded with. */
export function populationOf(records: readonly LegalRecord[], textCode: TextCode = () => none): Population {
  const tables = new Map<InputKind, Table>();
  for (const kind of allInputKinds()) {
    const table = tableOf(kind, records);
    if (table !== null) tables.set(kind, table);
  }
  return { size: records.length, tables, textCode };
}

function tableOf(kind: InputKind, records: readonly LegalRecord[]): Table | null {
  const offsets = new Int32Array(records.length + 1);
  records.forEach((record, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + (record.get(kind)?.length ?? 0);
  });
  const rows = offsets[records.length] ?? 0;
  if (rows === 0) return null;
  const table = emptyTable(kind, offsets, rows);
  let row = 0;
  for (const record of records) {
    for (const entry of record.get(kind) ?? []) {
      table.from[row] = Math.max(entry.from, sinceBirth);
      table.to[row] = Math.min(entry.to, openEnd);
      for (const [field, column] of Object.entries(table.fields)) column[row] = entry.fields[field] ?? none;
      row += 1;
    }
  }
  return table;
}

/** A table to fill: for makers of synthetic populations. */
export function emptyTable(kind: InputKind, offsets: Int32Array, rows: number): Table {
  return {
    offsets,
    from: new Int32Array(rows),
    to: new Int32Array(rows).fill(openEnd),
    fields: Object.fromEntries(fieldsOf(kind).map((field) => [field, new Float64Array(rows)])),
  };
}
