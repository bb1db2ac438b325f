import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { instant } from '@fodfaeste/law/dates';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { silentLog } from '../../kernel/log/log.ts';
import { cprOf, home, makeWorld } from '../../people/testing/world.ts';
import { letterKernel } from '../testing/house.ts';
import { sendDue } from './send-due.ts';

const folder = path.join(rootFolder(), 'node_modules/.cache/fodfaeste');
const program = path.join(folder, `kill-sender-${process.pid}.mjs`);
const now = instant('2026-11-24T09:42:00.000Z');
const total = 100;

/** Engines are TypeScript, which Node does not read: they go into the program. */
const engineSources: Plugin = {
  name: 'engines',
  setup: (building) =>
    building.onResolve({ filter: /^@fodfaeste\// }, ({ path: name }) => ({
      path: path.join(rootFolder(), name.replace('@fodfaeste/', 'engines/'), 'index.ts'),
    })),
};

/** Runs the sender and kills it when it has handed over so many; answers whom it handed over. */
function killedAfter(count: number, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let errors = '';
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

describe.runIf(engines().includes('native'))('a sender killed in the middle', () => {
  const database = useDatabase('native');

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [fileURLToPath(new URL('./kill-sender.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      plugins: [engineSources],
    });
  });
  afterAll(() => rmSync(program, { force: true }));

  it('loses nothing, and hands over again only what it held', async () => {
    const world = await makeWorld(database, letterKernel(database));
    const anna = await world.staff('Anna Holm', ['caseworker']);
    const { caseId } = await world.register(anna, cprOf(1), { email: 'maja@example.org' });
    await ownerQuery(
      database,
      `insert into outgoing (authority_id, id, case_id, channel, purpose, subject, body, event_id, made_at, release_at, state)
       select $1, gen_random_uuid(), $2, 'email', 'general', 'Nyt', 'Log ind', gen_random_uuid(), $3, $3, 'waiting'
       from generate_series(1, $4)`,
      [home, caseId, now, total],
    );
    const [at] = await ownerQuery<{ name: string }>(database, 'select current_database() as name');
    const args = [inject('databases').native?.socket ?? '', at?.name ?? '', now];
    const before = await killedAfter(30, args);

    const after: string[] = [];
    const post = {
      send: async ({ id }: { readonly id: string }) => {
        after.push(id);
        return { kind: 'accepted' as const };
      },
    };
    const rest = () =>
      sendDue(database, { post, publicUrl: 'https://job.example.dk', vault: world.kernel.vault, now, log: silentLog });
    // The killed program's connection lets go of its rows a moment later; until then they are passed over.
    const waiting = async () =>
      (await ownerQuery(database, `select 1 from outgoing where state = 'waiting' limit 1`)).length > 0;
    while (await waiting()) await rest();

    expect(new Set([...before, ...after]).size).toBe(total);
    expect(new Set(after).size).toBe(after.length);
    // Under the same id, which the post knows: at most the twenty that were held.
    expect(after.filter((id) => before.includes(id)).length).toBeLessThanOrEqual(20);
    const states = await ownerQuery(database, 'select state, count(*)::int as count from outgoing group by state');
    expect(states).toEqual([{ state: 'sent', count: total }]);
  });
});
