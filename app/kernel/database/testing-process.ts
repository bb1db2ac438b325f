import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { rootFolder } from '../config/root-folder.ts';
import type { OpenOptions } from './open.ts';

type ChildOptions = Omit<OpenOptions, 'notice'>;

/** A running process that opened, or tried to open, a database. */
export interface DatabaseProcess {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  /** The first line that begins so, past or to come; throws when the process ends without it. */
  line(start: string): Promise<string>;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Lets it close its database and end. */
  end(): Promise<void>;
}

export interface ProcessStarter {
  start(options: ChildOptions, task?: 'hold' | 'close' | 'write', user?: { uid: number; gid: number }): DatabaseProcess;
  remove(): void;
}

/** Builds testing-child.ts once for a test file. */
export async function processStarter(): Promise<ProcessStarter> {
  const root = rootFolder();
  const cache = path.join(root, 'node_modules/.cache/fodfaeste');
  const file = path.join(cache, `child-${process.pid}-${Math.trunc(performance.now())}.mjs`);
  mkdirSync(cache, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['app/kernel/database/testing-child.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['pg', 'kysely', '@electric-sql/pglite', '@electric-sql/pglite/*'],
    logLevel: 'warning',
  });
  return {
    start: (options, task = 'hold', user = undefined) =>
      watch(
        spawn(process.execPath, [file, JSON.stringify(options), task], { ...user, stdio: ['pipe', 'pipe', 'inherit'] }),
      ),
    remove: () => rmSync(file, { force: true }),
  };
}

function watch(child: ChildProcess): DatabaseProcess {
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of waiting) look();
  };
  let over = false;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve())).then(() => {
    over = true;
    wake();
  });
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      wake();
    });
  const line = (start: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((one) => one.startsWith(start));
        if (found === undefined && !over) return;
        waiting.delete(look);
        if (found === undefined) reject(new Error(`It ended without "${start}": ${lines.slice(-5).join(' | ')}`));
        else resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    child,
    lines,
    line,
    kill: () => {
      child.kill('SIGKILL');
      return closed;
    },
    end: () => {
      child.stdin?.end();
      return closed;
    },
  };
}
