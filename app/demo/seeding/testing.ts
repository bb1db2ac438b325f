import path from 'node:path';
import { type Instant, instant } from '@fodfaeste/law/dates';
import { loadAuthorities } from '../../exchange/classifications/authorities.ts';
import type { CprVault } from '../../kernel/act/act.ts';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { keyRing } from '../../kernel/crypto/keys.ts';
import { cprVault } from '../../kernel/crypto/vault.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { municipalityFigures } from '../figures/municipality-figures.ts';
import { testLists, testTables } from '../population/testing.ts';
import { readAuthorities } from './seed-demo.ts';
import { type Seeded, seedMunicipality } from './seed-municipality.ts';

export const testKeys = keyRing([{ id: 1, secret: Buffer.alloc(32, 7) }]);
export const testNow = instant('2026-11-24T09:42:00.000Z');

/** Seeds a municipality in a fresh test database. */
export async function seedForTest(
  database: Database,
  code: string,
  over: { readonly vault?: CprVault; readonly now?: Instant; readonly seed?: number } = {},
): Promise<Seeded> {
  await loadAuthorities(database, path.join(rootFolder(), 'data'));
  return seedMunicipality({
    database,
    vault: over.vault ?? cprVault(testKeys),
    seed: over.seed ?? 1,
    now: over.now ?? testNow,
    figures: municipalityFigures(testTables, code),
    lists: testLists,
    authorities: await readAuthorities(database, Number(code)),
  });
}
