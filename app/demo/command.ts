import path from 'node:path';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Installation } from '../installation.ts';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { seedDecisions } from './decisions/seed-decisions.ts';
import { compare, comparisonLines } from './figures/comparison.ts';
import { readLists } from './figures/lists.ts';
import { municipalityFigures } from './figures/municipality-figures.ts';
import { readTables } from './figures/tables.ts';
import { personas } from './personas/people.ts';
import { seedPlacements } from './placements/seed-placements.ts';
import { population } from './population/population.ts';
import { seedRecruitment } from './recruitment/seed-recruitment.ts';
import { populationPlan } from './seeding/plan.ts';
import { refuseRealPeople } from './seeding/refuse-real-people.ts';
import { codeOf, ordinarySeed, seedDemo } from './seeding/seed-demo.ts';
import { type National, seedCountry } from './seeding/seed-national.ts';

type Say = (sentence: string) => void;
type House = Pick<Installation, 'database' | 'kernel' | 'keys'>;

const dataFolder = (): string => path.join(rootFolder(), 'data');

const orderOf = ({ database, kernel }: House) => ({
  database,
  vault: kernel.vault,
  now: kernel.clock.now(),
  dataFolder: dataFolder(),
});

/** Makes the people of a municipality where there are none yet, and says so. Quick when they are there. */
export async function demoReady(house: House, authorityId: number, say: Say): Promise<void> {
  await refuseRealPeople(house.database);
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1_000).toFixed(1);
  const progress = (people: number): void => {
    if (people % 10_000 === 0) say(`${people} opdigtede borgere indtil nu, ${seconds()} s`);
  };
  const { done, people } = await seedDemo({ ...orderOf(house), authorityId, progress });
  if (!done) return;
  const decisions = await seedDecisions(house, authorityId);
  await seedRecruitment(house, authorityId);
  await seedPlacements(house, authorityId);
  say(`${people} opdigtede borgere og ${decisions} afgørelser er lavet på ${seconds()} s`);
}

/** Makes the people of all 98 municipalities; goes on where it was stopped. */
export async function seedNational(house: House, say: Say, workers = 1): Promise<National> {
  await refuseRealPeople(house.database);
  const told = await seedCountry({ ...orderOf(house), workers, say });
  const { municipalities, people, rows, seconds, skipped } = told;
  say(
    `${municipalities} kommuner, ${people} personer og ${rows} rækker på ${seconds} s. ${skipped} var der i forvejen.`,
  );
  return told;
}

/** One line for each persona: who one can log in as. */
export async function personaLines({ database, keys }: House, authorityId: number): Promise<string[]> {
  const all = await personas({ database, keys, authorityId });
  const width = Math.max(0, ...all.map(({ name }) => name.length));
  return all.map(({ name, role, sentence }) => `  ${name.padEnd(width)}  ${role.da}. ${sentence.da}`);
}

/** Figure by figure: what the source says of a municipality, and how many people the demo makes of it. Writes nothing. */
export function demoFigures(authorityId: number, today: PlainDate, say: Say): void {
  const tables = readTables(dataFolder());
  const figures = municipalityFigures(tables, codeOf(authorityId));
  const codes = tables.municipalities.map(({ code }) => code);
  const plan = populationPlan(ordinarySeed, today, figures, readLists(dataFolder()), codes);
  say(`${figures.name}, ${figures.period}`);
  for (const line of comparisonLines(compare(figures, population(plan)))) say(line);
}
