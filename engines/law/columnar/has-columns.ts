import { none } from '../inputs/encode.ts';
import type { InputKind } from '../inputs/kinds.ts';
import type { Bool, Condition } from '../language/node.ts';
import { type Answers, no, notKnown, yes } from './columns.ts';
import type { Compiler } from './compile.ts';
import type { Frame } from './frame.ts';

type CodeCondition = Extract<Condition, { readonly in: readonly number[] }>;
type Fill = (frame: Frame, into: Answers) => void;

/** The one entry of the kind that holds on the day meets the conditions. */
export function hasColumn(compiler: Compiler, node: Extract<Bool, { op: 'has' }>): Fill {
  const { kind, where } = node;
  const [only] = where;
  if (where.length === 1 && only !== undefined && 'in' in only && only.in.every((code) => code < 31))
    return isOneOfColumn(compiler, kind, only);
  const test = compiler.rowTest(kind, where);
  return (frame, into) => {
    const table = frame.table(kind);
    if (table === undefined) {
      into.fill(frame.asks(kind) ? notKnown : no);
      return;
    }
    const rows = frame.cover(kind);
    const mask = frame.mask(test, table);
    const each = into.open();
    let some = 0;
    let every = yes;
    for (let at = 0; at < frame.length; at += 1) {
      const row = rows[at] ?? -1;
      const answer = row >= 0 ? (mask[row] === 1 ? yes : no) : row === -2 ? notKnown : no;
      each[at] = answer;
      some |= answer;
      every &= answer;
    }
    into.settle(some, every);
  };
}

/** By the field itself: many rules ask the same field for other codes, and neighbours have the same. */
function isOneOfColumn(compiler: Compiler, kind: InputKind, condition: CodeCondition): Fill {
  const field = compiler.quantity({ op: 'field', kind, field: condition.field });
  const codes = condition.in.reduce((set, code) => set | (1 << code), 0);
  const answerTo = (code: number): number => {
    if (code >= 0) return code < 31 && ((codes >> code) & 1) === 1 ? yes : no;
    return Number.isNaN(code) ? notKnown : no;
  };
  return (frame, into) => {
    const found = field(frame);
    if (found.isSame) {
      into.fill(answerTo(found.value));
      return;
    }
    const values = found.each;
    const each = into.open();
    let some = 0;
    let every = yes;
    for (let at = 0; at < frame.length; at += 1) {
      const answer = answerTo(values[at] ?? none);
      each[at] = answer;
      some |= answer;
      every &= answer;
    }
    into.settle(some, every);
  };
}

/** Several entries of the kind may hold at once: any that meets the conditions will do. */
export function hasAnyColumn(compiler: Compiler, { kind, where }: Extract<Bool, { op: 'has' }>): Fill {
  const test = compiler.rowTest(kind, where);
  return (frame, into) => {
    const table = frame.table(kind);
    if (table === undefined) {
      into.fill(frame.asks(kind) ? notKnown : no);
      return;
    }
    const { on, start } = frame;
    const { offsets, to } = table;
    const rows = frame.cover(kind);
    const mask = frame.mask(test, table);
    const each = into.open();
    let some = 0;
    let every = yes;
    for (let at = 0; at < frame.length; at += 1) {
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
      some |= answer;
      every &= answer;
    }
    into.settle(some, every);
  };
}

export function requiredColumn({ kind }: Extract<Bool, { op: 'required' }>): Fill {
  return (frame, into) => {
    if (frame.table(kind) === undefined) {
      into.fill(notKnown);
      return;
    }
    const rows = frame.cover(kind);
    const each = into.open();
    let some = 0;
    let every = yes;
    for (let at = 0; at < frame.length; at += 1) {
      const answer = (rows[at] ?? -1) >= 0 ? yes : notKnown;
      each[at] = answer;
      some |= answer;
      every &= answer;
    }
    into.settle(some, every);
  };
}

export function recordedColumn({ kind }: Extract<Bool, { op: 'recorded' }>): Fill {
  return (frame, into) => {
    const table = frame.table(kind);
    if (table === undefined) {
      into.fill(no);
      return;
    }
    const { offsets, from } = table;
    const each = into.open();
    for (let at = 0; at < frame.length; at += 1) {
      const row = offsets[frame.start + at] ?? 0;
      const last = offsets[frame.start + at + 1] ?? 0;
      each[at] = row < last && (from[row] ?? 0) <= frame.on ? yes : no;
    }
  };
}
