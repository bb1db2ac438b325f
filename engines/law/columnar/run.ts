import { type PlainDate, toDayNumber } from '../dates/index.ts';
import { type BoundRule, boundRules } from '../evaluate/applies.ts';
import { tellsValue } from '../evaluate/evaluate.ts';
import { none } from '../inputs/encode.ts';
import type { Subject } from '../inputs/input.ts';
import type { LawBook } from '../rules/book.ts';
import type { Rule, RuleKind } from '../rules/rule.ts';
import { type Answers, chunkSize, no, notKnown, yes } from './columns.ts';
import { type BoolColumn, Compiler, type QuantityColumn } from './compile.ts';
import { Frame } from './frame.ts';
import type { Population } from './population.ts';

/** How a rule stands for one subject, as a number. The explained run's states in short: `no` is also lifted and set aside. */
export const statusCode = {
  no: 0,
  unknown: 1,
  yes: 2,
  open: 3,
  met: 4,
  overdue: 5,
  allowed: 6,
  refused: 7,
  suspended: 8,
} as const;

/** Stands for "no day" in columns of due days. */
export const noDay = -0x80000000;

/** One rule over all subjects. */
export interface RuleColumn {
  readonly rule: Rule;
  /** One {@link statusCode} a subject. */
  readonly status: Uint8Array;
  /** Last day in time of a duty that applies as a day number, {@link noDay} where there is none; null when nobody has one. */
  readonly due: Int32Array | null;
}

/** What the law says of many subjects on a day: status and due day, no reasons. */
export interface ColumnarAnswer {
  readonly columns: readonly RuleColumn[];
  /** The earliest due day of an open duty of each subject; {@link noDay} when there is none. */
  readonly nextDue: Int32Array;
}

interface Compiled {
  readonly bound: BoundRule;
  readonly applies: BoolColumn;
  readonly done: BoolColumn | null;
  readonly need: QuantityColumn | null;
  readonly have: QuantityColumn | null;
  readonly due: QuantityColumn | null;
  readonly value: QuantityColumn | null;
}

/** A book compiled for runs over columns. Compile once, run for any day on which the book holds. Not for use by two threads. */
export interface Program {
  readonly book: LawBook;
  readonly rules: readonly Compiled[];
  /** Which rows of a population meet which conditions: kept, since no day enters into it. */
  readonly masks: WeakMap<Population, Uint8Array[]>;
}

/** Compiles the rules of a subject (of some kinds, or all). */
export function compileBook(book: LawBook, subject: Subject = 'person', kinds?: readonly RuleKind[]): Program {
  const compiler = new Compiler(book);
  const rules = boundRules(book, subject)
    .filter(({ rule }) => kinds === undefined || kinds.includes(rule.kind))
    .map((bound): Compiled => {
      const { rule, applies } = bound;
      const quantity = (node: Rule['due']) => (node === undefined ? null : compiler.quantity(node));
      const isDuty = rule.kind === 'duty';
      return {
        bound,
        applies: compiler.bool(applies),
        done: rule.done === undefined ? null : compiler.bool(rule.done),
        need: isDuty ? quantity(rule.need) : null,
        have: isDuty ? quantity(rule.have) : null,
        due: isDuty ? quantity(rule.due) : null,
        value: tellsValue(rule) ? compiler.quantity(rule.value) : null,
      };
    });
  return { book, rules, masks: new WeakMap() };
}

/** Runs every rule of the program over the population on a day of its book. */
export function runColumns(program: Program, population: Population, on: PlainDate): ColumnarAnswer {
  const masks = program.masks.get(population) ?? [];
  program.masks.set(population, masks);
  const frame = new Frame(population, toDayNumber(on), masks);
  const columns = emptyColumns(program, population.size);
  const nextDue = new Int32Array(population.size).fill(noDay);
  for (let start = 0; start < population.size; start += chunkSize) {
    frame.moveTo(start);
    for (let at = 0; at < columns.length; at += 1) {
      const compiled = program.rules[at];
      const column = columns[at];
      if (compiled !== undefined && column !== undefined) fillRule(frame, compiled, column, nextDue);
    }
  }
  return { columns, nextDue };
}

interface FilledColumn extends RuleColumn {
  /** The statuses four at a time. */
  readonly four: Int32Array;
  due: Int32Array | null;
}

/** All statuses lie in one piece of memory, in which everything is `no` to begin with. */
function emptyColumns({ rules }: Program, size: number): readonly FilledColumn[] {
  const words = Math.ceil(size / 4);
  const all = new ArrayBuffer(4 * words * rules.length);
  return rules.map(({ bound: { rule, suspended } }, place) => {
    const status = new Uint8Array(all, 4 * words * place, size);
    if (suspended) status.fill(statusCode.suspended);
    return { rule, status, four: new Int32Array(all, 4 * words * place, words), due: null };
  });
}

