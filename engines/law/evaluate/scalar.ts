import { isValue, none, unknown, whole } from '../inputs/encode.ts';
import { type InputKind, inputKinds } from '../inputs/kinds.ts';
import type { EncodedEntry, LegalRecord } from '../inputs/record.ts';
import { noneAfterwards } from '../inputs/silence.ts';
import type { Bool, Quantity, Query, Snap, Where } from '../language/node.ts';
import type { LawBook } from '../rules/book.ts';
import { arithmetic, betweenDays, compareQuantities, extremeOf, roundTo, shiftDay } from './arithmetic.ts';
import { snapDay, weekNumber } from './day-math.ts';
import { movement } from './movement.ts';

/** Yes, no, not known. */
export type Answer = boolean | null;

/** One person on one day under one book: every node is worked out once and kept, so that reasons can be read afterwards. */
export class Evaluation {
  readonly record: LegalRecord;
  readonly on: number;
  readonly book: LawBook;
  /** First day after `on` on which some answer may be another; Infinity when none is in sight. */
  nextChange = Number.POSITIVE_INFINITY;
  private readonly bools = new Map<Bool, Answer>();
  private readonly quantities = new Map<Quantity, number>();

  constructor(record: LegalRecord, on: number, book: LawBook) {
    this.record = record;
    this.on = on;
    this.book = book;
  }

  bool(node: Bool): Answer {
    const kept = this.bools.get(node);
    if (kept !== undefined) return kept;
    const answer = this.workOut(node);
    this.bools.set(node, answer);
    return answer;
  }

  quantity(node: Quantity): number {
    const kept = this.quantities.get(node);
    if (kept !== undefined) return kept;
    const found = this.measureOut(node);
    this.quantities.set(node, found);
    return found;
  }

  /** Entries of the kind that hold on the day and meet the conditions. */
  holding(kind: InputKind, where: Where): readonly EncodedEntry[] {
    this.watch(kind);
    return this.entries(kind).filter((entry) => holdsOn(entry, this.on) && meets(entry, where, this.on));
  }

  /** Entries of a query, in order of first day. */
  found({ kind, where, from, until, by, ahead }: Query): readonly EncodedEntry[] | null {
    const low = from === null ? Number.NEGATIVE_INFINITY : this.quantity(from);
    const high = until === null ? Number.POSITIVE_INFINITY : this.quantity(until);
    if (Number.isNaN(low) || Number.isNaN(high)) return null;
    this.watch(kind);
    if (this.isSilent(kind)) return null;
    // A bound that does not exist bounds nothing in: there is no window.
    if ((from !== null && low === none) || (until !== null && high === none)) return [];
    const met = this.entries(kind).filter((entry) => meets(entry, where, this.on));
    if (from !== null && this.moves(from)) this.watchBound(met, low);
    if (until !== null && this.moves(until)) this.watchBound(met, high);
    return met.filter(
      (entry) =>
        (ahead || entry.from <= this.on) &&
        (by === 'start' ? entry.from >= low && entry.from < high : entry.from < high && entry.to > low),
    );
  }

  /** Nobody has said anything of the kind, and silence does not mean no. */
  isSilent(kind: InputKind): boolean {
    const { silence } = inputKinds[kind];
    return silence === 'unknown' && !this.entries(kind).some((entry) => entry.from <= this.on);
  }

  private entries(kind: InputKind): readonly EncodedEntry[] {
    return this.record.get(kind) ?? [];
  }

  private workOut(node: Bool): Answer {
    switch (node.op) {
      case 'const':
        return node.value;
      case 'all':
        return this.allOf(node.of);
      case 'any':
        return this.anyOf(node.of);
      case 'not': {
        const answer = this.bool(node.of);
        return answer === null ? null : !answer;
      }
      case 'has': {
        if (this.holding(node.kind, node.where).length > 0) return true;
        return this.nobodyHasSaid(node.kind) ? null : false;
      }
      case 'required':
        return this.holding(node.kind, []).length > 0 ? true : null;
      case 'recorded':
        this.watch(node.kind);
        return this.entries(node.kind).some((entry) => entry.from <= this.on);
      case 'compare': {
        const [a, b] = [this.quantity(node.a), this.quantity(node.b)];
        this.watchComparison(node.a, node.b, a, b);
        return compareQuantities(node.relation, a, b);
      }
      case 'exists': {
        const found = this.quantity(node.of);
        return Number.isNaN(found) ? null : isValue(found);
      }
      case 'ask':
        return this.judged(node.question, node.since === null ? Number.NEGATIVE_INFINITY : this.quantity(node.since));
      case 'concept': {
        const concept = this.book.concepts.get(node.id);
        if (concept === undefined) throw new Error(`No concept ${node.id} in ${this.book.pack.id}`);
        return this.bool(concept.when);
      }
    }
  }

  private allOf(of: readonly Bool[]): Answer {
    let answer: Answer = true;
    for (const part of of) {
      const one = this.bool(part);
      if (one === false) return false;
      if (one === null) answer = null;
    }
    return answer;
  }

