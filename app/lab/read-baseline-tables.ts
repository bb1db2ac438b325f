import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LabTables } from '@fodfaeste/lab';
import { parseCsv } from '../kernel/files/csv.ts';

/**
 * Reads the public tables the lab's baseline is made of from the data folder.
 * @throws when a file is missing: the folder is part of the product
 */
export function readBaselineTables(folder: string): LabTables {
  const bytes = (file: string) => readFileSync(path.join(folder, file));
  const csv = (file: string) => parseCsv(bytes(file).toString('utf8'));
  return {
    monthly: parseCsv(gunzipSync(bytes('jobindsats/monthly_long.csv.gz')).toString('utf8')),
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
