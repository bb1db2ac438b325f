import { instant } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { migrationsFolder, readMigrations } from '../database/migrate.ts';
import { everyEngine, ownerQuery, useDatabase } from '../database/testing.ts';
import type { Pulse } from '../jobs/jobs.ts';
import { prepareJobs } from '../jobs/testing.ts';
import type { Health } from './health.ts';
import { measured } from './measured.ts';
import { createMetrics } from './metrics.ts';
import { type OperationSources, operationRoutes } from './routes.ts';

const migrations = readMigrations(migrationsFolder()).map(({ name }) => name);
const alive: Pulse = { running: true, quietSeconds: 1 };
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

describe.each(everyEngine())('operation on %s', (engine) => {
  const database = useDatabase(engine);
  prepareJobs(database);
  const routes = (more: Partial<OperationSources> = {}) =>
    operationRoutes({
      database,
      migrations,
      pulse: () => alive,
      version: '1.2.3',
      startedAt: instant('2026-11-22T08:00:00Z'),
      metrics: createMetrics(database),
      ...more,
    });
  const health = async (more: Partial<OperationSources> = {}): Promise<{ status: number; body: Health }> => {
    const answer = await routes(more).request('/health');
    return { status: answer.status, body: (await answer.json()) as Health };
  };

  it('keeps its own answers out of caches, and says nothing of the other pages and assets', async () => {
    const house = new Hono();
    house.route('/', routes());
    house.get('/static/page.css', (c) => c.text('', 200, { 'Cache-Control': 'public, immutable' }));
    const cached = async (path: string) =>
      (await house.request(path, {}, from('127.0.0.1'))).headers.get('cache-control');
    expect(await cached('/health')).toBe('no-store');
    expect(await cached('/health/live')).toBe('no-store');
    expect(await cached('/metrics')).toBe('no-store');
    expect(await cached('/static/page.css')).toBe('public, immutable');
  });

  it('is well', async () => {
    const { status, body } = await health();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'ok',
      database: { ok: true, engine },
      migrations: { upToDate: true },
      jobs: { worker: 'alive', oldestWaitingSeconds: null },
      version: '1.2.3',
      startedAt: '2026-11-22T08:00:00.000Z',
    });
    expect(body.database.milliseconds).toBeGreaterThanOrEqual(0);
  });

  it('is down when the database and the program are of different ages', async () => {
    for (const others of [[...migrations, '9999_newer.sql'], migrations.slice(1)])
      expect(await health({ migrations: others })).toMatchObject({
        status: 503,
        body: { status: 'down', migrations: { upToDate: false } },
      });
  });

  it('is degraded, but serves, when background work stands still', async () => {
    const states: [Pulse, string][] = [
      [{ running: true, quietSeconds: 90 }, 'silent'],
      [{ running: true, quietSeconds: null }, 'silent'],
      [{ running: false, quietSeconds: null }, 'stopped'],
    ];
    for (const [pulse, worker] of states)
      expect(await health({ pulse: () => pulse })).toMatchObject({
        status: 200,
        body: { status: 'degraded', jobs: { worker } },
      });
    expect((await health({ pulse: null })).body).toMatchObject({ status: 'ok', jobs: { worker: 'elsewhere' } });
  });

  it('is degraded when work waits too long', async () => {
    await ownerQuery(
      database,
      `insert into pgboss.job (name, data, start_after) values ('listeners', '{}', now() - interval '11 minutes')`,
    );
    const { body } = await health();
    await ownerQuery(database, 'delete from pgboss.job');
    expect(body.status).toBe('degraded');
    expect(body.jobs.oldestWaitingSeconds).toBeGreaterThanOrEqual(660);
  });

  it('is down without a database, and says so without its error; alive all the same', async () => {
    const broken = {
      ...database,
      engine,
      pool: { query: () => Promise.reject(new Error('password of jens')) } as unknown as typeof database.pool,
    };
    const { status, body } = await health({ database: broken });
    expect(status).toBe(503);
    expect(body).toMatchObject({
      status: 'down',
      database: { ok: false, milliseconds: null },
      migrations: { upToDate: null },
    });
    expect(JSON.stringify(body)).not.toContain('jens');
    expect((await routes({ database: broken }).request('/health/live')).status).toBe(200);
  });

  it('asks the database once for many who ask at a time', async () => {
    let questions = 0;
    const counted = {
      ...database,
      engine,
      pool: {
        query: (...args: Parameters<typeof database.pool.query>) => {
          questions += 1;
          return database.pool.query(...args);
        },
      } as unknown as typeof database.pool,
    };
    const app = routes({ database: counted });
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.request('/health')));
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(questions).toBe(1);
  });

  describe('figures', () => {
    it('are shown to this machine, and to who has the token', async () => {
      const status = async (token: string | undefined, headers: Record<string, string>, address: string) =>
        (await routes({ metricsToken: token }).request('/metrics', { headers }, from(address))).status;
      expect(await status(undefined, {}, '127.0.0.1')).toBe(200);
      expect(await status(undefined, {}, '::1')).toBe(200);
      expect(await status(undefined, {}, '::ffff:127.0.0.1')).toBe(200);
      expect(await status(undefined, {}, '10.0.0.7')).toBe(403);
      expect(await status(undefined, { authorization: 'Bearer ' }, '10.0.0.7')).toBe(403);
      expect(await status(undefined, { authorization: 'Bearer undefined' }, '10.0.0.7')).toBe(403);
      expect(await status('long-token', { authorization: 'Bearer wrong' }, '10.0.0.7')).toBe(403);
      expect(await status('long-token', { authorization: 'Bearer long-token' }, '10.0.0.7')).toBe(200);
    });

    it('are not shown through a proxy on this machine', async () => {
      const headers = { 'x-forwarded-for': '10.0.0.7' };
      expect((await routes().request('/metrics', { headers }, from('127.0.0.1'))).status).toBe(403);
    });

    it('count requests by pattern, with nothing of the address in a label', async () => {
      const metrics = createMetrics(database);
      const people = new Hono()
        .get('/:caseId', (c) => c.text('ok'))
        .get('/:caseId/fejl', () => Promise.reject(new Error('x')));
      const app = new Hono();
      app.use(measured(metrics));
      app.use('/sag/*', (c, next) => (c.req.header('cookie') ? next() : Promise.resolve(c.text('log in', 401))));
      app.route('/sag', people);
      app.onError((_, c) => c.text('error', 500));
      const headers = { cookie: 'session=1' };
      await app.request('/sag/4f1c0000-0000-4000-8000-000000000001', { headers });
      await app.request('/sag/010190-1234', { headers, method: 'HEAD' });
      await app.request('/sag/4f1c/fejl', { headers });
      await app.request('/sag/4f1c');
      await app.request('/findes-ikke/010190-1234');
      await app.request('/findes-ikke', { method: 'BREW' });
      const text = await metrics.text();
      const counts = [...text.matchAll(/^fodfaeste_http_request_duration_seconds_count\{(.*)\} (\d+)$/gm)].map(
        (found) => found.slice(1),
      );
      expect(counts.sort()).toEqual([
        ['route="/sag/:caseId",method="GET",status="2xx"', '1'],
        ['route="/sag/:caseId",method="GET",status="4xx"', '1'],
        ['route="/sag/:caseId",method="HEAD",status="2xx"', '1'],
        ['route="/sag/:caseId/fejl",method="GET",status="5xx"', '1'],
        ['route="unmatched",method="GET",status="4xx"', '1'],
        ['route="unmatched",method="other",status="4xx"', '1'],
      ]);
      expect(text).not.toMatch(/\{[^}]*(4f1c|0101|findes-ikke)/);
    });

    it('count acts, connections and jobs', async () => {
      await ownerQuery(
        database,
        `insert into pgboss.job (name, data) values ('listeners', '{}'), ('listeners-dead', '{}')`,
      );
      const metrics = createMetrics(database);
      metrics.actPerformed('change-contact-person', { kind: 'done' });
      metrics.actPerformed('change-contact-person', { kind: 'refused' });
      metrics.actPerformed('change-contact-person', { kind: 'done' });
      const lines = (await metrics.text()).split('\n');
      expect(lines).toEqual(
        expect.arrayContaining([
          'fodfaeste_acts_total{act="change-contact-person",outcome="done"} 2',
          'fodfaeste_acts_total{act="change-contact-person",outcome="refused"} 1',
          'fodfaeste_database_up 1',
          'fodfaeste_jobs{queue="listeners",state="waiting"} 1',
          'fodfaeste_jobs{queue="listeners",state="dead"} 1',
          'fodfaeste_jobs{queue="schedules",state="waiting"} 0',
          expect.stringMatching(/^fodfaeste_database_connections\{state="idle"\} \d+$/),
          expect.stringMatching(/^nodejs_eventloop_lag_seconds \d/),
          expect.stringMatching(/^process_resident_memory_bytes \d/),
        ]),
      );
      await ownerQuery(database, 'delete from pgboss.job');
    });

    it('are still to be had when the database is away', async () => {
      await ownerQuery(database, 'revoke select on pgboss.job from fodfaeste_app');
      const text = await createMetrics(database).text();
      await ownerQuery(database, 'grant select on pgboss.job to fodfaeste_app');
      expect(text).toContain('fodfaeste_database_up 0');
      expect(text).not.toMatch(/^fodfaeste_jobs\{/m);
    });
  });
});
