// Writes app/kernel/database/schema.generated.ts from the migrations. Run it after changing a migration.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './deps.mjs';

const outfile = `${root}node_modules/.cache/fodfaeste/generate-types-${process.pid}.mjs`;
mkdirSync(`${root}node_modules/.cache/fodfaeste`, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['app/kernel/database/write-types.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
try {
  const { typesFromMigrations } = await import(pathToFileURL(outfile).href);
  const target = `${root}app/kernel/database/schema.generated.ts`;
  writeFileSync(target, await typesFromMigrations());
  console.log(`Wrote ${target}`);
} finally {
  rmSync(outfile, { force: true });
}
