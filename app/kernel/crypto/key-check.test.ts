import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backup } from '../backup/backup.ts';
import { restore } from '../backup/restore.ts';
import { openDatabase } from '../database/open.ts';
import { everyEngine, useDatabase } from '../database/testing.ts';
import { checkKeys } from './key-check.ts';
import { testKeys } from './testing.ts';

const wrong = { code: 'keys-wrong', exitCode: 2 };

describe.each(everyEngine())('the keys of a database on %s', (engine) => {
  const database = useDatabase(engine);

  it('are those of its first opening', async () => {
    await checkKeys(database, testKeys(1));
    await checkKeys(database, testKeys(1));
    await expect(checkKeys(database, testKeys(2))).rejects.toMatchObject(wrong);
  });

  it('may get a newer one in front, but not lose the oldest', async () => {
    await checkKeys(database, testKeys(1));
    await checkKeys(database, testKeys(3, 2, 1));
    await expect(checkKeys(database, testKeys(3, 2))).rejects.toMatchObject(wrong);
  });

  it('can be seen by the app, not changed', async () => {
    await checkKeys(database, testKeys(1));
    expect((await database.pool.query('select fingerprint from key_check')).rows).toHaveLength(1);
    await expect(database.pool.query('delete from key_check')).rejects.toThrow(/permission denied/);
  });
});

describe('a restored backup', () => {
  const database = useDatabase('native');

  it('still knows its keys', async () => {
    await checkKeys(database, testKeys(1));
    const folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-key-check-'));
    const file = path.join(folder, 'backup.gz');
    const house = { dataDir: path.join(folder, 'data'), engine: 'pglite' } as const;
    try {
      await backup(database, file, '2026-11-22T10:00:00.000Z');
      await restore(house, file);
      const restored = await openDatabase(house);
      try {
        await expect(checkKeys(restored, testKeys(2))).rejects.toMatchObject(wrong);
        await checkKeys(restored, testKeys(1));
      } finally {
        await restored.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
