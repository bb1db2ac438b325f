import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Classification, type StarRelation, type StarTitle, starRelations } from '@fodfaeste/occupations';
import { parseCsv } from '../../kernel/files/csv.ts';
import { groupUri, occupationUri } from '../addresses.ts';

/** ESCO's occupations with Danish labels, the groups of ISCO-08 they stand in, and the job titles of STAR. */
export interface Shipped extends Classification {
  readonly starTitles: readonly (StarTitle & { readonly group: string })[];
}

const isRelation = (text: string | undefined): text is StarRelation => starRelations.some((one) => one === text);

/** Reads `data/esco`. */
export function readClassification(dataFolder: string): Shipped {
  const read = (file: string) => parseCsv(readFileSync(path.join(dataFolder, 'esco', file), 'utf8'));
  const occupations = read('esco_occupations_da.csv')
    .map((row) => ({
      uri: row['conceptUri'] ?? '',
      isco: row['iscoCode'] ?? '',
      preferred: row['preferredLabel_da'] ?? '',
      alternative: (row['altLabels_da'] ?? '').split('|').filter((label) => label !== ''),
      english: row['preferredLabel_en'] ?? '',
    }))
    .filter(({ uri, preferred }) => uri !== '' && preferred !== '');
  const groups = read('isco08_da.csv').map((row) => ({
    uri: row['iscoUri'] ?? '',
    code: row['code'] ?? '',
    title: row['title_da'] ?? '',
    titleEn: row['title_en'] ?? '',
  }));
  const titles = new Map<
    string,
    { title: string; group: string; matches: { relation: StarRelation; uri: string }[] }
  >();
  for (const row of read('star_to_esco.csv')) {
    const { title_da: title = '', mapping: relation, isco4 = '', esco_occupation_id: id = '' } = row;
    if (title === '' || id === '' || !isRelation(relation)) continue;
    const known = titles.get(title) ?? { title, group: groupUri(isco4), matches: [] };
    // STAR points at a whole group by its address ('C5312').
    known.matches.push({ relation, uri: /^C\d+$/.test(id) ? groupUri(id.slice(1)) : occupationUri(id) });
    titles.set(title, known);
  }
  return { occupations, groups, starTitles: [...titles.values()] };
}
