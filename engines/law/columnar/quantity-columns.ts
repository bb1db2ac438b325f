import { arithmetic, betweenDays, extremeOf, roundTo, shiftDay } from '../evaluate/arithmetic.ts';
import { plusMonthsDay, snapDay } from '../evaluate/day-math.ts';
import { isValue, none, unknown, whole } from '../inputs/encode.ts';
import type { Quantity } from '../language/node.ts';
import type { Compiler, QuantityColumn } from './compile.ts';
import { chunkSize, type Frame, no, notKnown } from './frame.ts';
import { openEnd, sinceBirth, type Table } from './population.ts';
import { coveredColumn, pickColumn, unbrokenColumn, visitFound } from './query-columns.ts';

type Fill = (frame: Frame, into: Float64Array) => void;

/** How a quantity fills its column. */
export function quantityColumn(compiler: Compiler, node: Exclude<Quantity, { op: 'measure' }>): Fill {
  switch (node.op) {
    case 'number':
    case 'day':
      return constant(() => node.value);
    case 'none':
      return constant(() => none);
    case 'unknown':
      return constant(() => unknown);
    case 'today':
      return constant((frame) => frame.on);
    case 'parameter': {
      const value = compiler.book.parameter(node.id);
      return constant(() => value);
    }
    case 'field':
      return ofHolding(node.kind, (table, row) => table.fields[node.field]?.[row] ?? none);
    case 'start':
      return ofHolding(node.kind, (table, row) => startAt(table, row));
    case 'end':
      return ofHolding(node.kind, (table, row) => endAt(table, row));
    case 'unbroken':
      return unbrokenColumn(compiler, node);
    case 'count':
      return visitFound(compiler, node.query, () => 1);
    case 'sum':
      return visitFound(compiler, node.query, (table, row) => {
        const value = table.fields[node.field === whole ? whole : node.field]?.[row] ?? none;
        return isValue(value) ? value : 0;
      });
    case 'covered':
      return coveredColumn(compiler, node);
    case 'pick':
      return pickColumn(compiler, node);
    case 'shift':
      return shiftColumn(compiler, node);
    case 'snap':
      return one(compiler.quantity(node.of), (day) => (isValue(day) ? snapDay(day, node.to) : day));
    case 'between':
      return pair(compiler.quantity(node.from), compiler.quantity(node.to), (from, to) =>
        betweenDays(node.unit, from, to),
      );
    case 'arith':
      return pair(compiler.quantity(node.a), compiler.quantity(node.b), (a, b) => arithmetic(node.fn, a, b));
    case 'extreme':
      return extreme(
        node.which,
        node.of.map((part) => compiler.quantity(part)),
      );
    case 'round':
      return one(compiler.quantity(node.of), (value) => roundTo(node.how, node.step, value));
    case 'or-else':
      return pair(compiler.quantity(node.a), compiler.quantity(node.b), (a, b) => (a === none ? b : a));
    case 'choose':
      return chosen(compiler, node);
  }
}

/** A day and a number of days, weeks or months: one loop for each unit, so that nothing is decided inside it. */
function shiftColumn(compiler: Compiler, node: Extract<Quantity, { op: 'shift' }>): Fill {
  const [of, by] = [compiler.quantity(node.of), compiler.quantity(node.by)];
  const { unit, rounding } = node;
  if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') {
    return pair(of, by, (day, count) => shiftDay(day, count, unit, rounding));
  }
  const length = unit === 'weeks' ? 7 : 1;
  return (frame, into) => {
    const [days, counts] = [of(frame), by(frame)];
    for (let at = 0; at < frame.length; at += 1) {
      const day = days[at] ?? none;
      const count = counts[at] ?? none;
      if (day > none && count > none)
        into[at] = unit === 'months' ? plusMonthsDay(day, count, rounding) : day + length * count;
      else into[at] = Number.isNaN(day) || Number.isNaN(count) ? unknown : none;
    }
  };
}

export const startAt = ({ from }: Table, row: number): number => {
  const day = from[row] ?? sinceBirth;
  return day === sinceBirth ? Number.NEGATIVE_INFINITY : day;
};

export const endAt = ({ to }: Table, row: number): number => {
  const day = to[row] ?? openEnd;
  return day === openEnd ? none : day;
};

function constant(value: (frame: Frame) => number): Fill {
  return (frame, into) => into.fill(value(frame), 0, frame.length);
}

function one(of: QuantityColumn, make: (value: number) => number): Fill {
  return (frame, into) => {
    const part = of(frame);
    for (let at = 0; at < frame.length; at += 1) into[at] = make(part[at] ?? none);
  };
}

function pair(left: QuantityColumn, right: QuantityColumn, make: (a: number, b: number) => number): Fill {
  return (frame, into) => {
    const [a, b] = [left(frame), right(frame)];
    for (let at = 0; at < frame.length; at += 1) into[at] = make(a[at] ?? none, b[at] ?? none);
  };
}

function ofHolding(kind: Parameters<Frame['cover']>[0], take: (table: Table, row: number) => number): Fill {
  return (frame, into) => {
    const rows = frame.cover(kind);
    const table = frame.table(kind);
    for (let at = 0; at < frame.length; at += 1) {
      const row = rows[at] ?? -1;
      into[at] = row >= 0 && table !== undefined ? take(table, row) : row === -2 ? unknown : none;
    }
  };
}

function extreme(which: 'least' | 'greatest', parts: readonly QuantityColumn[]): Fill {
  const row = new Array<number>(parts.length);
  return (frame, into) => {
    const columns = parts.map((part) => part(frame));
    for (let at = 0; at < frame.length; at += 1) {
      for (let part = 0; part < columns.length; part += 1) row[part] = columns[part]?.[at] ?? none;
      into[at] = extremeOf(which, row);
    }
  };
}

/** Cases in order; a subject is settled by the first that is yes, or by the first that is not known. */
function chosen(compiler: Compiler, node: Extract<Quantity, { op: 'choose' }>): Fill {
  const cases = node.cases.map(([when, then]) => [compiler.bool(when), compiler.quantity(then)] as const);
  const otherwise = compiler.quantity(node.otherwise);
  const settled = new Uint8Array(chunkSize);
  return (frame, into) => {
    settled.fill(0, 0, frame.length);
    let left = frame.length;
    for (const [when, then] of cases) {
      const answer = when(frame);
      let values: Float64Array | null = null;
      for (let at = 0; at < frame.length; at += 1) {
        if (settled[at] === 1 || answer[at] === no) continue;
        settled[at] = 1;
        left -= 1;
        if (answer[at] === notKnown) into[at] = unknown;
        else {
          values ??= then(frame);
          into[at] = values[at] ?? none;
        }
      }
      if (left === 0) return;
    }
    const rest = otherwise(frame);
    for (let at = 0; at < frame.length; at += 1) if (settled[at] === 0) into[at] = rest[at] ?? none;
  };
}
