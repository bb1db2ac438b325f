import { type PlainDate, toDayNumber } from '../dates/index.ts';
import { encodeValue, none, type TextCode } from './encode.ts';
import { type InputKind, inputKinds } from './kinds.ts';

/**
 * One recorded input: a fact about a person, an event, a figure. `from` is the first day on which it holds (of a moment: the
 * day), `to` the first day on which it no longer does. `recorded` and `superseded` say when it was known, as instants or days.
 */
export interface Entry {
  readonly kind: InputKind;
  readonly value: unknown;
  /** Null for what holds for life (a day of birth). */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly recorded?: string | undefined;
  readonly superseded?: string | undefined;
}

/** An entry as both runs read it: days and fields as numbers. An open end is Infinity, a beginning for life -Infinity. */
export interface EncodedEntry {
  readonly from: number;
  readonly to: number;
  readonly fields: Readonly<Record<string, number>>;
  readonly source: Entry;
}

/** Everything recorded about one subject, by kind, in order of first day. */
export type LegalRecord = ReadonlyMap<InputKind, readonly EncodedEntry[]>;

/**
 * The record of one subject as it was known at a moment (a day means its end; without it, as known now). Entries must have
 * been validated.
 */
export function recordOf(
  entries: readonly Entry[],
  { knownAt, textCode = () => none }: { knownAt?: string; textCode?: TextCode } = {},
): LegalRecord {
  const record = new Map<InputKind, EncodedEntry[]>();
  for (const entry of entries) {
    if (!isKnown(entry, knownAt)) continue;
    const list = record.get(entry.kind) ?? [];
    list.push(encodeEntry(entry, textCode));
    record.set(entry.kind, list);
  }
  for (const list of record.values()) list.sort((a, b) => a.from - b.from || a.to - b.to);
  return record;
}

function isKnown({ recorded, superseded }: Entry, knownAt: string | undefined): boolean {
  if (knownAt === undefined) return superseded === undefined;
  const at = knownAt.length === 10 ? `${knownAt}T23:59:59.999Z` : knownAt;
  if (recorded !== undefined && recorded > at) return false;
  return superseded === undefined || superseded > at;
}

function encodeEntry(entry: Entry, textCode: TextCode): EncodedEntry {
  const { shape, valid } = inputKinds[entry.kind];
  const from = entry.from === null ? Number.NEGATIVE_INFINITY : toDayNumber(entry.from);
  const to = valid === 'moment' ? from + 1 : entry.to === null ? Number.POSITIVE_INFINITY : toDayNumber(entry.to);
  return { from, to, fields: encodeValue(shape.form, entry.value, textCode), source: entry };
}
