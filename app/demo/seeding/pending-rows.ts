import type { TableName, Write } from '../../kernel/act/write.ts';

export type Row = Record<string, unknown>;

/**
 * Rows that are not in the database yet, so that an update of one of them is a change in memory. Holds what belongs together
 * (one citizen, one house), so that looking for the row means looking at a few.
 */
export class PendingRows {
  readonly #tables = new Map<TableName, Row[]>();

  apply(writes: readonly Write<TableName>[]): void {
    for (const write of writes) {
      if (write.op === 'insert') this.add(write.table, write.row as Row);
      else if (write.op === 'update')
        for (const row of this.#matching(write.table, write.key)) Object.assign(row, write.set);
      else this.#remove(write.table, write.key);
    }
  }

  add(table: TableName, row: Row): void {
    const rows = this.#tables.get(table);
    if (rows) rows.push({ ...row });
    else this.#tables.set(table, [{ ...row }]);
  }

  rows(table: TableName): readonly Row[] {
    return this.#tables.get(table) ?? [];
  }

  *tables(): Generator<readonly [TableName, readonly Row[]]> {
    yield* this.#tables;
  }

  #matching(table: TableName, key: object): Row[] {
    return (this.#tables.get(table) ?? []).filter((row) => matches(row, key));
  }

  #remove(table: TableName, key: object): void {
    const rows = this.#tables.get(table);
    if (rows)
      this.#tables.set(
        table,
        rows.filter((row) => !matches(row, key)),
      );
  }
}

/** As SQL compares: `null` in the key means that the column is empty. */
const matches = (row: Row, key: object): boolean =>
  Object.entries(key).every(([column, wanted]) => (row[column] ?? null) === (wanted ?? null));
