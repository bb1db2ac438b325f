import { betweenDays, roundTo, shiftDay } from '../evaluate/arithmetic.ts';
import { plusMonthsDay, snapDay } from '../evaluate/day-math.ts';
import { isValue, none, unknown } from '../inputs/encode.ts';
import type { InputKind } from '../inputs/kinds.ts';
import type { Arithmetic, Quantity } from '../language/node.ts';
import type { Compiler, QuantityColumn } from './compile.ts';
import { coveredColumn } from './covered-column.ts';
import { bitsOf, chunkSize, type Frame, no, someYes, yes } from './frame.ts';
import { openEnd, sinceBirth, type Table } from './population.ts';
import { countColumn, pickColumn, sumColumn } from './query-columns.ts';
import { unbrokenColumn } from './unbroken-column.ts';

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
      return ofHolding(node.kind, ({ fields }) => fields[node.field], none);
    case 'start':
      return ofHolding(node.kind, ({ from }) => from, sinceBirth);
    case 'end':
      return ofHolding(node.kind, ({ to }) => to, openEnd);
    case 'unbroken':
      return unbrokenColumn(compiler, node);
    case 'count':
      return countColumn(compiler, node.query);
    case 'sum':
      return sumColumn(compiler, node.query, node.field);
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
      return arithColumn(node.fn, compiler.quantity(node.a), compiler.quantity(node.b));
    case 'extreme':
      return extremeColumn(
        node.which,
        node.of.map((part) => compiler.quantity(part)),
      );
    case 'round':
      return one(compiler.quantity(node.of), (value) => roundTo(node.how, node.step, value));
    case 'or-else':
      return orElseColumn(compiler.quantity(node.a), compiler.quantity(node.b));
    case 'choose':
      return chosenColumn(compiler, node);
  }
}

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
    const a = left(frame);
    const b = right(frame);
    for (let at = 0; at < frame.length; at += 1) into[at] = make(a[at] ?? none, b[at] ?? none);
  };
}

/** Something of the row that holds on the day; `nothing` is the number that stands for nothing there. */
function ofHolding(
  kind: InputKind,
  take: (table: Table) => Int32Array | Float64Array | undefined,
  nothing: number,
): Fill {
  return (frame, into) => {
    const rows = frame.cover(kind);
    const table = frame.table(kind);
    const values = table === undefined ? undefined : take(table);
    for (let at = 0; at < frame.length; at += 1) {
      const row = rows[at] ?? -1;
      const value = row >= 0 ? (values?.[row] ?? none) : row === -2 ? unknown : none;
      into[at] = value === nothing ? none : value;
    }
  };
}

// One loop for each unit, relation and operator below, so that nothing is decided inside it. Not known goes before none.

function shiftColumn(compiler: Compiler, node: Extract<Quantity, { op: 'shift' }>): Fill {
  const of = compiler.quantity(node.of);
  const by = compiler.quantity(node.by);
  const { unit, rounding } = node;
  if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') {
    return pair(of, by, (day, count) => shiftDay(day, count, unit, rounding));
  }
  if (unit === 'months') {
    return (frame, into) => {
      const days = of(frame);
      const counts = by(frame);
      for (let at = 0; at < frame.length; at += 1) {
        const day = days[at] ?? none;
        const count = counts[at] ?? none;
        into[at] = day > none && count > none ? plusMonthsDay(day, count, rounding) : absentOf(day, count);
      }
    };
  }
  return sumColumnOf(of, by, unit === 'weeks' ? 7 : 1);
}

/** The first and so many times the second. */
function sumColumnOf(left: QuantityColumn, right: QuantityColumn, factor: number): Fill {
  return (frame, into) => {
    const a = left(frame);
    const b = right(frame);
    for (let at = 0; at < frame.length; at += 1) {
      const x = a[at] ?? none;
      const y = b[at] ?? none;
      into[at] = x > none && y > none ? x + factor * y : absentOf(x, y);
    }
  };
}

function arithColumn(fn: Arithmetic, left: QuantityColumn, right: QuantityColumn): Fill {
  if (fn === '+' || fn === '-') return sumColumnOf(left, right, fn === '+' ? 1 : -1);
  const isProduct = fn === '*';
  return (frame, into) => {
    const a = left(frame);
    const b = right(frame);
    for (let at = 0; at < frame.length; at += 1) {
      const x = a[at] ?? none;
      const y = b[at] ?? none;
      if (x > none && y > none) into[at] = isProduct ? x * y : y === 0 ? none : x / y;
      else into[at] = absentOf(x, y);
    }
  };
}

const absentOf = (a: number, b: number): number => (Number.isNaN(a) || Number.isNaN(b) ? unknown : none);

function extremeColumn(which: 'least' | 'greatest', parts: readonly QuantityColumn[]): Fill {
  const isLeast = which === 'least';
  return (frame, into) => {
    into.fill(none, 0, frame.length);
    for (const part of parts) {
      const values = part(frame);
      for (let at = 0; at < frame.length; at += 1) {
        const found = into[at] ?? none;
        const value = values[at] ?? none;
        // A not known one stays: every comparison with it is false.
        if (Number.isNaN(value) || (value > none && (found === none || (isLeast ? value < found : value > found))))
          into[at] = value;
      }
    }
  };
}

function orElseColumn(left: QuantityColumn, right: QuantityColumn): Fill {
  return (frame, into) => {
    const a = left(frame);
    const b = right(frame);
    for (let at = 0; at < frame.length; at += 1) {
      const value = a[at] ?? none;
      into[at] = value === none ? (b[at] ?? none) : value;
    }
  };
}

/** Cases in order; a subject is settled by the first that is yes, or by the first that is not known. */
function chosenColumn(compiler: Compiler, node: Extract<Quantity, { op: 'choose' }>): Fill {
  const cases = node.cases.map(([when, then]) => [compiler.bool(when), compiler.quantity(then)] as const);
  const otherwise = compiler.quantity(node.otherwise);
  const settled = new Uint8Array(chunkSize);
  return (frame, into) => {
    const { length } = frame;
    settled.fill(0, 0, length);
    let left = length;
    for (const [when, then] of cases) {
      const answers = when(frame);
      const bits = bitsOf(answers, frame);
      if (bits === 0) continue;
      const { each } = answers;
      const values = (bits & someYes) === 0 ? null : then(frame);
      for (let at = 0; at < length; at += 1) {
        if (settled[at] === 1 || each[at] === no) continue;
        settled[at] = 1;
        left -= 1;
        into[at] = values !== null && each[at] === yes ? (values[at] ?? none) : unknown;
      }
      if (left === 0) return;
    }
    const rest = otherwise(frame);
    for (let at = 0; at < length; at += 1) if (settled[at] === 0) into[at] = rest[at] ?? none;
  };
}
