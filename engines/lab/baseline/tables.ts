import type { Municipality } from '../model/baseline.ts';

/** One parsed row of a table of `data/`: column name to text, an empty text where the publisher withholds the cell. */
export type TableRow = Readonly<Record<string, string>>;

/** The public tables a baseline is made of, as parsed rows. Whoever calls the engine reads the files (`app/lab/read-baseline-tables.ts`). */
export interface LabTables {
  /** `jobindsats/monthly_long.csv.gz`: kommunekode, table, measure, period, value. */
  readonly monthly: readonly TableRow[];
  /** `jobindsats/latest_snapshot.csv`: kommunekode, table, label, measure, value. */
  readonly snapshot: readonly TableRow[];
  /** `akasser/distributions.csv`: region, fund_code, kind, label, value. */
  readonly insured: readonly TableRow[];
  /** `people/municipality-basis.csv`: kommunekode, population_share, workforce_share. */
  readonly basis: readonly TableRow[];
  /** `people/benefit-shares.csv`: benefit, forloeb, national, source, when. */
  readonly benefitShares: readonly TableRow[];
  /** `geo/kommuner.csv`: kommunekode, navn, region, centroid_lon, centroid_lat. */
  readonly places: readonly TableRow[];
  /** `rates/satser.csv`: year, benefit, group, amount_dkk, unit. */
  readonly rates: readonly TableRow[];
  /** `makro/by_branch_latest.csv`: label, totalFulltime. */
  readonly branches: readonly TableRow[];
  /** `lab/constants.csv`: key, of, value, low, high, unit, standing, source, note. */
  readonly constants: readonly TableRow[];
}

/** The whole country in Jobindsats. */
export const country = '0000';

// Ertholmene lie under the Ministry of Defence and are no municipality.
const christiansoe = '0411';

/** The 98 municipalities by code. */
export function municipalitiesOf(tables: LabTables): Municipality[] {
  return tables.places
    .filter((row) => row['kommunekode'] !== christiansoe)
    .map((row) => ({
      code: row['kommunekode'] ?? '',
      name: row['navn'] ?? '',
      region: row['region'] ?? '',
      centre: [Number(row['centroid_lon']), Number(row['centroid_lat'])] as const,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A cell as a number; null when it is withheld or missing. */
export const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

/** Index of a table's values by the given columns. */
export class Cells {
  readonly #values = new Map<string, number | null>();

  constructor(rows: readonly TableRow[], columns: readonly string[]) {
    for (const row of rows)
      this.#values.set(columns.map((column) => row[column] ?? '').join('|'), numberOf(row['value']));
  }

  /** Null when withheld or not there. */
  of(...key: readonly string[]): number | null {
    return this.#values.get(key.join('|')) ?? null;
  }
}

// An index of 90,000 rows is made once for the tables it is of, and goes when they go.
const indexes = new WeakMap<readonly TableRow[], Cells>();

function indexOf(rows: readonly TableRow[], columns: readonly string[]): Cells {
  const cells = indexes.get(rows) ?? new Cells(rows, columns);
  indexes.set(rows, cells);
  return cells;
}

export const monthlyCells = (tables: LabTables): Cells =>
  indexOf(tables.monthly, ['kommunekode', 'table', 'measure', 'period']);

export const snapshotCells = (tables: LabTables): Cells =>
  indexOf(tables.snapshot, ['kommunekode', 'table', 'label', 'measure']);

/** The months of the monthly table, first to last, as `2021M08`. */
export function monthsOf(tables: LabTables): string[] {
  const months = new Set<string>();
  for (const row of tables.monthly) if (row['table'] === 'y25i01') months.add(row['period'] ?? '');
  return [...months].sort();
}

/** The months from one to another, both with. @throws RangeError when the tables have none of them */
export function monthsBetween(tables: LabTables, from: string, to: string): string[] {
  const months = monthsOf(tables).filter((month) => month >= from && month <= to);
  if (months.length === 0) throw new RangeError(`No month from ${from} to ${to} is in the tables.`);
  return months;
}
