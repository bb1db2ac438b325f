import { none } from '../inputs/encode.ts';
import { inputKinds } from '../inputs/kinds.ts';
import type { Bool, Relation } from '../language/node.ts';
import type { Compiler } from './compile.ts';
import { type Answers, type Frame, no, notKnown, yes } from './frame.ts';

type Fill = (frame: Frame, into: Answers) => void;

/** How a condition fills its column. */
export function boolColumn(compiler: Compiler, node: Exclude<Bool, { op: 'concept' }>): Fill {
  switch (node.op) {
    case 'const':
      return (frame, { each }) => each.fill(node.value ? yes : no, 0, frame.length);
    case 'all':
      return allColumn(compiler, node.of);
    case 'any':
      return anyColumn(compiler, node.of);
    case 'not':
      return notColumn(compiler, node.of);
    case 'has':
      return inputKinds[node.kind].overlaps ? hasAnyColumn(compiler, node) : hasColumn(compiler, node);
    case 'required':
      return (frame, { each }) => {
        const rows = frame.cover(node.kind);
        for (let at = 0; at < frame.length; at += 1) each[at] = (rows[at] ?? -1) >= 0 ? yes : notKnown;
      };
    case 'recorded':
      return recordedColumn(node);
    case 'compare':
      return compareColumn(compiler, node);
    case 'exists': {
      const of = compiler.quantity(node.of);
      return (frame, { each }) => {
        const values = of(frame);
        for (let at = 0; at < frame.length; at += 1) {
          const value = values[at] ?? none;
          each[at] = value > none ? yes : value === none ? no : notKnown;
        }
      };
    }
    case 'ask':
      return askColumn(compiler, node);
  }
}

/** Stops as soon as nobody in the chunk is left: most rules concern few, and neighbours are alike. */
function allColumn(compiler: Compiler, of: readonly Bool[]): Fill {
  const [first = compiler.bool({ op: 'const', value: true }), ...others] = of.map((part) => compiler.bool(part));
  return (frame, { four: into }) => {
    const { words } = frame;
    let left = copy(first(frame).four, into, words);
    for (const part of others) {
      if (left === 0) return;
      const { four } = part(frame);
      left = 0;
      for (let at = 0; at < words; at += 1) {
        const both = (four[at] ?? 0) & (into[at] ?? 0);
        into[at] = both;
        left |= both;
      }
    }
  };
}

/** Four times yes. */
const allYes = 0x03030303;

function anyColumn(compiler: Compiler, of: readonly Bool[]): Fill {
  const [first = compiler.bool({ op: 'const', value: false }), ...others] = of.map((part) => compiler.bool(part));
  return (frame, { four: into }) => {
    const { words } = frame;
    copy(first(frame).four, into, words);
    for (const part of others) {
      const { four } = part(frame);
      let each = allYes;
      for (let at = 0; at < words; at += 1) {
        const either = (four[at] ?? 0) | (into[at] ?? 0);
        into[at] = either;
        each &= either;
      }
      if (each === allYes) return;
    }
  };
}

/** Answers the bits of all. */
function copy(from: Int32Array, into: Int32Array, words: number): number {
  let bits = 0;
  for (let at = 0; at < words; at += 1) {
    const word = from[at] ?? 0;
    into[at] = word;
    bits |= word;
  }
  return bits;
}

/** The two bits of each answer turned and swapped: not known stays not known. */
function notColumn(compiler: Compiler, of: Bool): Fill {
  const part = compiler.bool(of);
  return (frame, { four: into }) => {
    const { four } = part(frame);
    for (let at = 0; at < frame.words; at += 1) {
      const turned = ~(four[at] ?? 0);
      into[at] = ((turned >>> 1) & 0x01010101) | ((turned << 1) & 0x02020202);
    }
  };
}

function recordedColumn({ kind }: Extract<Bool, { op: 'recorded' }>): Fill {
  return (frame, { each }) => {
    const table = frame.table(kind);
    for (let at = 0; at < frame.length; at += 1) {
      const row = table?.offsets[frame.start + at] ?? 0;
      const last = table?.offsets[frame.start + at + 1] ?? 0;
      each[at] = row < last && (table?.from[row] ?? 0) <= frame.on ? yes : no;
    }
  };
}

function hasColumn(compiler: Compiler, { kind, where }: Extract<Bool, { op: 'has' }>): Fill {
  const test = compiler.rowTest(kind, where);
  return (frame, { each }) => {
    const { length } = frame;
    const table = frame.table(kind);
    if (table === undefined) {
      each.fill(frame.asks(kind) ? notKnown : no, 0, length);
      return;
    }
    const rows = frame.cover(kind);
    const mask = frame.mask(test, table);
    for (let at = 0; at < length; at += 1) {
      const row = rows[at] ?? -1;
      each[at] = row >= 0 ? (mask[row] === 1 ? yes : no) : row === -2 ? notKnown : no;
    }
  };
}

/** Several entries of the kind may hold at once: any that meets the conditions will do. */
function hasAnyColumn(compiler: Compiler, { kind, where }: Extract<Bool, { op: 'has' }>): Fill {
  const test = compiler.rowTest(kind, where);
  return (frame, { each }) => {
    const { length, start, on } = frame;
    const table = frame.table(kind);
    if (table === undefined) {
      each.fill(frame.asks(kind) ? notKnown : no, 0, length);
      return;
    }
    const rows = frame.cover(kind);
    const mask = frame.mask(test, table);
    const { offsets, to } = table;
    for (let at = 0; at < length; at += 1) {
      const held = rows[at] ?? -1;
      let answer = held === -2 ? notKnown : no;
      // The latest begun that holds is known; only what began before it is left to be looked at.
      const first = offsets[start + at] ?? 0;
      for (let row = held; row >= first; row -= 1) {
        if (mask[row] === 1 && (to[row] ?? 0) > on) {
          answer = yes;
          break;
        }
      }
      each[at] = answer;
    }
  };
}

function askColumn(compiler: Compiler, { question, since }: Extract<Bool, { op: 'ask' }>): Fill {
  const earliest = since === null ? null : compiler.quantity(since);
  return (frame, { each }) => {
    const table = frame.table('vurdering');
    each.fill(notKnown, 0, frame.length);
    if (table === undefined) return;
    const code = frame.population.textCode(question);
    const asked = table.fields['spoergsmaal'];
    const answers = table.fields['svar'];
    const days = earliest?.(frame);
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
  return (frame, { each }) => {
    const a = left(frame);
    const b = right(frame);
    for (let at = 0; at < frame.length; at += 1) {
      const x = a[at] ?? none;
      const y = b[at] ?? none;
      if (x > none && y > none) each[at] = x < y ? less : x === y ? equal : greater;
      else each[at] = Number.isNaN(x) || Number.isNaN(y) ? notKnown : no;
    }
  };
}
