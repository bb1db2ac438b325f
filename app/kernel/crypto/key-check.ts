import { StartError } from '../config/start-error.ts';
import { withOwner } from '../database/owner.ts';
import type { Database } from '../database/scope.ts';
import { hmac } from './compare.ts';
import type { Keys } from './keys.ts';

/** Tells whether two key rings find the same people by number; tells nothing about the keys. */
export const keyFingerprint = (keys: Pick<Keys, 'cprHash'>): Buffer => hmac(keys.cprHash, 'fodfaeste key check');

/**
 * The first opening notes whose keys the database is written with; every later one must bring the same. A changed ring is the same as
 * long as its oldest key stays.
 * @throws StartError keys-wrong
 */
export async function checkKeys(database: Database, keys: Pick<Keys, 'cprHash'>): Promise<void> {
  const given = keyFingerprint(keys);
  const stored = await withOwner(database, async (client) => {
    await client.query('insert into key_check (fingerprint) values ($1) on conflict do nothing', [given]);
    const { rows } = await client.query<{ fingerprint: Buffer }>('select fingerprint from key_check');
    return rows[0]?.fingerprint;
  });
  if (stored && given.equals(stored)) return;
  throw new StartError(
    'keys-wrong',
    {
      da: 'Nøglerne hører ikke til denne database: CPR-numrene i den kan ikke findes med dem. Brug de nøgler, databasen begyndte med (FODFAESTE_KEYS eller filen keys i datamappen). Den ældste nøgle skal blive stående sidst på listen.',
      en: 'The keys do not belong to this database: the CPR numbers in it cannot be found with them. Use the keys the database began with (FODFAESTE_KEYS, or the file keys in the data folder). The oldest key must stay last in the list.',
    },
    2,
  );
}