function fillRule(frame: Frame, compiled: Compiled, column: FilledColumn, nextDue: Int32Array): void {
  if (compiled.bound.suspended) return;
  const applies = compiled.applies(frame);
  if (applies.same === no) return;
  const { rule, status } = column;
  const isDuty = rule.kind === 'duty';
  writeStatus(frame, applies, column, isDuty ? statusCode.open : statusCode.yes);
  if (!applies.hasYes(frame.words)) return;
  if (isDuty) fillDuty(frame, compiled, applies, column, nextDue);
  else if (rule.kind === 'guard') fillGuard(frame, compiled, applies.each, status);
  else if (compiled.value !== null) fillValue(frame, compiled.value, applies.each, status);
}

/** What follows from the condition alone: not known, or for a yes the status that is given. */
function writeStatus(
  { start, words, length }: Frame,
  applies: Answers,
  { status, four }: FilledColumn,
  ofYes: number,
): void {
  if (applies.same >= 0) {
    status.fill(applies.same === yes ? ofYes : statusCode.unknown, start, start + length);
    return;
  }
  const answers = applies.four;
  const first = start / 4;
  for (let at = 0; at < words; at += 1) {
    const word = answers[at] ?? 0;
    // The low bit of an answer counts as one ("not known"), the high bit, which only a yes has, as the rest.
    four[first + at] = (word & 0x01010101) + ((word >>> 1) & 0x01010101) * (ofYes - statusCode.unknown);
  }
}

function fillGuard(frame: Frame, { done }: Compiled, applies: Uint8Array, status: Uint8Array): void {
  const { start, length } = frame;
  const may = done?.(frame).each ?? null;
  for (let at = 0; at < length; at += 1) {
    if (applies[at] !== yes) continue;
    const answer = may === null ? yes : (may[at] ?? no);
    status[start + at] = answer === yes ? statusCode.allowed : answer === no ? statusCode.refused : statusCode.unknown;
  }
}

/** While the value is not known neither is the rule, and where there is none there is no rule. */
function fillValue(frame: Frame, column: QuantityColumn, applies: Uint8Array, status: Uint8Array): void {
  const found = column(frame);
  if (found.isSame && found.value > none) return;
  const values = found.each;
  for (let at = 0; at < frame.length; at += 1) {
    const value = values[at] ?? none;
    if (applies[at] !== yes || value > none) continue;
    status[frame.start + at] = value === none ? statusCode.no : statusCode.unknown;
  }
}

/** Every duty that applies stands as open already. */
function fillDuty(
  frame: Frame,
  { done, need, have, due }: Compiled,
  applies: Answers,
  column: FilledColumn,
  nextDue: Int32Array,
): void {
  const finished = done?.(frame) ?? null;
  const wanted = finished === null ? (need?.(frame).each ?? null) : null;
  const got = finished === null ? (have?.(frame).each ?? null) : null;
  const last = due?.(frame) ?? null;
  const isOpen = finished === null ? wanted === null || got === null : finished.same === no;
  const hasDays = last !== null && !(last.isSame && last.value === none);
  if (isOpen && !hasDays) return;
  const { start, length, on } = frame;
  const { status } = column;
  if (hasDays) column.due ??= new Int32Array(status.length).fill(noDay);
  const [days, lasts] = hasDays ? [column.due, last.each] : [null, null];
  const { each } = applies;
  const met = finished?.each ?? null;
  for (let at = 0; at < length; at += 1) {
    if (each[at] !== yes) continue;
    const answer = isOpen ? no : met === null ? counted(wanted, got, at) : (met[at] ?? no);
    const day = lasts === null ? none : (lasts[at] ?? none);
    const hasDay = day > none;
    if (hasDay && days !== null) days[start + at] = day;
    if (answer === notKnown) status[start + at] = statusCode.unknown;
    else if (answer === yes) status[start + at] = statusCode.met;
    else if (hasDay && on > day) status[start + at] = statusCode.overdue;
    else if (hasDay) {
      const soonest = nextDue[start + at] ?? noDay;
      if (soonest === noDay || day < soonest) nextDue[start + at] = day;
    }
  }
}

function counted(wanted: Float64Array | null, got: Float64Array | null, at: number): number {
  if (wanted === null || got === null) return no;
  const need = wanted[at] ?? none;
  const have = got[at] ?? none;
  return Number.isNaN(need) || Number.isNaN(have) ? notKnown : have >= need ? yes : no;
}
