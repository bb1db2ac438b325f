import { contains, type Interval, overlaps, type PlainDate, subtract } from '@fodfaeste/law/dates';
import type { FactKind } from '@fodfaeste/law/facts';

/** A fact as its table keeps it: when it was true, [validFrom, validUntil), and when it was known here, [recordedAt, supersededAt). */
export interface FactRow {
  readonly id: string;
  readonly kind: FactKind;
  readonly value: unknown;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly recordedAt: string;
  readonly supersededAt: string | null;
  readonly source: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly reason: string | null;
}

/** A fact before it has a place in the timeline. */
export type NewFact = Omit<FactRow, 'id' | 'recordedAt' | 'supersededAt'>;

/** What one act changes: rows that no longer hold, and rows that now do. Nothing is deleted. */
export interface FactChange {
  readonly superseded: readonly string[];
  readonly rows: readonly FactRow[];
}

interface Recording {
  readonly at: string;
  readonly newId: () => string;
}

export const isCurrent = (row: FactRow): boolean => row.supersededAt === null;

export const intervalOf = (row: Pick<FactRow, 'validFrom' | 'validUntil'>): Interval => ({
  from: row.validFrom,
  to: row.validUntil,
});

export const sameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** The facts that were true on a day, as they were known at a moment. */
export function factsAsOf(rows: readonly FactRow[], validOn: PlainDate, knownAt: string): readonly FactRow[] {
  return rows.filter(
    (row) =>
      row.recordedAt <= knownAt &&
      (row.supersededAt === null || row.supersededAt > knownAt) &&
      contains(intervalOf(row), validOn),
  );
}

/** Records a fact: what the same kind said of these days is superseded, and kept for the days around them. */
export function record(rows: readonly FactRow[], fact: NewFact, recording: Recording): FactChange {
  const cleared = clear(rows, fact.kind, intervalOf(fact), recording);
  const row: FactRow = { ...fact, id: recording.newId(), recordedAt: recording.at, supersededAt: null };
  return { superseded: cleared.superseded, rows: [...cleared.rows, row] };
}

/** Nothing of the kind holds in these days any more; what held before and after is kept. */
export function clear(rows: readonly FactRow[], kind: FactKind, days: Interval, recording: Recording): FactChange {
  const hit = rows.filter((row) => isCurrent(row) && row.kind === kind && overlaps(intervalOf(row), days));
  const kept = hit.flatMap((row) =>
    subtract(intervalOf(row), days).map(
      ({ from, to }): FactRow => ({
        ...row,
        id: recording.newId(),
        validFrom: from,
        validUntil: to,
        recordedAt: recording.at,
      }),
    ),
  );
  return { superseded: hit.map((row) => row.id), rows: kept };
}

/** The rows after a change, as a reader would find them. */
export function changed(rows: readonly FactRow[], change: FactChange, at: string): readonly FactRow[] {
  const gone = new Set(change.superseded);
  return [...rows.map((row) => (gone.has(row.id) ? { ...row, supersededAt: at } : row)), ...change.rows];
}

/** True when the timeline already says exactly this of every day. */
export function alreadySays(rows: readonly FactRow[], fact: NewFact): boolean {
  const own = rows.filter((row) => isCurrent(row) && row.kind === fact.kind && sameValue(row.value, fact.value));
  const left = own.reduce<readonly Interval[]>(
    (open, row) => open.flatMap((part) => subtract(part, intervalOf(row))),
    [intervalOf(fact)],
  );
  return left.length === 0;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
