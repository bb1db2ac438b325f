import { coverage, isBridged } from '../evaluate/scalar.ts';
import { none, unknown, whole } from '../inputs/encode.ts';
import type { Break, Quantity, Query } from '../language/node.ts';
import type { Compiler } from './compile.ts';
import type { Frame } from './frame.ts';
import { openEnd, sinceBirth, type Table } from './population.ts';

type Fill = (frame: Frame, into: Float64Array) => void;

interface Window {
  readonly low: (at: number) => number;
  readonly high: (at: number) => number;
}

/** What a query finds for one subject: rows of the table, in order; null when it is not known. */
type Finder = (frame: Frame) => (at: number) => readonly number[] | null;

function finder(compiler: Compiler, query: Query): Finder {
  const from = query.from === null ? null : compiler.quantity(query.from);
  const until = query.until === null ? null : compiler.quantity(query.until);
  const rows: number[] = [];
  return (frame) => {
    const table = frame.table(query.kind);
    const mask = table === undefined ? null : frame.mask(query.kind, query.where, table);
    const [lows, highs] = [from?.(frame), until?.(frame)];
    const window: Window = {
      low: (at) => (lows === undefined ? Number.NEGATIVE_INFINITY : (lows[at] ?? none)),
      high: (at) => (highs === undefined ? Number.POSITIVE_INFINITY : (highs[at] ?? none)),
    };
    return (at) => {
      const [low, high] = [window.low(at), window.high(at)];
      if (Number.isNaN(low) || Number.isNaN(high) || frame.isSilent(query.kind, table, at)) return null;
      rows.length = 0;
      if (
        table === undefined ||
        mask === null ||
        (lows !== undefined && low === none) ||
        (highs !== undefined && high === none)
      )
        return rows;
      const last = table.offsets[frame.start + at + 1] ?? 0;
      for (let row = table.offsets[frame.start + at] ?? 0; row < last; row += 1) {
        const first = table.from[row] ?? 0;
        if (mask[row] !== 1 || (!query.ahead && first > frame.on)) continue;
        const inside = query.by === 'start' ? first >= low && first < high : first < high && (table.to[row] ?? 0) > low;
        if (inside) rows.push(row);
      }
      return rows;
    };
  };
}

/** The sum of a weight over the rows found. */
export function visitFound(compiler: Compiler, query: Query, weight: (table: Table, row: number) => number): Fill {
  const find = finder(compiler, query);
  return (frame, into) => {
    const of = find(frame);
    const table = frame.table(query.kind);
    for (let at = 0; at < frame.length; at += 1) {
      const rows = of(at);
      if (rows === null) into[at] = unknown;
      else {
        let total = 0;
        if (table !== undefined) for (const row of rows) total += weight(table, row);
        into[at] = total;
      }
    }
  };
}

export function pickColumn(compiler: Compiler, { query, which, take }: Extract<Quantity, { op: 'pick' }>): Fill {
  const find = finder(compiler, query);
  return (frame, into) => {
    const of = find(frame);
    const table = frame.table(query.kind);
    for (let at = 0; at < frame.length; at += 1) {
      const rows = of(at);
      if (rows === null) into[at] = unknown;
      else {
        const row = which > 0 ? rows[which - 1] : rows.at(which);
        into[at] = row === undefined || table === undefined ? none : taken(table, row, take);
      }
    }
  };
}

function taken(table: Table, row: number, take: string): number {
  if (take === 'from') return table.from[row] === sinceBirth ? Number.NEGATIVE_INFINITY : (table.from[row] ?? none);
  if (take === 'to') return table.to[row] === openEnd ? none : (table.to[row] ?? none);
  return table.fields[take === 'value' ? whole : take]?.[row] ?? none;
}

export function coveredColumn(compiler: Compiler, { of, unit }: Extract<Quantity, { op: 'covered' }>): Fill {
  const finders = of.map((query) => finder(compiler, query));
  const [window] = of;
  const from = window?.from ? compiler.quantity(window.from) : null;
  const until = window?.until ? compiler.quantity(window.until) : null;
  return (frame, into) => {
    const visits = finders.map((find) => find(frame));
    const tables = of.map(({ kind }) => frame.table(kind));
    const [lows, highs] = [from?.(frame), until?.(frame)];
    for (let at = 0; at < frame.length; at += 1) {
      const spans: { from: number; to: number }[] = [];
      let known = true;
      for (const [place, visit] of visits.entries()) {
        const rows = visit(at);
        const table = tables[place];
        if (rows === null) known = false;
        else if (table !== undefined)
          for (const row of rows) spans.push({ from: table.from[row] ?? 0, to: table.to[row] ?? 0 });
      }
      if (visits.length > 1) spans.sort((a, b) => a.from - b.from);
      into[at] = known
        ? coverage(spans, lows?.[at] ?? Number.NEGATIVE_INFINITY, highs?.[at] ?? frame.on + 1, unit)
        : unknown;
    }
  };
}

interface Masked {
  readonly table: Table;
  readonly mask: Uint8Array;
}

export function unbrokenColumn({ of, broken }: Extract<Quantity, { op: 'unbroken' }>): Fill {
  return (frame, into) => {
    const spells = of.flatMap(({ kind, where }): readonly Masked[] => {
      const table = frame.table(kind);
      return table === undefined ? [] : [{ table, mask: frame.mask(kind, where, table) }];
    });
    for (let at = 0; at < frame.length; at += 1) {
      into[at] = of.some(({ kind }) => frame.isSilent(kind, frame.table(kind), at))
        ? unknown
        : unbrokenStart(frame, spells, at, broken);
    }
  };
}

function unbrokenStart(frame: Frame, spells: readonly Masked[], at: number, broken: Break): number {
  if (!spells.some((one) => eachRow(frame, one, at, (_, end) => end > frame.on))) return none;
  let start = frame.on;
  for (let again = true; again; ) {
    again = false;
    for (const one of spells) {
      eachRow(frame, one, at, (begun, end) => {
        if (begun < start && (end >= start || isBridged(end, start, broken))) {
          start = begun;
          again = true;
        }
        return false;
      });
    }
  }
  return start;
}

/** Visits the begun rows of a subject that count, until the visitor says true. */
function eachRow(
  frame: Frame,
  { table, mask }: Masked,
  at: number,
  visit: (from: number, to: number) => boolean,
): boolean {
  const last = table.offsets[frame.start + at + 1] ?? 0;
  for (let row = table.offsets[frame.start + at] ?? 0; row < last; row += 1) {
    const from = table.from[row] ?? 0;
    if (mask[row] === 1 && from <= frame.on && visit(from, table.to[row] ?? 0)) return true;
  }
  return false;
}
