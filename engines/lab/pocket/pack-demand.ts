import type { DemandTable } from '../model/demand.ts';
import { ageCount, educationCount, groupCount, spellWeeks } from '../model/groups.ts';

/** Rows that are alike are kept once, each as value and length by turns: 38,000 numbers come down to some hundred. */
export interface PackedRows {
  /** Which line each row of the table is. */
  readonly rows: readonly number[];
  readonly lines: readonly (readonly number[])[];
}

/** A {@link DemandTable} as plain data for a message. */
export interface PackedDemand extends Omit<DemandTable, 'talks' | 'fundTalks' | 'offers' | Rare> {
  readonly talks: PackedRows;
  readonly fundTalks: PackedRows;
  readonly offers: PackedRows;
  readonly dueToAll?: { readonly talks: PackedRows; readonly fundTalks: PackedRows };
  readonly talksNotKnown?: readonly number[];
  readonly countsByRow?: readonly number[];
}
type Rare = 'dueToAll' | 'talksNotKnown' | 'countsByRow';

const rowCount = groupCount * ageCount * educationCount;

function packRows(table: Uint8Array): PackedRows {
  const seen = new Map<string, number>();
  const lines: number[][] = [];
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const line = runsOf(table.subarray(row * spellWeeks, (row + 1) * spellWeeks));
    const name = line.join(' ');
    const at = seen.get(name) ?? lines.push(line) - 1;
    seen.set(name, at);
    return at;
  });
  return { rows, lines };
}

function runsOf(weeks: Uint8Array): number[] {
  const runs: number[] = [];
  for (const value of weeks) {
    if (runs.at(-2) === value) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(value, 1);
  }
  return runs;
}

function unpackRows({ rows, lines }: PackedRows): Uint8Array {
  const table = new Uint8Array(rowCount * spellWeeks);
  for (const [row, line] of rows.entries()) {
    let at = row * spellWeeks;
    const runs = lines[line] ?? [];
    for (let place = 0; place < runs.length; place += 2) {
      const length = runs[place + 1] ?? 0;
      table.fill(runs[place] ?? 0, at, at + length);
      at += length;
    }
  }
  return table;
}

export function packDemand(table: DemandTable): PackedDemand {
  const { talks, fundTalks, offers, dueToAll, talksNotKnown, countsByRow, ...plain } = table;
  return {
    ...plain,
    talks: packRows(talks),
    fundTalks: packRows(fundTalks),
    offers: packRows(offers),
    ...(dueToAll && { dueToAll: { talks: packRows(dueToAll.talks), fundTalks: packRows(dueToAll.fundTalks) } }),
    ...(talksNotKnown && { talksNotKnown: [...talksNotKnown] }),
    ...(countsByRow && { countsByRow: [...countsByRow] }),
  };
}

export function unpackDemand(packed: PackedDemand): DemandTable {
  const { talks, fundTalks, offers, dueToAll, talksNotKnown, countsByRow, ...plain } = packed;
  return {
    ...plain,
    talks: unpackRows(talks),
    fundTalks: unpackRows(fundTalks),
    offers: unpackRows(offers),
    ...(dueToAll && { dueToAll: { talks: unpackRows(dueToAll.talks), fundTalks: unpackRows(dueToAll.fundTalks) } }),
    ...(talksNotKnown && { talksNotKnown: Uint8Array.from(talksNotKnown) }),
    ...(countsByRow && { countsByRow: Uint8Array.from(countsByRow) }),
  };
}
