import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { webClient } from '../../app/bench/web-client.ts';
import { isAlive } from '../../app/kernel/database/folder-lock.ts';
import { type AppProcess, startApp } from '../setup/app-process.ts';
import { temporaryDataFolder } from '../setup/data-folder.ts';
import { castOf } from '../setup/personas.ts';

const laesoe = ['--municipality', '0825'];
const seeded = /opdigtede borgere og \d+ afgørelser er lavet/;
const mostToEndMs = 10_000;

describe('the program', () => {
  const { dataDir: data, remove } = temporaryDataFolder('stop');
  const started: AppProcess[] = [];
  afterAll(async () => {
    for (const app of started) await app.stop();
    remove();
  });

  const start = async (...more: string[]): Promise<AppProcess> => {
    const app = await startApp(data, [...laesoe, ...more]);
    started.push(app);
    return app;
  };

  const within = <T>(ms: number, work: Promise<T>): Promise<T | 'too late'> => {
    let clock: NodeJS.Timeout | undefined;
    const late = new Promise<'too late'>((resolve) => {
      clock = setTimeout(() => resolve('too late'), ms);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(clock));
  };
  const databasePid = (): number =>
    Number(readFileSync(path.join(data, 'postgres-18/postmaster.pid'), 'utf8').split('\n')[0]);

  it('ends when told to, begins again with the same people and the same sessions, and begins anew when asked', async () => {
    const first = await start();
    expect(first.output()).toMatch(seeded);
    const client = webClient(first.url);
    const caseworker = (await castOf(data, 825)).get('caseworker')?.subject ?? '';
    await client.logInAs(caseworker);
    const cookies = client.cookies();
    const seen = await (await client.get('/overblik')).text();
    const caseId = /\/borger\/([0-9a-f-]{36})"/.exec(seen)?.[1] ?? '';
    const changed = await client.act('change-contact-data', { caseId, phone: '20304050' }, 'before-the-stop');
    expect(changed.status).toBe(200);

    // Somebody is in the middle of something: that is finished first.
    const underWay = client.get(`/borger/${caseId}`);
    const pid = databasePid();
    expect(await within(mostToEndMs, first.stop())).toBe(0);
    expect((await underWay).status).toBe(200);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(path.join(data, 'postgres-18/postmaster.pid'))).toBe(false);

    const second = await start();
    expect(second.output()).not.toMatch(seeded);
    const later = await fetch(`${second.url}/borger/${caseId}`, { headers: { cookie: cookies } });
    expect(later.status).toBe(200);
    expect(await later.text()).toContain('20 30 40 50');
    expect(await within(mostToEndMs, second.stop())).toBe(0);

    const third = await start('--reset');
    expect(third.output()).toMatch(seeded);
    const gone = await fetch(`${third.url}/borger/${caseId}`, { headers: { cookie: cookies }, redirect: 'manual' });
    expect(gone.status).toBe(303);
    expect(await within(mostToEndMs, third.stop())).toBe(0);
  }, 180_000);
});
