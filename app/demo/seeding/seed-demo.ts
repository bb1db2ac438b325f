import type { Instant } from '@fodfaeste/law/dates';
import type { CprVault } from '../../kernel/act/act.ts';
import { withOwner } from '../../kernel/database/owner.ts';
import { type Database, inScope } from '../../kernel/database/scope.ts';
import { readLists } from '../figures/lists.ts';
import { municipalityFigures } from '../figures/municipality-figures.ts';
import { readTables } from '../figures/tables.ts';
import { type DemoAuthority, demoActorId } from './actors.ts';
import { isSeeded } from './mark.ts';
import { type Seeded, seedMunicipality } from './seed-municipality.ts';

export interface DemoHouse {
  readonly database: Database;
  readonly vault: CprVault;
  readonly now: Instant;
  /** The folder `data/` of the product. */
  readonly dataFolder: string;
  /** Another number, other people. */
  readonly seed?: number | undefined;
}

export const ordinarySeed = 1;

/** Gives one municipality its synthetic people; does nothing, and quickly, when it has them. */
export async function seedDemo(
  house: DemoHouse & {
    readonly authorityId: number;
    readonly progress?: ((people: number) => void) | undefined;
  },
): Promise<Seeded> {
  const { database, vault, now, dataFolder, authorityId, seed = ordinarySeed, progress } = house;
  if (await hasDemo(database, authorityId)) return { done: false, people: 0, rows: 0 };
  const figures = municipalityFigures(readTables(dataFolder), codeOf(authorityId));
  const authorities = await readAuthorities(database, authorityId);
  const lists = readLists(dataFolder);
  const seeded = await seedMunicipality({ database, vault, seed, now, figures, lists, authorities, progress });
  await refreshStatistics(database);
  return seeded;
}

export const codeOf = (authorityId: number): string => String(authorityId).padStart(4, '0');

export const hasDemo = (database: Database, authorityId: number): Promise<boolean> =>
  inScope(database, { authorityId, actorId: demoActorId, caseScope: 'none' }, (tx) => isSeeded(tx, authorityId));

export const readAuthorities = (database: Database, authorityId: number): Promise<DemoAuthority[]> =>
  inScope(database, { authorityId, actorId: demoActorId, caseScope: 'none' }, (tx) =>
    tx.selectFrom('authority').select(['id', 'kind', 'name']).orderBy('id').execute(),
  );

/** Without it the first pages after a big load are planned as if the tables were empty. */
export const refreshStatistics = (database: Database): Promise<void> =>
  withOwner(database, async (client) => {
    await client.query('analyze');
  });
