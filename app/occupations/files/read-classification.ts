import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Classification, type StarRelation, type StarTitle, starRelations } from '@fodfaeste/occupations';
import { parseCsv } from '../../kernel/files/csv.ts';
import { groupUri, occupationUri } from '../addresses.ts';

/** A job title of STAR, and the group of ISCO-08 that STAR puts it in. */
export type ShippedTitle = StarTitle & { readonly group: string };

/** ESCO's occupations with Danish labels, the groups of ISCO-08 they stand in, and the job titles of STAR. */
export interface Shipped extends Classification {
  readonly starTitles: readonly ShippedTitle[];
}

const isRelation = (text: string | undefined): text is StarRelation => starRelations.some((one) => one === text);

const rowsOf = (dataFolder: string, file: string) =>
  parseCsv(readFileSync(path.join(dataFolder, 'esco', file), 'utf8'));

/** The occupations of ESCO with a Danish label and the groups of ISCO-08, from `data/esco`. */
export function readClassification(dataFolder: string): Classification {
  const occupations = rowsOf(dataFolder, 'esco_occupations_da.csv')
    .map((row) => ({
      uri: row['conceptUri'] ?? '',
      isco: row['iscoCode'] ?? '',
      preferred: row['preferredLabel_da'] ?? '',
      alternative: (row['altLabels_da'] ?? '').split('|').filter((label) => label !== ''),
      english: row['preferredLabel_en'] ?? '',
    }))
    .filter(({ uri, preferred }) => uri !== '' && preferred !== '');
  const groups = rowsOf(dataFolder, 'isco08_da.csv').map((row) => ({
    uri: row['iscoUri'] ?? '',
    code: row['code'] ?? '',
    title: row['title_da'] ?? '',
    titleEn: row['title_en'] ?? '',
  }));
  return { occupations, groups };
}

/** What STAR's job titles stand for in ESCO. Not read where nothing of STAR's mapping may enter. */
export function readStarTitles(dataFolder: string): readonly ShippedTitle[] {
  const titles = new Map<
    string,
    { title: string; group: string; matches: { relation: StarRelation; uri: string }[] }
  >();
  for (const row of rowsOf(dataFolder, 'star_to_esco.csv')) {
    const { title_da: title = '', mapping: relation, isco4 = '', esco_occupation_id: id = '' } = row;
    if (title === '' || id === '' || !isRelation(relation)) continue;
    const known = titles.get(title) ?? { title, group: groupUri(isco4), matches: [] };
    // STAR points at a whole group by its address ('C5312').
    known.matches.push({ relation, uri: /^C\d+$/.test(id) ? groupUri(id.slice(1)) : occupationUri(id) });
    titles.set(title, known);
  }
  return [...titles.values()];
}
