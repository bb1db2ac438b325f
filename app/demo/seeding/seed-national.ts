import { readLists } from '../figures/lists.ts';
import { municipalityFigures } from '../figures/municipality-figures.ts';
import { readTables } from '../figures/tables.ts';
import { codeOf, type DemoHouse, ordinarySeed, readAuthorities, refreshStatistics } from './seed-demo.ts';
import { seedFunds, seedMunicipality } from './seed-municipality.ts';

export interface NationalOptions extends DemoHouse {
  /** How many municipalities are written at a time, each on its own connection. */
  readonly workers?: number | undefined;
  readonly say: (line: string) => void;
  /** Only these, for a trial. */
  readonly only?: readonly number[] | undefined;
}

export interface National {
  readonly municipalities: number;
  readonly skipped: number;
  readonly people: number;
  readonly rows: number;
  readonly seconds: number;
}

/**
 * Gives all 98 municipalities their people. Each is one transaction: stopped half-way, the next run goes on with those that are
 * missing. One municipality is in memory at a time (for each worker).
 */
export async function seedCountry(options: NationalOptions): Promise<National> {
  const { database, vault, now, dataFolder, seed = ordinarySeed, workers = 1, say, only } = options;
  const began = performance.now();
  const tables = readTables(dataFolder);
  const lists = readLists(dataFolder);
  const first = Number(tables.municipalities[0]?.code);
  const authorities = await readAuthorities(database, first);
  const codes = authorities.filter(({ id, kind }) => kind === 'municipality' && (only?.includes(id) ?? true));
  const shared = { database, vault, seed, now, lists, authorities };
  await seedFunds({ ...shared, figures: municipalityFigures(tables, codeOf(first)) });
  const total = { municipalities: 0, skipped: 0, people: 0, rows: 0 };
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < codes.length; at = next++) {
      const authority = codes[at];
      if (!authority) return;
      const start = performance.now();
      const figures = municipalityFigures(tables, codeOf(authority.id));
      const { done, people, rows } = await seedMunicipality({ ...shared, figures });
      total.municipalities += done ? 1 : 0;
      total.skipped += done ? 0 : 1;
      total.people += people;
      total.rows += rows;
      const finished = total.municipalities + total.skipped;
      const what = done ? `${people} personer, ${rows} rækker, ${seconds(start)} s` : 'findes allerede';
      say(`${String(finished).padStart(2)}/${codes.length} ${authority.name}: ${what}`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, work));
  await refreshStatistics(database);
  return { ...total, seconds: Number(seconds(began)) };
}

const seconds = (since: number): string => ((performance.now() - since) / 1_000).toFixed(1);
