import { none } from '../inputs/encode.ts';
import { type InputKind, inputKinds } from '../inputs/kinds.ts';
import { noneAfterwards } from '../inputs/silence.ts';
import type { Condition, Where } from '../language/node.ts';
import { chunkSize } from './columns.ts';
import { openEnd, type Population, type Table } from './population.ts';

/** Conditions on the rows of a kind, with a number of their own: the same for nodes that ask the same. */
export interface RowTest {
  readonly kind: InputKind;
  readonly where: Where;
  readonly key: number;
}

function maskOf(kind: InputKind, where: Where, table: Table): Uint8Array {
  const mask = new Uint8Array(table.from.length).fill(1);
  for (const condition of where) {
    if ('lasts' in condition) {
      for (let row = 0; row < mask.length; row += 1) {
        if (table.to[row] !== openEnd && (table.to[row] ?? 0) - (table.from[row] ?? 0) < condition.lasts) mask[row] = 0;
      }
      continue;
    }
    const column = table.fields[condition.field];
    if (column === undefined) throw new Error(`${kind} has no column ${condition.field}`);
    clearUnmet(mask, condition, column);
  }
  return mask;
}

function clearUnmet(mask: Uint8Array, condition: Exclude<Condition, { lasts: number }>, column: Float64Array): void {
  if ('in' in condition) {
    const [only, ...more] = condition.in;
    for (let row = 0; row < mask.length; row += 1) {
      const value = column[row] ?? none;
      if (value !== only && !more.includes(value)) mask[row] = 0;
    }
  } else if ('anyOf' in condition) {
    for (let row = 0; row < mask.length; row += 1) {
      const value = column[row] ?? none;
      if (!(value > none) || (value & condition.anyOf) === 0) mask[row] = 0;
    }
  } else {
    const min = condition.min ?? none;
    const max = condition.max ?? Number.POSITIVE_INFINITY;
    for (let row = 0; row < mask.length; row += 1) {
      const value = column[row] ?? none;
      if (!(value > none && value >= min && value <= max)) mask[row] = 0;
    }
  }
}

/** The chunk that is worked on, and what has been found out about its rows. */
export class Frame {
  readonly population: Population;
  readonly on: number;
  /** First subject of the chunk. */
  start = 0;
  /** Subjects in it. */
  length = 0;
  /** Words of four subjects in it; the last one may hold leftovers, which nobody reads one by one. */
  words = 0;
  /** Number of the chunk: what a buffer holds is of this chunk when it bears the number. */
  stamp = -1;
  private readonly masks: Uint8Array[];
  private readonly covers = new Map<InputKind, { stamp: number; rows: Int32Array }>();

  constructor(population: Population, on: number, masks: Uint8Array[]) {
    this.population = population;
    this.on = on;
    this.masks = masks;
  }

  moveTo(start: number): void {
    this.start = start;
    this.length = Math.min(chunkSize, this.population.size - start);
    this.words = Math.ceil(this.length / 4);
    this.stamp += 1;
  }

  /** The table of a kind; undefined where nobody in the chunk has anything of it. */
  table(kind: InputKind): Table | undefined {
    const table = this.population.tables.get(kind);
    if (table === undefined) return undefined;
    const { offsets } = table;
    return offsets[this.start] === offsets[this.start + this.length] ? undefined : table;
  }

  /** For each row of the table, 1 when it meets the conditions. Worked out once for all subjects. */
  mask({ kind, where, key }: RowTest, table: Table): Uint8Array {
    const kept = this.masks[key];
    if (kept !== undefined) return kept;
    const mask = maskOf(kind, where, table);
    this.masks[key] = mask;
    return mask;
  }

  /**
   * For each subject of the chunk, the row of the kind that holds on the day (the latest begun); -1 when none does, -2 when
   * none does and silence means "not known".
   */
  cover(kind: InputKind): Int32Array {
    const kept = this.covers.get(kind) ?? { stamp: -1, rows: new Int32Array(chunkSize) };
    if (kept.stamp === this.stamp) return kept.rows;
    kept.stamp = this.stamp;
    this.covers.set(kind, kept);
    const { rows } = kept;
    const asks = this.asks(kind);
    const endsMeanNo = (noneAfterwards as ReadonlySet<string>).has(kind);
    const table = this.table(kind);
    if (table === undefined) return rows.fill(asks ? -2 : -1, 0, this.length);
    const { offsets, from, to } = table;
    for (let at = 0; at < this.length; at += 1) {
      let held = -1;
      let ended = false;
      const last = offsets[this.start + at + 1] ?? 0;
      for (let row = offsets[this.start + at] ?? 0; row < last; row += 1) {
        if ((from[row] ?? 0) > this.on) break;
        if ((to[row] ?? 0) > this.on) held = row;
        else ended = true;
      }
      rows[at] = held >= 0 ? held : asks && !(endsMeanNo && ended) ? -2 : -1;
    }
    return rows;
  }

  /** True when silence about the kind means "not known". */
  asks(kind: InputKind): boolean {
    return inputKinds[kind].silence === 'unknown';
  }
}
