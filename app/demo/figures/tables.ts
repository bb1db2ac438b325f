import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from '../../kernel/files/csv.ts';

/** The files of `data/` that the demo is made from, read once and looked up by municipality. */
export interface FigureTables {
  readonly municipalities: readonly MunicipalityRow[];
  readonly period: string;
  /** The value of a monthly measure in the latest month; null when withheld or not published. */
  monthly(code: string, table: string, measure: string): number | null;
  snapshot(code: string, table: string, label: string, measure: string): number | null;
  readonly shares: readonly Readonly<Record<string, string>>[];
  populationShare(code: string): number;
  readonly insured: readonly Readonly<Record<string, string>>[];
  readonly postal: readonly Readonly<Record<string, string>>[];
}

export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** The whole country in Jobindsats. */
export const country = '0000';

// Ertholmene lies under the Ministry of Defence and is no municipality.
const christiansoe = '0411';

/** @throws when a file is missing: the folder is part of the product */
export function readTables(folder: string): FigureTables {
  const csv = (name: string) => parseCsv(readFileSync(path.join(folder, name), 'utf8'));
  const monthly = readMonthly(gunzipSync(readFileSync(path.join(folder, 'jobindsats/monthly_long.csv.gz'))).toString());
  const snapshot = new Map(
    csv('jobindsats/latest_snapshot.csv').map((row) => [
      [row['kommunekode'], row['table'], row['label'], row['measure']].join('|'),
      numberOrNull(row['value']),
    ]),
  );
  const basis = new Map(
    csv('people/municipality-basis.csv').map((row) => [row['kommunekode'], row['population_share']]),
  );
  const municipalities = csv('geo/kommuner.csv')
    .filter((row) => row['kommunekode'] !== christiansoe)
    .map((row) => ({
      code: row['kommunekode'] ?? '',
      name: row['navn'] ?? '',
      region: row['region'] ?? '',
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const insured = csv('akasser/distributions.csv');
  return {
    municipalities,
    period: monthly.period,
    monthly: (code, table, measure) => monthly.values.get(`${code}|${table}|${measure}`) ?? null,
    snapshot: (code, table, label, measure) => snapshot.get([code, table, label, measure].join('|')) ?? null,
    shares: csv('people/benefit-shares.csv'),
    populationShare: (code) => Number(basis.get(code) ?? 0),
    insured,
    postal: csv('geo/postnumre.csv'),
  };
}

const numberOrNull = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

/** Only the newest month is taken apart, one line in sixty; a series that stops earlier has no value. */
function readMonthly(text: string): { period: string; values: Map<string, number | null> } {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const monthOf = (line: string): string => /,(\d{4}M\d{2}),/.exec(line)?.[1] ?? '';
  const period = lines.reduce((latest, line) => (monthOf(line) > latest ? monthOf(line) : latest), '');
  const newest = parseCsv([header, ...lines.filter((line) => monthOf(line) === period)].join('\n'));
  const values = newest.map((row) => {
    const key = `${row['kommunekode']}|${row['table']}|${row['measure']}`;
    return [key, numberOrNull(row['value'])] as const;
  });
  return { period, values: new Map(values) };
}
