import { isBridged } from '../evaluate/scalar.ts';
import { none, unknown } from '../inputs/encode.ts';
import type { Break, Quantity } from '../language/node.ts';
import type { Quantities } from './columns.ts';
import type { Compiler } from './compile.ts';
import type { Frame } from './frame.ts';
import { sinceBirth, type Table } from './population.ts';

interface Masked {
  readonly table: Table;
  readonly mask: Uint8Array;
  readonly asks: boolean;
}

/** First day of an unbroken time that reaches today. */
export function unbrokenColumn(
  compiler: Compiler,
  { of, broken }: Extract<Quantity, { op: 'unbroken' }>,
): (frame: Frame, into: Quantities) => void {
  const tests = of.map(({ kind, where }) => compiler.rowTest(kind, where));
  return (frame, into) => {
    const { start, length, on } = frame;
    const spells: Masked[] = [];
    for (const test of tests) {
      const table = frame.table(test.kind);
      const asks = frame.asks(test.kind);
      if (table !== undefined) spells.push({ table, mask: frame.mask(test, table), asks });
      else if (asks) {
        into.fill(unknown);
        return;
      }
    }
    if (spells.length === 0) {
      into.fill(none);
      return;
    }
    const each = into.open();
    for (let at = 0; at < length; at += 1) each[at] = unbrokenStart(spells, start + at, on, broken);
  };
}

function unbrokenStart(spells: readonly Masked[], subject: number, on: number, broken: Break): number {
  let holds = false;
  for (let place = 0; place < spells.length; place += 1) {
    const spell = spells[place] as Masked;
    if (spell.asks && isSilent(spell.table, subject, on)) return unknown;
    const row = holdingRow(spell, subject, on);
    // Nothing lies before it that could carry the time further back: most people's case.
    if (spells.length === 1 && row >= 0 && row === spell.table.offsets[subject]) return daysOf(spell.table.from[row]);
    holds ||= row >= 0;
  }
  if (!holds) return none;
  let start = on;
  for (let before = Number.NaN; before !== start; ) {
    before = start;
    for (let place = 0; place < spells.length; place += 1)
      start = reachedBack(spells[place] as Masked, subject, start, broken);
    if (spells.length === 1) break;
  }
  return daysOf(start);
}

const daysOf = (start = sinceBirth): number => (start === sinceBirth ? none : start);

function isSilent({ offsets, from }: Table, subject: number, on: number): boolean {
  const first = offsets[subject] ?? 0;
  return first === (offsets[subject + 1] ?? 0) || (from[first] ?? 0) > on;
}

/** The latest begun row that holds on the day, or -1. */
function holdingRow({ table: { offsets, from, to }, mask }: Masked, subject: number, on: number): number {
  const first = offsets[subject] ?? 0;
  for (let row = (offsets[subject + 1] ?? 0) - 1; row >= first; row -= 1) {
    if (mask[row] === 1 && (from[row] ?? 0) <= on && (to[row] ?? 0) > on) return row;
  }
  return -1;
}

/** How far back the rows of one kind carry a time that has come down to `start`. They stand in order of first day: once is enough. */
function reachedBack(
  { table: { offsets, from, to }, mask }: Masked,
  subject: number,
  start: number,
  broken: Break,
): number {
  let reached = start;
  const first = offsets[subject] ?? 0;
  for (let row = (offsets[subject + 1] ?? 0) - 1; row >= first; row -= 1) {
    const begun = from[row] ?? 0;
    if (mask[row] !== 1 || begun >= reached) continue;
    const end = to[row] ?? 0;
    if (end >= reached || (broken !== 'any-gap' && isBridged(end, reached, broken))) reached = begun;
  }
  return reached;
}
