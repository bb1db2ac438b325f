import { none } from '../inputs/encode.ts';
import type { Query } from '../language/node.ts';
import { chunkSize } from './columns.ts';
import type { Compiler, QuantityColumn } from './compile.ts';
import type { Frame, RowTest } from './frame.ts';
import type { Table } from './population.ts';

/** Offsets of a kind that is recorded for nobody. */
const nobody = new Int32Array(chunkSize + 1);
const noRows = new Int32Array(0);
const noMask = new Uint8Array(0);

/** The rows that a query means, one subject after another: those from `first` up to `last` that {@link Rows.counts}. */
export class Rows {
  first = 0;
  last = 0;
  /** Silence about the kind means "not known". */
  asks = false;
  /** Nobody has a row and no window is unknown: everybody's answer is the same. */
  isEmpty = true;
  private offsets: Int32Array = nobody;
  private from: Int32Array = noRows;
  private to: Int32Array = noRows;
  private mask: Uint8Array = noMask;
  private lows: Float64Array | null = null;
  private highs: Float64Array | null = null;
  private low = none;
  private start = 0;
  private on = 0;
  private readonly query: Query;
  private readonly test: RowTest;
  private readonly earliest: QuantityColumn | null;
  private readonly end: QuantityColumn | null;
  private readonly overlap: boolean;
  private readonly ahead: boolean;

  constructor(compiler: Compiler, query: Query) {
    this.query = query;
    this.test = compiler.rowTest(query.kind, query.where);
    this.earliest = query.from === null ? null : compiler.quantity(query.from);
    this.end = query.until === null ? null : compiler.quantity(query.until);
    this.overlap = query.by === 'overlap';
    this.ahead = query.ahead;
  }

  /** Turns to the chunk. Null when the kind is recorded for nobody in it. */
  enter(frame: Frame): Table | null {
    const { kind } = this.query;
    const table = frame.table(kind) ?? null;
    const low = this.earliest?.(frame) ?? null;
    const high = this.end?.(frame) ?? null;
    this.asks = frame.asks(kind);
    this.isEmpty =
      table === null && (this.asks || (low?.isKnown(frame.length) !== false && high?.isKnown(frame.length) !== false));
    if (this.isEmpty) return null;
    this.lows = low?.each ?? null;
    this.highs = high?.each ?? null;
    this.on = frame.on;
    this.start = table === null ? 0 : frame.start;
    this.offsets = table?.offsets ?? nobody;
    this.from = table?.from ?? noRows;
    this.to = table?.to ?? noRows;
    this.mask = table === null ? noMask : frame.mask(this.test, table);
    return table;
  }

  /** Turns to a subject of the chunk; false when the answer is not known. */
  turnTo(at: number): boolean {
    const { from, on, lows, highs } = this;
    let first = this.offsets[this.start + at] ?? 0;
    let last = this.offsets[this.start + at + 1] ?? 0;
    if (this.asks && (first === last || (from[first] ?? 0) > on)) return false;
    // Rows stand in order of first day, so a window cuts them at both ends.
    if (!this.ahead) while (last > first && (from[last - 1] ?? 0) > on) last -= 1;
    if (highs !== null) {
      const high = highs[at] ?? none;
      if (Number.isNaN(high)) return false;
      // A bound that does not exist bounds nothing in (no day lies before it): there is no window.
      while (last > first && (from[last - 1] ?? 0) >= high) last -= 1;
    }
    if (lows !== null) {
      const low = lows[at] ?? none;
      if (Number.isNaN(low)) return false;
      if (low === none) last = first;
      this.low = low;
      if (!this.overlap) while (first < last && (from[first] ?? 0) < low) first += 1;
    }
    this.first = first;
    this.last = last;
    return true;
  }

  counts(row: number): boolean {
    return this.mask[row] === 1 && (!this.overlap || (this.to[row] ?? 0) > this.low);
  }
}