  private anyOf(of: readonly Bool[]): Answer {
    let answer: Answer = false;
    for (const part of of) {
      const one = this.bool(part);
      if (one === true) return true;
      if (one === null) answer = null;
    }
    return answer;
  }

  /** Silence about the day itself: nothing of the kind holds, and the kind's silence means "not known". */
  nobodyHasSaid(kind: InputKind): boolean {
    if (inputKinds[kind].silence !== 'unknown') return false;
    const entries = this.entries(kind);
    if (entries.some((entry) => holdsOn(entry, this.on))) return false;
    return !(isNoneAfterwards(kind) && entries.some((entry) => entry.to <= this.on));
  }

  private judged(question: string, since: number): Answer {
    const latest = this.holding('vurdering', [])
      .filter(({ from, source }) => from >= since && textOf(source.value, 'spoergsmaal') === question)
      .at(-1);
    return latest === undefined ? null : latest.fields['svar'] === 1;
  }

  private measureOut(node: Quantity): number {
    switch (node.op) {
      case 'number':
      case 'day':
        return node.value;
      case 'none':
        return none;
      case 'unknown':
        return unknown;
      case 'today':
        return this.on;
      case 'parameter':
        return this.book.parameter(node.id);
      case 'field':
        return this.ofHolding(node.kind, (entry) => entry.fields[node.field] ?? none);
      case 'start':
        return this.ofHolding(node.kind, (entry) => entry.from);
      case 'end':
        return this.ofHolding(node.kind, (entry) => (entry.to === Number.POSITIVE_INFINITY ? none : entry.to));
      case 'unbroken':
        return this.unbroken(node);
      case 'count':
        return this.found(node.query)?.length ?? unknown;
      case 'sum':
        return (
          this.found(node.query)?.reduce((total, { fields }) => {
            const value = fields[node.field] ?? none;
            return isValue(value) ? total + value : total;
          }, 0) ?? unknown
        );
      case 'covered':
        return this.covered(node.of, node.unit);
      case 'pick':
        return this.pick(node);
      case 'shift':
        return shiftDay(this.quantity(node.of), this.quantity(node.by), node.unit, node.rounding);
      case 'snap': {
        const day = this.quantity(node.of);
        if (!isValue(day)) return day;
        if (this.moves(node.of)) this.candidate(node.of.op === 'today' ? nextBorder(this.on, node.to) : this.on + 1);
        return snapDay(day, node.to);
      }
      case 'between':
        return betweenDays(node.unit, this.quantity(node.from), this.quantity(node.to));
      case 'arith':
        return arithmetic(node.fn, this.quantity(node.a), this.quantity(node.b));
      case 'extreme':
        return extremeOf(
          node.which,
          node.of.map((part) => this.quantity(part)),
        );
      case 'round':
        return roundTo(node.how, node.step, this.quantity(node.of));
      case 'or-else': {
        const a = this.quantity(node.a);
        return a === none ? this.quantity(node.b) : a;
      }
      case 'choose':
        for (const [when, then] of node.cases) {
          const answer = this.bool(when);
          if (answer === null) return unknown;
          if (answer) return this.quantity(then);
        }
        return this.quantity(node.otherwise);
      case 'measure': {
        const measure = this.book.measures.get(node.id);
        if (measure === undefined) throw new Error(`No measure ${node.id} in ${this.book.pack.id}`);
        return this.quantity(measure.of);
      }
    }
  }

  private ofHolding(kind: InputKind, take: (entry: EncodedEntry) => number): number {
    const entry = this.holding(kind, []).at(-1);
    if (entry !== undefined) return take(entry);
    return this.nobodyHasSaid(kind) ? unknown : none;
  }

  private unbroken({ of, broken }: Extract<Quantity, { op: 'unbroken' }>): number {
    for (const { kind } of of) this.watch(kind);
    if (of.some(({ kind }) => this.isSilent(kind))) return unknown;
    const met = of.flatMap(({ kind, where }) =>
      this.entries(kind).filter((entry) => entry.from <= this.on && meets(entry, where, this.on)),
    );
    if (!met.some((entry) => holdsOn(entry, this.on))) return none;
    let start = this.on;
    for (let again = true; again; ) {
      again = false;
      for (const entry of met) {
        if (entry.from < start && (entry.to >= start || isBridged(entry.to, start, broken))) {
          start = entry.from;
          again = true;
        }
      }
    }
    return start;
  }

  private covered(of: readonly Query[], unit: 'days' | 'weeks'): number {
    const window = of[0];
    if (window === undefined) return 0;
    const found: EncodedEntry[] = [];
    for (const query of of) {
      const some = this.found(query);
      if (some === null) return unknown;
      found.push(...some);
    }
    if (of.length > 1) found.sort((a, b) => a.from - b.from);
    const low = window.from === null ? Number.NEGATIVE_INFINITY : this.quantity(window.from);
    const high = window.until === null ? this.on + 1 : this.quantity(window.until);
    return coverage(found, low, high, unit);
  }

