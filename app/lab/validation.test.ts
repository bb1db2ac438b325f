import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { engineVersion, fullSizes, type ValidationReport, validationParts } from '@fodfaeste/lab';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import {
  makeValidation,
  readValidation,
  validationFile,
  validationGround,
  validationInputs,
  validationText,
} from './validation.ts';
import { validationAsText } from './validation-text.ts';

const folder = path.join(rootFolder(), 'data');
const minutes = 60_000;

function made(): ValidationReport {
  const making = makeValidation(folder, fullSizes);
  let step = making.next();
  while (!step.done) step = making.next();
  return step.value;
}

// After a change of data, law or engine: WRITE_VALIDATION=1 npx vitest run app/lab/validation.test.ts (some minutes).
describe('the stored validation', () => {
  it('is of the data, the law and the engine of today', { timeout: 15 * minutes }, () => {
    if (process.env['WRITE_VALIDATION'] === '1')
      writeFileSync(path.join(folder, validationFile), validationText(made()));
    const stored = readValidation(folder);
    expect(stored.inputs).toBe(validationInputs(folder));
    expect(stored.engineVersion).toBe(engineVersion(validationGround(folder)));
  });

  it('meets what was asked where it was asked, and says where not', () => {
    const { rows } = readValidation(folder);
    const within = (id: string) => rows.find((row) => row.id === id)?.within;
    expect(new Set(rows.map(({ part }) => part))).toEqual(new Set(validationParts));
    for (const id of [
      'offers_started_year',
      'guidance_started_year',
      'citizens_with_offer_year',
      'spending_per_fulltime_person',
      'survival-4',
      'survival-13',
      'survival-26',
      'survival-52',
      'stocks-dagpenge-inside',
      'offers-all',
    ])
      expect([id, within(id)]).toEqual([id, 'yes']);
    for (const { within: told, error, words } of rows) {
      expect(told === 'not-measured').toBe(error === null);
      expect(words.da.length > 10 && words.en.length > 10).toBe(true);
    }
  });

  it('reads as a table of letters', () => {
    const text = validationAsText(readValidation(folder));
    expect(text).toContain('Tilbud, der begynder på et år');
    expect(text).toContain('holdt ude');
    for (const line of text.split('\n').slice(2)) expect(line.length).toBeLessThan(140);
  });
});
