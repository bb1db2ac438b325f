import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { startApp } from './app-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run keeps its ready-made demos. */
    readonly demos: string;
  }
}

let folder = '';

/** A folder of this run's own for demos that test files copy instead of making them again. */
export function setup(project: TestProject): void {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-demos-'));
  spawnSync('chmod', ['755', folder]);
  project.provide('demos', folder);
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}

const patienceMs = 120_000;

/** Fills a data folder with the demo of a municipality: made by whoever comes first, copied by all. */
export async function fillWithDemo(demos: string, municipality: number, dataDir: string): Promise<void> {
  const made = path.join(demos, String(municipality));
  const ready = `${made}.ready`;
  if (isFirst(`${made}.begun`)) {
    mkdirSync(made);
    const app = await startApp(made, ['--municipality', String(municipality)]);
    await app.stop();
    writeFileSync(ready, '');
  }
  for (const until = Date.now() + patienceMs; !existsSync(ready); await wait(200))
    if (Date.now() > until) throw new Error(`The demo of ${municipality} was not ready in time.`);
  // The database belongs to another user when tests run as root: owners and modes come along.
  const copied = spawnSync('cp', ['-a', `${made}/.`, dataDir]);
  if (copied.status !== 0) throw new Error(`The demo could not be copied: ${copied.stderr}`);
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
