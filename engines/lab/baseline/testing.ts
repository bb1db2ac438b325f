import type { LabTables, TableRow } from './tables.ts';

/** RFC 4180 as far as the tables of `data/` use it: quoted cells may hold commas and doubled quotes. */
function rowsOf(text: string): TableRow[] {
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = cellsOfLine(header);
  return lines.map((line) => {
    const cells = cellsOfLine(line);
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

function cellsOfLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

/**
 * The tables that ship, for tests of the engine; the app has a reader of its own.
 * @param read a file of `data/`; @param unzip what a `.gz` holds
 */
export function tablesFrom(read: (file: string) => Uint8Array, unzip: (bytes: Uint8Array) => Uint8Array): LabTables {
  const csv = (file: string): TableRow[] => {
    const bytes = read(file);
    return rowsOf(new TextDecoder().decode(file.endsWith('.gz') ? unzip(bytes) : bytes));
  };
  return {
    monthly: csv('jobindsats/monthly_long.csv.gz'),
    snapshot: csv('jobindsats/latest_snapshot.csv'),
    insured: csv('akasser/distributions.csv'),
    basis: csv('people/municipality-basis.csv'),
    benefitShares: csv('people/benefit-shares.csv'),
    places: csv('geo/kommuner.csv'),
    rates: csv('rates/satser.csv'),
    branches: csv('makro/by_branch_latest.csv'),
    constants: csv('lab/constants.csv'),
  };
}
