import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateTypes } from './generate-types.ts';
import { migrate, migrationsFolder, readMigrations } from './migrate.ts';
import { startNative } from './native.ts';
import { prepare } from './prepare.ts';

/** The types of a database made for the purpose and thrown away. */
export async function typesFromMigrations(): Promise<string> {
  const files = path.join(os.tmpdir(), `fodfaeste-types-${randomBytes(6).toString('hex')}`);
  const running = await startNative({ dataDir: files, files, settings: ['fsync=off'], removeAfter: files });
  try {
    return await running.withOwner(async (client) => {
      await prepare(client, { appLogin: true });
      await migrate(client, readMigrations(migrationsFolder()));
      return generateTypes(client);
    });
  } finally {
    await running.stop();
    rmSync(files, { recursive: true, force: true });
  }
}