  private pick({ query, which, take }: Extract<Quantity, { op: 'pick' }>): number {
    const found = this.found(query);
    if (found === null) return unknown;
    const entry = which > 0 ? found[which - 1] : found.at(which);
    if (entry === undefined) return none;
    if (take === 'from') return entry.from;
    if (take === 'to') return entry.to === Number.POSITIVE_INFINITY ? none : entry.to;
    return entry.fields[take === 'value' ? whole : take] ?? none;
  }

  private moves(node: Quantity): number {
    return movement(node, this.book);
  }

  private candidate(day: number): void {
    if (day > this.on && day < this.nextChange) this.nextChange = day;
  }

  private readonly watched = new Set<InputKind>();

  /** The next day on which an entry of the kind begins or ends. */
  private watch(kind: InputKind): void {
    if (this.watched.has(kind)) return;
    this.watched.add(kind);
    for (const { from, to } of this.entries(kind)) {
      this.candidate(from);
      this.candidate(to);
    }
  }

  private watchBound(entries: readonly EncodedEntry[], bound: number): void {
    for (const { from, to } of entries) {
      for (const edge of [from, to]) {
        if (Number.isFinite(edge) && Number.isFinite(bound))
          this.candidate(this.on + stepsWithout(Math.abs(edge - bound)));
      }
    }
  }

  private watchComparison(a: Quantity, b: Quantity, left: number, right: number): void {
    const [aMoves, bMoves] = [this.moves(a), this.moves(b)];
    if (!aMoves && !bMoves) return;
    if (!isValue(left) || !isValue(right)) return;
    const still = a.op === 'today' && !bMoves ? right : b.op === 'today' && !aMoves ? left : null;
    if (still !== null) {
      this.candidate(still);
      this.candidate(still + 1);
      return;
    }
    const unit = Math.min(aMoves || Number.POSITIVE_INFINITY, bMoves || Number.POSITIVE_INFINITY);
    this.candidate(this.on + stepsWithout(Math.abs(left - right) * unit));
  }
}

/** The next day on which today snaps to another day. */
function nextBorder(on: number, to: Snap): number {
  if (to === 'week-start' || to === 'week-end') return snapDay(on, 'week-end') + 1;
  return to === 'year-start' || to === 'year-end' ? snapDay(on, 'year-end') + 1 : snapDay(on, 'next-month-start');
}

/** Days that can pass before two quantities `distance` days apart can meet, when each day moves them by a few days at most. */
function stepsWithout(distance: number): number {
  return Math.max(1, Math.floor((distance - 35) / 4));
}

export function holdsOn({ from, to }: EncodedEntry, on: number): boolean {
  return from <= on && on < to;
}

/** True when the entry meets every condition. */
export function meets({ from, to, fields }: EncodedEntry, where: Where, on: number): boolean {
  return where.every((condition) => {
    if ('lasts' in condition)
      return (
        (to === Number.POSITIVE_INFINITY ? Math.max(on + 1 - from, condition.lasts) : to - from) >= condition.lasts
      );
    const value = fields[condition.field] ?? none;
    if ('in' in condition) return condition.in.includes(value);
    if ('anyOf' in condition) return isValue(value) && (value & condition.anyOf) !== 0;
    return isValue(value) && value >= (condition.min ?? none) && value <= (condition.max ?? Number.POSITIVE_INFINITY);
  });
}

/** True when no whole calendar month lies between the end of one entry and the start of the next. */
export function isBridged(end: number, start: number, broken: 'any-gap' | 'calendar-month'): boolean {
  if (broken === 'any-gap') return end >= start;
  const wholeMonthFrom = snapDay(end, 'month-start') === end ? end : snapDay(end, 'next-month-start');
  return snapDay(wholeMonthFrom, 'next-month-start') > start;
}

const nowhere = { from: 0, to: 0 };

/** Days, or calendar weeks, of [low, high) on which at least one of the first `size` entries holds. They are in order of first day. */
export function coverage(
  entries: readonly Pick<EncodedEntry, 'from' | 'to'>[],
  low: number,
  high: number,
  unit: 'days' | 'weeks',
  size = entries.length,
): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < size; place += 1) {
    const { from, to } = entries[place] ?? nowhere;
    const start = Math.max(from, low);
    const end = Math.min(to, high);
    if (end <= start) continue;
    if (unit === 'days') {
      const fresh = Math.max(start, reached);
      if (end > fresh) total += end - fresh;
      reached = Math.max(reached, end);
    } else {
      const first = Math.max(weekNumber(start), reached);
      const after = weekNumber(end - 1) + 1;
      if (after > first) total += after - first;
      reached = Math.max(reached, after);
    }
  }
  return total;
}

function isNoneAfterwards(kind: InputKind): boolean {
  return (noneAfterwards as ReadonlySet<string>).has(kind);
}

function textOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}
