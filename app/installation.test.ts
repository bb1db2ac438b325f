import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openInstallation } from './installation.ts';
import { readConfig } from './kernel/config/config.ts';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-installation-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const key = (id: number) => `${id}:${Buffer.alloc(32, id).toString('base64')}`;
const openWith = (keys: string) => {
  const env = { FODFAESTE_MUNICIPALITY: '860', FODFAESTE_DATA: dataDir, FODFAESTE_KEYS: keys, LOG_LEVEL: 'silent' };
  const config = readConfig(env, { reset: false, help: false }, [{ code: 860, name: 'Hjørring' }]);
  return openInstallation(config, () => {});
};

describe('an installation', () => {
  it('does not open with keys that are not those of its database, and is left free for the right ones', async () => {
    await (await openWith(key(1))).database.close();
    await expect(openWith(key(2))).rejects.toMatchObject({ code: 'keys-wrong', exitCode: 2 });
    const again = await openWith(`${key(2)},${key(1)}`);
    await again.database.close();
  });
});
