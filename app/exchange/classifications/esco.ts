import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type Classification,
  type SkillTable,
  type StarRelation,
  type StarTitle,
  starRelations,
} from '@fodfaeste/occupations';
import { parseCsv } from '../../kernel/files/csv.ts';

const esco = 'http://data.europa.eu/esco';
const occupationUri = (id: string) => `${esco}/occupation/${id}`;

const rowsOf = (dataFolder: string, file: string) => {
  const bytes = readFileSync(path.join(dataFolder, 'esco', file));
  return parseCsv((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
};

/** The occupations of ESCO with a Danish label and the groups of ISCO-08, from data/esco. */
export function readEsco(dataFolder: string): Classification {
  const occupations = rowsOf(dataFolder, 'esco_occupations_da.csv').map((row) => ({
    uri: row['conceptUri'] ?? '',
    isco: row['iscoCode'] ?? '',
    preferred: row['preferredLabel_da'] ?? '',
    alternative: (row['altLabels_da'] ?? '').split('|').filter((label) => label !== ''),
    english: row['preferredLabel_en'] ?? '',
  }));
  const groups = rowsOf(dataFolder, 'isco08_da.csv').map((row) => ({
    uri: row['iscoUri'] ?? '',
    code: row['code'] ?? '',
    title: row['title_da'] ?? '',
    titleEn: row['title_en'] ?? '',
  }));
  return { occupations: occupations.filter(({ preferred }) => preferred !== ''), groups };
}

const relationOf = (text: string | undefined): StarRelation | undefined => starRelations.find((one) => one === text);

/** What STAR's job titles stand for in ESCO. Not read where nothing of STAR's mapping may enter. */
export function readStarTitles(dataFolder: string): readonly StarTitle[] {
  const titles = new Map<string, { relation: StarRelation; uri: string }[]>();
  for (const row of rowsOf(dataFolder, 'star_to_esco.csv')) {
    const { title_da: title = '', esco_occupation_id: id = '' } = row;
    const relation = relationOf(row['mapping']);
    if (title === '' || id === '' || relation === undefined) continue;
    const matches = titles.get(title) ?? [];
    titles.set(title, matches);
    // A whole group stands as 'C5312'.
    matches.push({ relation, uri: /^C\d+$/.test(id) ? `${esco}/isco/${id}` : occupationUri(id) });
  }
  return [...titles].map(([title, matches]) => ({ title, matches }));
}

/** Numbers written as steps from the one before (scripts/compact-skills.mjs). */
function fromSteps(steps: string | undefined): readonly number[] {
  let number = 0;
  return (steps ?? '').split(' ').flatMap((step) => {
    if (step === '') return [];
    number += Number(step);
    return [number];
  });
}

/** The skills of ESCO and which occupations ask for them. */
export function readSkills(dataFolder: string, { occupations }: Pick<Classification, 'occupations'>): SkillTable {
  const asked = new Map(rowsOf(dataFolder, 'occupation-skills.csv.gz').map((row) => [row['occupation'] ?? '', row]));
  return {
    skills: rowsOf(dataFolder, 'skills.csv.gz').map((row) => ({ id: row['skill'] ?? '', label: row['label'] ?? '' })),
    occupations: occupations.map(({ uri, isco }) => {
      const row = asked.get(uri.slice(uri.lastIndexOf('/') + 1));
      return { uri, isco, essential: fromSteps(row?.['essential']), optional: fromSteps(row?.['optional']) };
    }),
  };
}
