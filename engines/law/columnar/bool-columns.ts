import { none } from '../inputs/encode.ts';
import { inputKinds } from '../inputs/kinds.ts';
import type { Bool, Quantity, Relation } from '../language/node.ts';
import { type Answers, no, notKnown, yes } from './columns.ts';
import type { Compiler } from './compile.ts';
import type { Frame } from './frame.ts';
import { hasAnyColumn, hasColumn, recordedColumn, requiredColumn } from './has-columns.ts';

type Fill = (frame: Frame, into: Answers) => void;

/** How a condition fills its column. */
export function boolColumn(compiler: Compiler, node: Exclude<Bool, { op: 'concept' }>): Fill {
  switch (node.op) {
    case 'const':
      return (_, into) => into.fill(node.value ? yes : no);
    case 'all':
      return allColumn(compiler, node.of);
    case 'any':
      return anyColumn(compiler, node.of);
    case 'not':
      return notColumn(compiler, node.of);
    case 'has':
      return inputKinds[node.kind].overlaps ? hasAnyColumn(compiler, node) : hasColumn(compiler, node);
    case 'required':
      return requiredColumn(node);
    case 'recorded':
      return recordedColumn(node);
    case 'compare':
      return compareColumn(compiler, node);
    case 'exists':
      return existsColumn(compiler, node.of);
    case 'ask':
      return askColumn(compiler, node);
  }
}

/** Stops as soon as nobody in the chunk is left. */
function allColumn(compiler: Compiler, of: readonly Bool[]): Fill {
  const parts = of.map((part) => compiler.bool(part));
  return (frame, into) => {
    into.fill(yes);
    for (const part of parts) {
      narrow(into, part(frame), frame.words);
      if (into.same === no) return;
    }
  };
}

/** Stops as soon as everybody in the chunk has a yes. */
function anyColumn(compiler: Compiler, of: readonly Bool[]): Fill {
  const parts = of.map((part) => compiler.bool(part));
  return (frame, into) => {
    into.fill(no);
    for (const part of parts) {
      widen(into, part(frame), frame.words);
      if (into.same === yes) return;
    }
  };
}

function narrow(into: Answers, part: Answers, words: number): void {
  if (part.same === yes) return;
  if (part.same === no || (part.same === notKnown && into.same >= 0)) {
    into.fill(part.same);
    return;
  }
  const { four: left } = into;
  const { four: right } = part;
  const both = into.openFour();
  let some = 0;
  let every = -1;
  for (let at = 0; at < words; at += 1) {
    const word = (left[at] ?? 0) & (right[at] ?? 0);
    both[at] = word;
    some |= word;
    every &= word;
  }
  into.settleFour(some, every);
}

function widen(into: Answers, part: Answers, words: number): void {
  if (part.same === no) return;
  if (part.same === yes || (part.same === notKnown && into.same >= 0)) {
    into.fill(part.same);
    return;
  }
  const { four: left } = into;
  const { four: right } = part;
  const either = into.openFour();
  let some = 0;
  let every = -1;
  for (let at = 0; at < words; at += 1) {
    const word = (left[at] ?? 0) | (right[at] ?? 0);
    either[at] = word;
    some |= word;
    every &= word;
  }
  into.settleFour(some, every);
}

/** The two bits of each answer turned and swapped: not known stays not known. */
function notColumn(compiler: Compiler, of: Bool): Fill {
  const part = compiler.bool(of);
  return (frame, into) => {
    const answers = part(frame);
    if (answers.same >= 0) {
      into.fill(answers.same === notKnown ? notKnown : yes - answers.same);
      return;
    }
    const { four } = answers;
    const opposite = into.openFour();
    for (let at = 0; at < frame.words; at += 1) {
      const turned = ~(four[at] ?? 0);
      opposite[at] = ((turned >>> 1) & 0x01010101) | ((turned << 1) & 0x02020202);
    }
  };
}

function existsColumn(compiler: Compiler, of: Quantity): Fill {
  const quantity = compiler.quantity(of);
  const exists = (value: number): number => (value > none ? yes : value === none ? no : notKnown);
  return (frame, into) => {
    const found = quantity(frame);
    if (found.isSame) {
      into.fill(exists(found.value));
      return;
    }
    const values = found.each;
    const each = into.open();
    for (let at = 0; at < frame.length; at += 1) each[at] = exists(values[at] ?? none);
  };
}

/** What a relation answers when the left side is less, equal, greater. */
const relations: Readonly<Record<Relation, readonly [less: number, equal: number, greater: number]>> = {
  '<': [yes, no, no],
  '<=': [yes, yes, no],
  '=': [no, yes, no],
  '>=': [no, yes, yes],
  '>': [no, no, yes],
};

function compareColumn(compiler: Compiler, node: Extract<Bool, { op: 'compare' }>): Fill {
  const left = compiler.quantity(node.a);
  const right = compiler.quantity(node.b);
  const [less, equal, greater] = relations[node.relation];
  const compare = (x: number, y: number): number => {
    if (x > none && y > none) return x < y ? less : x === y ? equal : greater;
    return Number.isNaN(x) || Number.isNaN(y) ? notKnown : no;
  };
  return (frame, into) => {
    const a = left(frame);
    const b = right(frame);
    if (a.isSame && b.isSame) {
      into.fill(compare(a.value, b.value));
      return;
    }
    const x = a.each;
    const y = b.each;
    const each = into.open();
    let some = 0;
    let every = yes;
    for (let at = 0; at < frame.length; at += 1) {
      const answer = compare(x[at] ?? none, y[at] ?? none);
      each[at] = answer;
      some |= answer;
      every &= answer;
    }
    into.settle(some, every);
  };
}

function askColumn(compiler: Compiler, { question, since }: Extract<Bool, { op: 'ask' }>): Fill {
  const earliest = since === null ? null : compiler.quantity(since);
  return (frame, into) => {
    const table = frame.table('vurdering');
    if (table === undefined) {
      into.fill(notKnown);
      return;
    }
    const code = frame.population.textCode(question);
    const asked = table.fields['spoergsmaal'];
    const answers = table.fields['svar'];
    const days = earliest?.(frame).each;
    const each = into.open().fill(notKnown);
    for (let at = 0; at < frame.length; at += 1) {
      const last = table.offsets[frame.start + at + 1] ?? 0;
      for (let row = table.offsets[frame.start + at] ?? 0; row < last; row += 1) {
        const begun = table.from[row] ?? 0;
        if (begun > frame.on || (table.to[row] ?? 0) <= frame.on || asked?.[row] !== code) continue;
        if (days !== undefined && !(begun >= (days[at] ?? Number.NaN))) continue;
        each[at] = answers?.[row] === 1 ? yes : no;
      }
    }
  };
}
