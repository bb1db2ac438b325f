import { none } from '../inputs/encode.ts';
import { inputKinds } from '../inputs/kinds.ts';
import type { Bool, Relation } from '../language/node.ts';
import type { Compiler } from './compile.ts';
import { type Frame, no, notKnown, yes } from './frame.ts';

type Fill = (frame: Frame, into: Uint8Array) => void;

/** How a condition fills its column. */
export function boolColumn(compiler: Compiler, node: Exclude<Bool, { op: 'concept' }>): Fill {
  switch (node.op) {
    case 'const':
      return (frame, into) => into.fill(node.value ? yes : no, 0, frame.length);
    case 'all':
      return allColumn(compiler, node.of);
    case 'any':
      return anyColumn(compiler, node.of);
    case 'not': {
      const of = compiler.bool(node.of);
      return (frame, into) => {
        const part = of(frame);
        for (let at = 0; at < frame.length; at += 1) into[at] = yes - (part[at] ?? 0);
      };
    }
    case 'has':
      return inputKinds[node.kind].overlaps ? hasAnyColumn(compiler, node) : hasColumn(compiler, node);
    case 'required':
      return (frame, into) => {
        const rows = frame.cover(node.kind);
        for (let at = 0; at < frame.length; at += 1) into[at] = (rows[at] ?? -1) >= 0 ? yes : notKnown;
      };
    case 'recorded':
      return (frame, into) => {
        const table = frame.table(node.kind);
        for (let at = 0; at < frame.length; at += 1) {
          const row = table?.offsets[frame.start + at] ?? 0;
          const last = table?.offsets[frame.start + at + 1] ?? 0;
          into[at] = row < last && (table?.from[row] ?? 0) <= frame.on ? yes : no;
        }
      };
    case 'compare':
      return compareColumn(compiler, node);
    case 'exists': {
      const of = compiler.quantity(node.of);
      return (frame, into) => {
        const part = of(frame);
        for (let at = 0; at < frame.length; at += 1) {
          const value = part[at] ?? none;
          into[at] = Number.isNaN(value) ? notKnown : value === none ? no : yes;
        }
      };
    }
    case 'ask':
      return askColumn(compiler, node);
  }
}

/** Stops as soon as nobody in the chunk is left: most rules concern few, and neighbours are alike. */
function allColumn(compiler: Compiler, of: readonly Bool[]): Fill {
  const parts = of.map((part) => compiler.bool(part));
  return (frame, into) => {
    into.fill(yes, 0, frame.length);
    for (const part of parts) {
      const column = part(frame);
      let left = 0;
      for (let at = 0; at < frame.length; at += 1) {
        const least = (column[at] ?? 0) < (into[at] ?? 0) ? (column[at] ?? 0) : (into[at] ?? 0);
        into[at] = least;
        left |= least;
      }
      if (left === 0) return;
    }
  };
}

function anyColumn(compiler: Compiler, of: readonly Bool[]): Fill {
  const parts = of.map((part) => compiler.bool(part));
  return (frame, into) => {
    into.fill(no, 0, frame.length);
    for (const part of parts) {
      const column = part(frame);
      let all = yes;
      for (let at = 0; at < frame.length; at += 1) {
        const most = (column[at] ?? 0) > (into[at] ?? 0) ? (column[at] ?? 0) : (into[at] ?? 0);
        into[at] = most;
        all &= most;
      }
      if (all === yes) return;
    }
  };
}

function hasColumn(compiler: Compiler, { kind, where }: Extract<Bool, { op: 'has' }>): Fill {
  const test = compiler.rowTest(kind, where);
  return (frame, into) => {
    const rows = frame.cover(kind);
    const table = frame.table(kind);
    const mask = table === undefined || where.length === 0 ? null : frame.mask(test, table);
    for (let at = 0; at < frame.length; at += 1) {
      const row = rows[at] ?? -1;
      into[at] = row >= 0 ? (mask === null || mask[row] === 1 ? yes : no) : row === -2 ? notKnown : no;
    }
  };
}

/** Several entries of the kind may hold at once: any that meets the conditions will do. */
function hasAnyColumn(compiler: Compiler, { kind, where }: Extract<Bool, { op: 'has' }>): Fill {
  const test = compiler.rowTest(kind, where);
  return (frame, into) => {
    const table = frame.table(kind);
    const rows = frame.cover(kind);
    if (table === undefined) {
      for (let at = 0; at < frame.length; at += 1) into[at] = rows[at] === -2 ? notKnown : no;
      return;
    }
    const mask = frame.mask(test, table);
    const { offsets, from, to } = table;
    for (let at = 0; at < frame.length; at += 1) {
      let answer = rows[at] === -2 ? notKnown : no;
      const last = offsets[frame.start + at + 1] ?? 0;
      for (let row = offsets[frame.start + at] ?? 0; row < last && (from[row] ?? 0) <= frame.on; row += 1) {
        if (mask[row] === 1 && (to[row] ?? 0) > frame.on) {
          answer = yes;
          break;
        }
      }
      into[at] = answer;
    }
  };
}

function askColumn(compiler: Compiler, { question, since }: Extract<Bool, { op: 'ask' }>): Fill {
  const earliest = since === null ? null : compiler.quantity(since);
  return (frame, into) => {
    const table = frame.table('vurdering');
    into.fill(notKnown, 0, frame.length);
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
        into[at] = answers?.[row] === 1 ? yes : no;
      }
    }
  };
}

const tests: Readonly<Record<Relation, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

function compareColumn(compiler: Compiler, node: Extract<Bool, { op: 'compare' }>): Fill {
  const [left, right] = [compiler.quantity(node.a), compiler.quantity(node.b)];
  const holds = tests[node.relation];
  return (frame, into) => {
    const [a, b] = [left(frame), right(frame)];
    for (let at = 0; at < frame.length; at += 1) {
      const [x, y] = [a[at] ?? none, b[at] ?? none];
      if (Number.isNaN(x) || Number.isNaN(y)) into[at] = notKnown;
      else into[at] = x !== none && y !== none && holds(x, y) ? yes : no;
    }
  };
}
