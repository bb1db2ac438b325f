// Installs node_modules when they are missing or older than the lock file. No dependencies of its own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {{ dev: boolean }} wanted with or without what only tests need */
export function ensureDependencies({ dev }) {
  const mark = `${root}node_modules/.fodfaeste-installed`;
  const want = createHash('sha256').update(readFileSync(`${root}package-lock.json`)).digest('hex');
  const [have, kind] = existsSync(mark) ? readFileSync(mark, 'utf8').trim().split(' ') : [];
  if (have === want && (!dev || kind === 'dev')) return;
  const began = performance.now();
  console.log('Installing dependencies …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(dev ? [] : ['--omit=dev'])];
  // npm itself tells where it lies when it runs us; a bare `node scripts/start.mjs` has to find it on the path.
  const npm = process.env.npm_execpath;
  const own = npm?.endsWith('.js') || npm?.endsWith('.cjs');
  const result = own
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error('npm ci failed; see above. Afhængighederne kunne ikke installeres; se ovenfor.');
    process.exit(1);
  }
  writeFileSync(mark, `${want} ${dev ? 'dev' : 'prod'}\n`);
  console.log(`Dependencies installed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
