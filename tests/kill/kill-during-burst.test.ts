import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webClient } from '../../app/bench/web-client.ts';
import { openDatabase } from '../../app/kernel/database/open.ts';
import { withOwner } from '../../app/kernel/database/owner.ts';
import { type AppProcess, startApp } from '../setup/app-process.ts';
import { temporaryDataFolder } from '../setup/data-folder.ts';
import { castOf } from '../setup/personas.ts';

const acts = 500;
const atATime = 16;

describe('a kill -9 during a burst of acts', () => {
  const { dataDir, remove } = temporaryDataFolder('kill');
  let app: AppProcess;
  beforeAll(async () => {
    app = await startApp(dataDir, ['--municipality', '0825']);
  }, 120_000);
  afterAll(async () => {
    await app.stop();
    remove();
  });

  it('loses no acknowledged act and does none twice', async () => {
    const first = webClient(app.url);
    const caseworker = (await castOf(dataDir, 825)).get('caseworker')?.subject ?? '';
    await first.logInAs(caseworker);
    const caseIds = [...(await (await first.get('/overblik')).text()).matchAll(/\/borger\/([0-9a-f-]{36})"/g)].map(
      (found) => found[1] ?? '',
    );
    expect(caseIds.length).toBeGreaterThan(3);
    const work = Array.from({ length: acts }, (_, at) => ({
      key: `burst-${at}`,
      caseId: caseIds[at % caseIds.length],
      phone: `20${String(at).padStart(6, '0')}`,
    }));
    const acknowledged = new Set<string>();
    let killed: Promise<void> | null = null;
    let next = 0;
    const sender = async () => {
      while (next < work.length && !killed) {
        const one = work[next++];
        if (!one) return;
        const answer = await first
          .act('change-contact-data', { caseId: one.caseId, phone: one.phone }, one.key)
          .catch(() => null);
        if (answer?.status === 200) acknowledged.add(one.key);
        else if (!killed) expect(await answer?.text()).toBe('200');
        if (acknowledged.size >= acts / 2) killed ??= app.kill();
      }
    };
    await Promise.all(Array.from({ length: atATime }, sender));
    await killed;
    expect(acknowledged.size).toBeGreaterThanOrEqual(acts / 2);

    app = await startApp(dataDir, ['--municipality', '0825']);
    const again = webClient(app.url);
    await again.logInAs(caseworker);
    for (const one of work) {
      const answer = await again.act('change-contact-data', { caseId: one.caseId, phone: one.phone }, one.key);
      const { kind, repeated } = (await answer.json()) as { kind: string; repeated: boolean };
      expect(kind).toBe('done');
      if (acknowledged.has(one.key)) expect(repeated).toBe(true);
    }
    const database = await openDatabase({ dataDir, attach: true });
    const rows = await withOwner(database, async (client) => {
      const { rows } = await client.query<{ keys: number; events: number }>(
        `select (select count(*)::int from performed_act where key like 'burst-%') as keys,
          (select count(*)::int from event where act = 'change-contact-data' and request_id <> 'demo' and at > now() - interval '1 hour') as events`,
      );
      return rows;
    });
    await database.close();
    expect(rows).toEqual([{ keys: acts, events: acts }]);
  }, 180_000);
});
