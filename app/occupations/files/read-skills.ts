import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Occupation, SkillTable } from '@fodfaeste/occupations';
import { parseCsv } from '../../kernel/files/csv.ts';
import { occupationId } from '../addresses.ts';

const rows = (folder: string, file: string) =>
  parseCsv(gunzipSync(readFileSync(path.join(folder, 'esco', file))).toString('utf8'));

/** Places in the list of skills, written as steps from the one before (scripts/compact-skills.mjs). */
function fromSteps(steps: string | undefined): readonly number[] {
  let place = 0;
  return (steps ?? '').split(' ').flatMap((step) => {
    if (step === '') return [];
    place += Number(step);
    return [place];
  });
}

/** What each occupation asks for. Skills have English names: ESCO's Danish ones are not in hand. */
export function readSkills(dataFolder: string, occupations: readonly Occupation[]): SkillTable {
  const asked = new Map(rows(dataFolder, 'occupation-skills.csv.gz').map((row) => [row['occupation'] ?? '', row]));
  return {
    skills: rows(dataFolder, 'skills.csv.gz').map((row) => ({ id: row['skill'] ?? '', label: row['label'] ?? '' })),
    occupations: occupations.map(({ uri, isco }) => {
      const row = asked.get(occupationId(uri) ?? '');
      return { uri, isco, essential: fromSteps(row?.['essential']), optional: fromSteps(row?.['optional']) };
    }),
  };
}
