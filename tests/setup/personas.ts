import { personas } from '../../app/demo/index.ts';
import { keysInFolder } from '../../app/kernel/config/keys.ts';
import { keyRing } from '../../app/kernel/crypto/keys.ts';
import { openDatabase } from '../../app/kernel/database/open.ts';

export interface CastMember {
  readonly key: string;
  readonly subject: string;
  readonly name: string;
}

/** The personas of a running demo by key, read beside the app from the same data folder. */
export async function castOf(dataDir: string, authorityId: number): Promise<ReadonlyMap<string, CastMember>> {
  const database = await openDatabase({ dataDir, attach: true });
  try {
    const all = await personas({ database, keys: keyRing(keysInFolder(dataDir)), authorityId });
    return new Map(all.map(({ key, subject, name }) => [key, { key, subject, name }]));
  } finally {
    await database.close();
  }
}
