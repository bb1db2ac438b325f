import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEffects, type ValidationReport, type ValidationSizes, validate } from '@fodfaeste/lab';
import { danishLaw } from '@fodfaeste/law';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { readBaselineTables } from './read-baseline-tables.ts';

/** The stored report: made by `fodfaeste lab validate --json`, so that the page needs no minutes of computing. */
export const validationFile = 'lab/validation.json';

/** All that the validation reads from the data folder. */
const inputs = [
  'akasser/distributions.csv',
  'geo/kommuner.csv',
  'jobindsats/latest_snapshot.csv',
  'jobindsats/monthly_long.csv.gz',
  'lab/constants.csv',
  'lab/effects.csv',
  'makro/by_branch_latest.csv',
  'people/benefit-shares.csv',
  'people/municipality-basis.csv',
  'rates/satser.csv',
] as const;

/** Fingerprint of the data and the packs of law that a validation rests on; line ends do not count. */
export function validationInputs(folder: string): string {
  const hash = createHash('sha256');
  for (const file of inputs) {
    const bytes = readFileSync(path.join(folder, file));
    hash.update(file).update(file.endsWith('.gz') ? bytes : bytes.toString('utf8').replaceAll('\r', ''));
  }
  for (const { id, from } of danishLaw.packs) hash.update(`${id} ${from}`);
  return hash.digest('base64url').slice(0, 22);
}

/** What the engine's part of a validation reads. */
export const validationGround = (folder: string) => ({
  tables: readBaselineTables(folder),
  law: danishLaw,
  effects: readEffects(readFileSync(path.join(folder, 'lab/effects.csv'), 'utf8')),
});

/** Makes the report from the shipped data; yields a number of steps done. Minutes at full size. */
export function* makeValidation(folder: string, sizes: ValidationSizes): Generator<number, ValidationReport> {
  return yield* validate({ ...validationGround(folder), inputs: validationInputs(folder), sizes, seed: 1 });
}

/** The report as it is stored: six digits are more than anybody believes. */
export const validationText = (report: ValidationReport): string =>
  `${JSON.stringify(report, (_, value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value), 1)}\n`;

/** The stored report. Only the command writes it, and a test holds it against today's inputs. */
export const readValidation = (folder: string): ValidationReport =>
  JSON.parse(readFileSync(path.join(folder, validationFile), 'utf8')) as ValidationReport;

let shipped: ValidationReport | null = null;

/** The stored report of this installation, read when it is first asked for. */
export function shippedValidation(): ValidationReport {
  shipped ??= readValidation(path.join(rootFolder(), 'data'));
  return shipped;
}
