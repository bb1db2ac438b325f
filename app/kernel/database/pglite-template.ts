import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { rootFolder } from '../config/root-folder.ts';
import { type Migration, migrate, migrationsFolder, readMigrations } from './migrate.ts';
import { startPglite } from './pglite.ts';
import { prepare } from './prepare.ts';

const day = 86_400_000;
// Part of the name: a template made by other code than this is not used.
const recipe = 2;

/** A folder with a migrated PGlite database to copy (tests). Making one takes seconds, so it is kept until the migrations change. */
export async function pgliteTemplate(): Promise<string> {
  const migrations = readMigrations(migrationsFolder());
  const cache = path.join(rootFolder(), 'node_modules/.cache/fodfaeste');
  const template = path.join(cache, `pglite-${fingerprint(migrations)}`);
  if (existsSync(template)) return template;
  mkdirSync(cache, { recursive: true });
  removeOld(cache);
  const fresh = `${template}.${process.pid}`;
  await make(fresh, migrations);
  try {
    renameSync(fresh, template);
  } catch (error) {
    // Another test process was quicker.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(template)) throw error;
  }
  return template;
}

async function make(folder: string, migrations: readonly Migration[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const running = await startPglite({ dataDir: folder, files: folder });
  try {
    await running.withOwner(async (client) => {
      await prepare(client, { appLogin: false });
      await migrate(client, migrations);
    });
    await running.openAppPool().end();
  } finally {
    await running.stop();
  }
}

function fingerprint(migrations: readonly Migration[]): string {
  const hash = createHash('sha256').update(`recipe ${recipe}\n`);
  for (const { name, checksum } of migrations) hash.update(`${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 16);
}

// Another run may be copying a young one.
function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (name.startsWith('pglite-') && Date.now() - statSync(folder).mtimeMs > day)
      rmSync(folder, { recursive: true, force: true });
  }
}
