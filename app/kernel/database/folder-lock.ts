import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inUse } from './data-folder.ts';

/**
 * Takes the folder of a PGlite database for this process. PGlite has no lock of its own, and two processes on one folder lose rows.
 * @returns the function that gives the folder back
 * @throws StartError data-in-use
 */
export function lockFolder(dataDir: string, files: string): () => void {
  const lock = `${files}.lock`;
  mkdirSync(path.dirname(lock), { recursive: true });
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        // A link is made whole or not at all, and never over an existing name.
        linkSync(mine, lock);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        if (attempt === 3 || !moveStale(lock)) throw inUse(dataDir);
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

// Moved, then looked at again: if another process took the lock between our reading and our moving, it gets it back.
function moveStale(lock: string): boolean {
  if (held(lock)) return false;
  const aside = `${lock}.stale-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return true;
  }
  if (held(aside)) {
    renameSync(aside, lock);
    return false;
  }
  rmSync(aside, { force: true });
  return true;
}

function held(lock: string): boolean {
  let owner: { pid?: number; started?: string };
  try {
    owner = JSON.parse(readFileSync(lock, 'utf8'));
  } catch {
    return false;
  }
  const { pid = 0, started } = owner;
  if (pid === process.pid) return started === startOf(pid);
  return pid > 0 && isAlive(pid) && started === startOf(pid);
}

/** Does a process with this number run, ours or another user's? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// The number of a process comes again, in a container after every restart; with the time it began it does not. Linux only, else ''.
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
