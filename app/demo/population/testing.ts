import path from 'node:path';
import { plainDate } from '@fodfaeste/law/dates';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { readLists } from '../figures/lists.ts';
import { municipalityFigures } from '../figures/municipality-figures.ts';
import { readTables } from '../figures/tables.ts';
import type { PopulationPlan } from './population.ts';

const folder = path.join(rootFolder(), 'data');
export const testTables = readTables(folder);
export const testLists = readLists(folder);
export const testToday = plainDate('2026-11-24');

/** The plan of a municipality with the figures that ship, on a fixed day. */
export function testPlan(code: string, number = 1): PopulationPlan {
  const figures = municipalityFigures(testTables, code);
  return {
    seed: { number, authorityId: Number(code) },
    today: testToday,
    figures,
    lists: testLists,
    otherMunicipalities: testTables.municipalities.map((one) => one.code).filter((other) => other !== code),
  };
}
