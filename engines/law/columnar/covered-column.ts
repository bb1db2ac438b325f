import { coverage } from '../evaluate/scalar.ts';
import { unknown } from '../inputs/encode.ts';
import type { Quantity } from '../language/node.ts';
import type { Quantities } from './columns.ts';
import type { Compiler } from './compile.ts';
import type { Frame } from './frame.ts';
import type { Table } from './population.ts';
import { Rows } from './rows.ts';

/** Days or weeks that the rows of several queries cover, each counted once. */
export function coveredColumn(
  compiler: Compiler,
  { of, unit }: Extract<Quantity, { op: 'covered' }>,
): (frame: Frame, into: Quantities) => void {
  const all = of.map((query) => new Rows(compiler, query));
  const [window] = of;
  const from = window?.from ? compiler.quantity(window.from) : null;
  const until = window?.until ? compiler.quantity(window.until) : null;
  const spans = new Spans();
  return (frame, into) => {
    const tables = all.map((rows) => rows.enter(frame));
    if (all.every((rows) => rows.isEmpty)) {
      into.fill(all.some((rows) => rows.asks) ? unknown : 0);
      return;
    }
    const lows = from?.(frame).each;
    const highs = until?.(frame).each;
    const each = into.open();
    for (let at = 0; at < frame.length; at += 1) {
      spans.size = 0;
      let known = true;
      for (let place = 0; known && place < all.length; place += 1) known = gather(all[place], tables[place], at, spans);
      const low = lows?.[at] ?? Number.NEGATIVE_INFINITY;
      const high = highs?.[at] ?? frame.on + 1;
      each[at] = !known ? unknown : spans.size === 0 ? 0 : coverage(spans.list, low, high, unit, spans.size);
    }
  };
}

/** False when it is not known what the rows are. */
function gather(rows: Rows | undefined, table: Table | null | undefined, at: number, spans: Spans): boolean {
  if (rows === undefined || (rows.isEmpty ? rows.asks : !rows.turnTo(at))) return false;
  if (rows.isEmpty) return true;
  for (let row = rows.first; row < rows.last; row += 1) {
    if (rows.counts(row)) spans.add(table?.from[row] ?? 0, table?.to[row] ?? 0);
  }
  return true;
}

/** A list of times in order of their first day, used again for each subject. */
class Spans {
  readonly list: { from: number; to: number }[] = [];
  size = 0;

  add(from: number, to: number): void {
    const fresh = this.list[this.size] ?? { from: 0, to: 0 };
    fresh.from = from;
    fresh.to = to;
    let place = this.size;
    for (; place > 0; place -= 1) {
      const before = this.list[place - 1];
      if (before === undefined || before.from <= from) break;
      this.list[place] = before;
    }
    this.list[place] = fresh;
    this.size += 1;
  }
}
