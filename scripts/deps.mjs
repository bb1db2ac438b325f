// Installs node_modules when they do not hold what package-lock.json names. No dependencies of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {{ dev: boolean, say?: (sentence: string) => void }} wanted `dev`: with what only tests need
 */
export function ensureDependencies({ dev, say = (sentence) => console.log(sentence) }) {
  if (isInstalled(root, dev)) return;
  const began = performance.now();
  say('Installing dependencies …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(dev ? [] : ['--omit=dev'])];
  const { command, before } = npmCommand();
  // npm's own words go to standard error, which leaves standard output to the command that runs afterwards.
  const result = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['inherit', 2, 'inherit'],
    shell: process.platform === 'win32' && before.length === 0,
  });
  if (result.status !== 0 || !isInstalled(root, dev)) {
    console.error('Afhængighederne kunne ikke installeres; npm siger hvorfor ovenfor.');
    console.error('The dependencies could not be installed; npm says why above.');
    process.exit(1);
  }
  say(`Dependencies installed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** npm says where it lies when it runs us; a bare `node scripts/start.mjs` has to find it on the path. */
function npmCommand() {
  const npm = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(npm) ? { command: process.execPath, before: [npm] } : { command: 'npm', before: [] };
}

/**
 * Is every package of the lock file in node_modules, in its version? npm keeps its own list of what it installed.
 * @param {string} folder
 * @param {boolean} dev
 */
export function isInstalled(folder, dev) {
  const list = `${folder}node_modules/.package-lock.json`;
  if (!existsSync(list)) return false;
  const wanted = JSON.parse(readFileSync(`${folder}package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(wanted).every(([place, { version, optional, dev: onlyDev, devOptional, link }]) => {
    if (!place.includes('node_modules/') || link) return true;
    const found = installed[place];
    // An optional package is missing where it cannot run (another platform's PostgreSQL).
    if (!found) return Boolean(optional || devOptional || (onlyDev && !dev));
    return found.version === version;
  });
}
