import { isPlainDate, type PlainDate } from '../dates/index.ts';
import { check } from '../facts/check.ts';
import { isFactKind } from '../facts/kinds.ts';
import type { Words } from '../facts/shape.ts';
import { validateFact } from '../facts/validate.ts';
import { allInputKinds, type InputKind, inputKinds, isInputKind } from './kinds.ts';
import type { Entry } from './record.ts';

/** What is wrong with one entry: which (by place, from 0), which field, and why. */
export interface EntryProblem extends Words {
  readonly place: number;
  /** 'ydelse', 'parathed.status', 'from'. */
  readonly field: string;
}

/** An entry before it is known to be one. */
export interface RawEntry {
  readonly kind: string;
  readonly value: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly recorded?: unknown;
  readonly superseded?: unknown;
}

/** The entries, or everything that is wrong with them. Nothing is half accepted. */
export type ValidatedEntries =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly problems: readonly EntryProblem[] };

/**
 * Checks each entry against the vocabulary, and all of them together: nothing can hold before the person is born, and two
 * entries of a kind that excludes itself cannot hold on the same day (as far as both are known at the same time).
 */
export function validateEntries(raw: readonly RawEntry[]): ValidatedEntries {
  const problems: EntryProblem[] = [];
  const entries: Entry[] = [];
  for (const [place, one] of raw.entries()) {
    const read = readEntry(one, place);
    if ('da' in read) problems.push(read);
    else entries.push(read);
  }
  if (problems.length === 0) problems.push(...beforeBirth(entries), ...overlapping(entries));
  return problems.length === 0 ? { ok: true, entries } : { ok: false, problems };
}

function readEntry({ kind, value, from, to, recorded, superseded }: RawEntry, place: number): Entry | EntryProblem {
  const problem = (field: string, da: string, en: string): EntryProblem => ({ place, field, da, en });
  if (!isInputKind(kind)) {
    const near = nearest(kind);
    return problem(
      kind,
      `Oplysningen ${kind} findes ikke.${near === null ? '' : ` Mente du ${near}?`}`,
      `There is no fact ${kind}.${near === null ? '' : ` Did you mean ${near}?`}`,
    );
  }
  const definition = inputKinds[kind];
  for (const [field, moment] of [
    ['recorded', recorded],
    ['superseded', superseded],
  ] as const) {
    if (moment !== undefined && !isMoment(moment)) {
      return problem(field, 'Skriv en dato eller et tidspunkt, der findes.', 'Write a date or an instant that exists.');
    }
  }
  const known = { recorded: text(recorded), superseded: text(superseded) };
  const fault = check(definition.shape.form, value);
  if (fault !== null) return problem(fault.path === '' ? kind : `${kind}.${fault.path}`, fault.da, fault.en);
  const contradiction = definition.rule?.(value) ?? null;
  if (contradiction !== null) return problem(kind, contradiction.da, contradiction.en);
  if (definition.valid === 'once') {
    if (from !== undefined || to !== undefined) {
      return problem(
        'from',
        `${definition.name.da} gælder for livet og har ingen fra-dato.`,
        `${definition.name.en} holds for life and has no from.`,
      );
    }
    return { kind, value, from: null, to: null, ...known };
  }
  if (!isPlainDate(from)) {
    const name = definition.valid === 'moment' ? 'on' : 'from';
    return problem(name, 'Skriv den første dag som ÅÅÅÅ-MM-DD.', 'Write the first day as YYYY-MM-DD.');
  }
  if (to !== undefined && to !== null && !isPlainDate(to)) {
    return problem(
      'to',
      'Skriv den første dag efter perioden som ÅÅÅÅ-MM-DD.',
      'Write the first day after as YYYY-MM-DD.',
    );
  }
  const end = isPlainDate(to) ? to : null;
  if (definition.valid === 'moment' && end !== null) {
    return problem(
      'to',
      `${definition.name.da} sker på én dag og har ingen til-dato.`,
      `${definition.name.en} happens on one day and has no to.`,
    );
  }
  if (end !== null && end <= from) {
    return problem('to', 'Perioden skal slutte efter sin første dag.', 'The period must end after its first day.');
  }
  const outside = periodProblem(kind, value, from, end);
  if (outside !== null) return problem(kind, outside.da, outside.en);
  return { kind, value, from, to: end, ...known };
}

function periodProblem(kind: InputKind, value: unknown, from: PlainDate, to: PlainDate | null): Words | null {
  if (isFactKind(kind)) {
    const checked = validateFact(kind, value, { from, to });
    return checked.ok ? null : checked.error;
  }
  const { from: lawFrom, until } = inputKinds[kind];
  if ((lawFrom !== undefined && from < lawFrom) || (until !== undefined && from >= until)) {
    return { da: 'Loven kendte ikke denne oplysning i den periode.', en: 'The law did not know this in that period.' };
  }
  return null;
}

const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/;

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && instant.test(value) && isPlainDate(value.slice(0, 10));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function beforeBirth(entries: readonly Entry[]): readonly EntryProblem[] {
  const born = entries.findLast(({ kind, superseded }) => kind === 'foedselsdato' && superseded === undefined)?.value;
  if (!isPlainDate(born)) return [];
  return entries.flatMap(({ kind, from }, place) =>
    from !== null && from < born
      ? [
          {
            place,
            field: kind,
            da: `${inputKinds[kind].name.da} begynder den ${from}, før personen er født (${born}).`,
            en: `${inputKinds[kind].name.en} begins on ${from}, before the person was born (${born}).`,
          },
        ]
      : [],
  );
}

function overlapping(entries: readonly Entry[]): readonly EntryProblem[] {
  const problems: EntryProblem[] = [];
  for (const [place, entry] of entries.entries()) {
    if (inputKinds[entry.kind].overlaps) continue;
    const other = entries.findIndex(
      (earlier, at) => at < place && earlier.kind === entry.kind && collide(earlier, entry),
    );
    const found = entries[other];
    if (found === undefined) continue;
    const { name } = inputKinds[entry.kind];
    problems.push({
      place,
      field: entry.kind,
      da: `${name.da} findes to gange for de samme dage: fra ${entry.from ?? 'fødslen'} og fra ${found.from ?? 'fødslen'}.`,
      en: `${name.en} is given twice for the same days: from ${entry.from ?? 'birth'} and from ${found.from ?? 'birth'}.`,
    });
  }
  return problems;
}

function collide(a: Entry, b: Entry): boolean {
  const [aStart, bStart] = [a.from ?? '', b.from ?? ''];
  const sameDays = (b.to === null || aStart < b.to) && (a.to === null || bStart < a.to);
  const sameKnowledge =
    (b.superseded === undefined || (a.recorded ?? '') < b.superseded) &&
    (a.superseded === undefined || (b.recorded ?? '') < a.superseded);
  return sameDays && sameKnowledge;
}

/** The name that is most like the one written, when it is like enough. */
function nearest(written: string): InputKind | null {
  const scored = allInputKinds().map((kind) => ({ kind, distance: editDistance(written.toLowerCase(), kind) }));
  scored.sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best !== undefined && best.distance <= Math.max(2, Math.floor(written.length / 3)) ? best.kind : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
