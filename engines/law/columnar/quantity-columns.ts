import { betweenDays, roundTo, shiftDay } from '../evaluate/arithmetic.ts';
import { plusMonthsDay, snapDay } from '../evaluate/day-math.ts';
import { isValue, none, unknown } from '../inputs/encode.ts';
import type { InputKind } from '../inputs/kinds.ts';
import type { Arithmetic, Quantity } from '../language/node.ts';
import { chunkSize, no, type Quantities, yes } from './columns.ts';
import type { Compiler, QuantityColumn } from './compile.ts';
import { coveredColumn } from './covered-column.ts';
import type { Frame } from './frame.ts';
import { openEnd, sinceBirth, type Table } from './population.ts';
import { countColumn, pickColumn, sumColumn } from './query-columns.ts';
import { unbrokenColumn } from './unbroken-column.ts';

type Fill = (frame: Frame, into: Quantities) => void;

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
  return (frame, into) => into.fill(value(frame));
}

function one(of: QuantityColumn, make: (value: number) => number): Fill {
  return (frame, into) => {
    const found = of(frame);
    if (found.isSame) {
      into.fill(make(found.value));
      return;
    }
    const values = found.each;
    const each = into.open();
    for (let at = 0; at < frame.length; at += 1) each[at] = make(values[at] ?? none);
  };
}

/** Two columns as one; `loop` is how it is done where they differ from person to person. */
function pair(
  left: QuantityColumn,
  right: QuantityColumn,
  make: (a: number, b: number) => number,
  loop: PairLoop = (a, b, into, length) => {
    for (let at = 0; at < length; at += 1) into[at] = make(a[at] ?? none, b[at] ?? none);
  },
): Fill {
  return (frame, into) => {
    const a = left(frame);
    const b = right(frame);
    if (a.isSame && b.isSame) into.fill(make(a.value, b.value));
    else loop(a.each, b.each, into.open(), frame.length);
  };
}

type PairLoop = (a: Float64Array, b: Float64Array, into: Float64Array, length: number) => void;

/** Something of the row that holds on the day; `nothing` is the number that stands for nothing there. */
function ofHolding(
  kind: InputKind,
  take: (table: Table) => Int32Array | Float64Array | undefined,
  nothing: number,
): Fill {
  return (frame, into) => {
    const table = frame.table(kind);
    if (table === undefined) {
      into.fill(frame.asks(kind) ? unknown : none);
      return;
    }
    const rows = frame.cover(kind);
    const values = take(table);
    const each = into.open();
    let others = 0;
    for (let at = 0; at < frame.length; at += 1) {
      const row = rows[at] ?? -1;
      const found = row >= 0 ? (values?.[row] ?? none) : row === -2 ? unknown : none;
      const value = found === nothing ? none : found;
      each[at] = value;
      if (value !== each[0]) others += 1;
    }
    if (others === 0) into.fill(each[0] ?? none);
  };
}

// Where much is worked out, one loop for each unit and operator, so that nothing is decided inside it. Not known goes before none.

const absentOf = (a: number, b: number): number => (Number.isNaN(a) || Number.isNaN(b) ? unknown : none);

function shiftColumn(compiler: Compiler, node: Extract<Quantity, { op: 'shift' }>): Fill {
  const of = compiler.quantity(node.of);
  const by = compiler.quantity(node.by);
  const { unit, rounding } = node;
  if (unit === 'days' || unit === 'weeks') return addedColumn(of, by, unit === 'weeks' ? 7 : 1);
  if (unit !== 'months') return pair(of, by, (day, count) => shiftDay(day, count, unit, rounding));
  const later = (day: number, count: number): number =>
    day > none && count > none ? plusMonthsDay(day, count, rounding) : absentOf(day, count);
  return pair(of, by, later, (days, counts, into, length) => {
    for (let at = 0; at < length; at += 1) into[at] = later(days[at] ?? none, counts[at] ?? none);
  });
}

/** The first and so many times the second. */
function addedColumn(left: QuantityColumn, right: QuantityColumn, factor: number): Fill {
  const added = (a: number, b: number): number => (a > none && b > none ? a + factor * b : absentOf(a, b));
  return pair(left, right, added, (a, b, into, length) => {
    for (let at = 0; at < length; at += 1) into[at] = added(a[at] ?? none, b[at] ?? none);
  });
}

function arithColumn(fn: Arithmetic, left: QuantityColumn, right: QuantityColumn): Fill {
  if (fn === '+' || fn === '-') return addedColumn(left, right, fn === '+' ? 1 : -1);
  const made = (a: number, b: number): number => {
    if (!(a > none && b > none)) return absentOf(a, b);
    return fn === '*' ? a * b : b === 0 ? none : a / b;
  };
  return pair(left, right, made, (a, b, into, length) => {
    for (let at = 0; at < length; at += 1) into[at] = made(a[at] ?? none, b[at] ?? none);
  });
}

function extremeColumn(which: 'least' | 'greatest', parts: readonly QuantityColumn[]): Fill {
  const isLeast = which === 'least';
  // A not known one stays: every comparison with it is false.
  const better = (value: number, found: number): boolean =>
    Number.isNaN(value) || (value > none && (found === none || (isLeast ? value < found : value > found)));
  return (frame, into) => {
    const columns = parts.map((part) => part(frame));
    const each = into.open().fill(none, 0, frame.length);
    for (const column of columns) {
      const values = column.each;
      for (let at = 0; at < frame.length; at += 1) {
        const value = values[at] ?? none;
        if (better(value, each[at] ?? none)) each[at] = value;
      }
    }
  };
}

function orElseColumn(left: QuantityColumn, right: QuantityColumn): Fill {
  const chosen = (a: number, b: number): number => (a === none ? b : a);
  return pair(left, right, chosen, (a, b, into, length) => {
    for (let at = 0; at < length; at += 1) into[at] = chosen(a[at] ?? none, b[at] ?? none);
  });
}

/** Cases in order; a subject is settled by the first that is yes, or by the first that is not known. */
function chosenColumn(compiler: Compiler, node: Extract<Quantity, { op: 'choose' }>): Fill {
  const cases = node.cases.map(([when, then]) => [compiler.bool(when), compiler.quantity(then)] as const);
  const otherwise = compiler.quantity(node.otherwise);
  const settled = new Uint8Array(chunkSize);
  return (frame, into) => {
    const { length, words } = frame;
    let left = length;
    for (const [when, then] of cases) {
      const answers = when(frame);
      if (answers.same === no) continue;
      // Nobody is settled yet, and this case settles everybody.
      if (left === length && answers.same >= 0) {
        if (answers.same !== yes) into.fill(unknown);
        else take(then(frame), into);
        return;
      }
      if (left === length) settled.fill(0, 0, length);
      const values = answers.hasYes(words) ? then(frame).each : null;
      const { each } = answers;
      const found = into.open();
      for (let at = 0; at < length; at += 1) {
        if (settled[at] === 1 || each[at] === no) continue;
        settled[at] = 1;
        left -= 1;
        found[at] = values !== null && each[at] === yes ? (values[at] ?? none) : unknown;
      }
      if (left === 0) return;
    }
    const rest = otherwise(frame);
    if (left === length) {
      take(rest, into);
      return;
    }
    const values = rest.each;
    const found = into.open();
    for (let at = 0; at < length; at += 1) if (settled[at] === 0) found[at] = values[at] ?? none;
  };
}

function take(from: Quantities, into: Quantities): void {
  if (from.isSame) into.fill(from.value);
  else into.open().set(from.each);
}
