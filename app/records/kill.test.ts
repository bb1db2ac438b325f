import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { instant } from '@fodfaeste/law/dates';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { cprOf, makeWorld, testNow } from '../people/testing/world.ts';
import { deliveries, make, notingIndex, recordKernel, sentLetter, tell } from './testing/house.ts';

const folder = path.join(rootFolder(), 'node_modules/.cache/fodfaeste');
const program = path.join(folder, `kill-teller-${process.pid}.mjs`);
const now = instant(testNow);
const letters = 120;

/** Runs the program and kills it when the index has taken so many; answers which. */
function killedAfter(count: number, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [said, errors] = ['', ''];
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.split('\n').length > count) child.kill('SIGKILL');
    });
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(said.split('\n').filter(Boolean)) : reject(new Error(errors.slice(0, 500))),
    );
  });
}

describe.runIf(engines().includes('native'))('killed while it tells the index', () => {
  const database = useDatabase('native');

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [fileURLToPath(new URL('./kill-teller.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      alias: { '@fodfaeste/law/dates': path.join(rootFolder(), 'engines/law/dates/index.ts') },
    });
  });
  afterAll(() => rmSync(program, { force: true }));

  it('loses nothing, and tells again only what it held, under the same ids', async () => {
    const world = await makeWorld(database, recordKernel(database));
    const anna = await world.staff('Anna Holm', ['caseworker']);
    const { caseId } = await world.register(anna, cprOf(1));
    for (let n = 0; n < letters; n += 1) await sentLetter(database, caseId, now);
    await make(database, now);
    const [at] = await ownerQuery<{ name: string }>(database, 'select current_database() as name');
    // The case alone is the first batch; the second holds fifty letters.
    const before = await killedAfter(75, [inject('databases').native?.socket ?? '', at?.name ?? '', now]);

    const index = notingIndex();
    // The killed program's connection lets go of its rows a moment later; until then they are passed over.
    const waits = async () => (await deliveries(database)).some(({ state }) => state === 'waiting');
    while (await waits()) await tell(database, index, now);

    const after = index.told.map(({ id }) => id);
    expect(new Set([...before, ...after]).size).toBe(letters + 1);
    expect(new Set(after).size).toBe(after.length);
    expect(after.filter((id) => before.includes(id)).length).toBeLessThanOrEqual(50);
    expect((await deliveries(database)).every(({ state }) => state === 'delivered')).toBe(true);
  });
});
