import { coverage, isBridged } from '../evaluate/scalar.ts';
import { none, unknown, whole } from '../inputs/encode.ts';
import { inputKinds } from '../inputs/kinds.ts';
import type { Break, Quantity, Query } from '../language/node.ts';
import type { Compiler } from './compile.ts';
import type { Frame } from './frame.ts';
import { openEnd, sinceBirth, type Table } from './population.ts';

type Fill = (frame: Frame, into: Float64Array) => void;

/** Asked for each row that a query finds, in order; true stops. */
type Visit = (row: number) => boolean;
/** Shows the rows of one subject to the visitor; false when the answer is not known. */
type Finder = (at: number, visit: Visit) => boolean;

function finder(compiler: Compiler, query: Query): (frame: Frame) => Finder {
  const { kind, where, by, ahead } = query;
  const from = query.from === null ? null : compiler.quantity(query.from);
  const until = query.until === null ? null : compiler.quantity(query.until);
  const test = compiler.rowTest(kind, where);
  const overlap = by === 'overlap';
  return (frame) => {
    const table = frame.table(kind);
    const [lows, highs] = [from?.(frame) ?? null, until?.(frame) ?? null];
    const asks = inputKinds[kind].silence === 'unknown';
    if (table === undefined) {
      return (at) => !(asks || Number.isNaN(lows?.[at] ?? 0) || Number.isNaN(highs?.[at] ?? 0));
    }
    const mask = frame.mask(test, table);
    const { offsets, from: firsts, to: ends } = table;
    const latest = ahead ? Number.POSITIVE_INFINITY : frame.on;
    return (at, visit) => {
      const low = lows === null ? Number.NEGATIVE_INFINITY : (lows[at] ?? none);
      const high = highs === null ? Number.POSITIVE_INFINITY : (highs[at] ?? none);
      if (Number.isNaN(low) || Number.isNaN(high)) return false;
      if (asks && frame.isSilent(kind, table, at)) return false;
      // A bound that does not exist bounds nothing in: there is no window.
      if ((lows !== null && low === none) || (highs !== null && high === none)) return true;
      const last = offsets[frame.start + at + 1] ?? 0;
      for (let row = offsets[frame.start + at] ?? 0; row < last; row += 1) {
        const first = firsts[row] ?? 0;
        // Rows stand in order of first day: nothing that follows can begin in time.
        if (first > latest || first >= high) return true;
        if (mask[row] !== 1 || (overlap ? (ends[row] ?? 0) <= low : first < low)) continue;
        if (visit(row)) return true;
      }
      return true;
    };
  };
}

/** The sum of a weight over the rows found. */
export function visitFound(compiler: Compiler, query: Query, weight: (table: Table, row: number) => number): Fill {
  const find = finder(compiler, query);
  let total = 0;
  let table: Table | undefined;
  const add: Visit = (row) => {
    if (table !== undefined) total += weight(table, row);
    return false;
  };
  return (frame, into) => {
    const of = find(frame);
    table = frame.table(query.kind);
    for (let at = 0; at < frame.length; at += 1) {
      total = 0;
      into[at] = of(at, add) ? total : unknown;
    }
  };
}

export function pickColumn(compiler: Compiler, { query, which, take }: Extract<Quantity, { op: 'pick' }>): Fill {
  const find = finder(compiler, query);
  let found = -1;
  let seen = 0;
  // From the first: stop at the nth. From the latest: the rows are few, so keep a ring of the last ones.
  const fromFirst: Visit = (row) => {
    seen += 1;
    if (seen === which) found = row;
    return seen >= which;
  };
  const ring = new Int32Array(Math.max(1, -which));
  const fromLatest: Visit = (row) => {
    ring[seen % ring.length] = row;
    seen += 1;
    return false;
  };
  return (frame, into) => {
    const of = find(frame);
    const table = frame.table(query.kind);
    for (let at = 0; at < frame.length; at += 1) {
      found = -1;
      seen = 0;
      if (!of(at, which > 0 ? fromFirst : fromLatest)) {
        into[at] = unknown;
        continue;
      }
      if (which < 0 && seen >= ring.length) found = ring[seen % ring.length] ?? -1;
      into[at] = found < 0 || table === undefined ? none : taken(table, found, take);
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
  const spans: { from: number; to: number }[] = [];
  return (frame, into) => {
    const visits = finders.map((find) => find(frame));
    const tables = of.map(({ kind }) => frame.table(kind));
    const [lows, highs] = [from?.(frame), until?.(frame)];
    for (let at = 0; at < frame.length; at += 1) {
      spans.length = 0;
      const known = visits.every((visit, place) => {
        const table = tables[place];
        return visit(at, (row) => {
          spans.push({ from: table?.from[row] ?? 0, to: table?.to[row] ?? 0 });
          return false;
        });
      });
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

export function unbrokenColumn(compiler: Compiler, { of, broken }: Extract<Quantity, { op: 'unbroken' }>): Fill {
  const tests = of.map(({ kind, where }) => compiler.rowTest(kind, where));
  return (frame, into) => {
    const spells = tests.flatMap((test): readonly Masked[] => {
      const table = frame.table(test.kind);
      return table === undefined ? [] : [{ table, mask: frame.mask(test, table) }];
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
