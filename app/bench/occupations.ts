import path from 'node:path';
import { rootFolder } from '../kernel/config/root-folder.ts';
import type { Database } from '../kernel/database/scope.ts';
import { readClassification, readSkills, readStarTitles } from '../occupations/index.ts';
import { measureRanking, type RankingFigures } from './occupations/measure-ranking.ts';
import { measureTitles, type TitleFigures } from './occupations/measure-titles.ts';

export interface OccupationFigures {
  readonly engine: string;
  readonly titles: TitleFigures;
  readonly ranking: RankingFigures;
}

const candidates = 100_000;
const rounds = 12;

/** Linking and suggesting titles, and ranking 100,000 made-up candidates for a place against the installation's own database, in one run. */
export async function benchOccupations({ database }: { readonly database: Database }): Promise<OccupationFigures> {
  const data = path.join(rootFolder(), 'data');
  const classification = readClassification(data);
  const titles = measureTitles(classification, readStarTitles(data));
  const skills = readSkills(data, classification.occupations);
  const ranking = await measureRanking(database, classification, skills, candidates, rounds);
  return { engine: database.description, titles, ranking };
}

export function occupationsReport({ engine, titles, ranking }: OccupationFigures): string {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return [
    `linking, nothing of STAR's mapping: index ${ms(titles.buildMs)}; a title ${ms(titles.titleMs)}, p95 ${ms(titles.titleP95Ms)} (aim 5 ms)`,
    `  MRR ${titles.ownMrr.toFixed(3)} of ${titles.titles} everyday titles (right ISCO group), ${titles.heldOutMrr.toFixed(3)} of ${titles.heldOut} held-out ESCO labels (right occupation)`,
    `type-ahead ${ms(titles.typeAheadMs)}, p95 ${ms(titles.typeAheadP95Ms)} (aim 10 ms)`,
    `${ranking.candidates} candidates for a place, the best twenty; ${engine}`,
    `  columns ${ms(ranking.columnsMs)} (packed once in ${ms(ranking.packMs)})`,
    `  full text + trigram of every row ${ms(ranking.databaseMs)}: ${ranking.ratio.toFixed(1)} times as long (aim 20)`,
    `  of the rows its indexes find ${ms(ranking.indexedMs)}: ${ranking.indexedRatio.toFixed(1)} times`,
  ].join('\n');
}
