import { none, unknown, whole } from '../inputs/encode.ts';
import type { Quantity, Query } from '../language/node.ts';
import type { Quantities } from './columns.ts';
import type { Compiler } from './compile.ts';
import type { Frame } from './frame.ts';
import { openEnd, sinceBirth, type Table } from './population.ts';
import { Rows } from './rows.ts';

type Fill = (frame: Frame, into: Quantities) => void;

const noValues = new Float64Array(0);

export function countColumn(compiler: Compiler, query: Query): Fill {
  const rows = new Rows(compiler, query);
  return (frame, into) => {
    const { length } = frame;
    rows.enter(frame);
    if (rows.isEmpty) {
      into.fill(rows.asks ? unknown : 0);
      return;
    }
    const each = into.open();
    for (let at = 0; at < length; at += 1) {
      let total = 0;
      if (rows.turnTo(at)) for (let row = rows.first; row < rows.last; row += 1) total += rows.counts(row) ? 1 : 0;
      else total = unknown;
      each[at] = total;
    }
  };
}

/** A field that is not known counts as nothing. */
export function sumColumn(compiler: Compiler, query: Query, field: string): Fill {
  const rows = new Rows(compiler, query);
  return (frame, into) => {
    const values = rows.enter(frame)?.fields[field] ?? noValues;
    if (rows.isEmpty) {
      into.fill(rows.asks ? unknown : 0);
      return;
    }
    const each = into.open();
    for (let at = 0; at < frame.length; at += 1) {
      let total = 0;
      if (rows.turnTo(at)) {
        for (let row = rows.first; row < rows.last; row += 1) {
          const value = values[row] ?? none;
          if (value > none && rows.counts(row)) total += value;
        }
      } else total = unknown;
      each[at] = total;
    }
  };
}

export function pickColumn(compiler: Compiler, { query, which, take }: Extract<Quantity, { op: 'pick' }>): Fill {
  const rows = new Rows(compiler, query);
  return (frame, into) => {
    const { length } = frame;
    const table = rows.enter(frame);
    if (rows.isEmpty) {
      into.fill(rows.asks ? unknown : none);
      return;
    }
    const { values, nothing } = taken(table, take);
    const each = into.open();
    for (let at = 0; at < length; at += 1) {
      if (!rows.turnTo(at)) {
        each[at] = unknown;
        continue;
      }
      const row = which > 0 ? fromFirst(rows, which) : fromLatest(rows, -which);
      const value = row < 0 ? none : (values[row] ?? none);
      each[at] = value === nothing ? none : value;
    }
  };
}

/** The n-th row that counts, or -1. */
function fromFirst(rows: Rows, nth: number): number {
  let left = nth;
  for (let row = rows.first; row < rows.last; row += 1) if (rows.counts(row) && --left === 0) return row;
  return -1;
}

function fromLatest(rows: Rows, nth: number): number {
  let left = nth;
  for (let row = rows.last - 1; row >= rows.first; row -= 1) if (rows.counts(row) && --left === 0) return row;
  return -1;
}

/** What is taken from a row, and the number that stands for nothing there. */
function taken(table: Table | null, take: string): { values: Int32Array | Float64Array; nothing: number } {
  if (table === null) return { values: noValues, nothing: none };
  if (take === 'from') return { values: table.from, nothing: sinceBirth };
  if (take === 'to') return { values: table.to, nothing: openEnd };
  return { values: table.fields[take === 'value' ? whole : take] ?? noValues, nothing: none };
}
