import { describe, it, expect, beforeAll } from 'vitest';
import PgBoss from 'pg-boss';
import { engines, useDatabase } from '../database/testing.ts';
import { withOwner } from '../database/owner.ts';
import { installJobs } from './install-jobs.ts';
import { overPool, overTx } from './executor.ts';
import { inScope } from '../database/scope.ts';

describe.each(engines())('spike %s', (engine) => {
  const database = useDatabase(engine);
  beforeAll(async () => {
    const t = Date.now();
    await withOwner(database, installJobs);
    console.log(engine, 'install ms', Date.now() - t);
    const t2 = Date.now();
    await withOwner(database, installJobs);
    console.log(engine, 'again ms', Date.now() - t2);
  });
  it('runs', async () => {
    const who = await database.pool.query('select current_user');
    console.log(who.rows);
    await expect(database.pool.query(`select pgboss.create_queue('x', '{}')`)).rejects.toThrow(/permission/);
    const boss = new PgBoss({ schema: 'pgboss', db: overPool(database.pool), migrate: false, schedule: false, supervise: true, maintenanceIntervalSeconds: 1 });
    boss.on('error', (e) => console.log('ERR', e));
    await boss.start();
    let n = 0;
    await inScope(database, { authorityId: 860, actorId: '00000000-0000-4000-8000-000000000001', caseScope: 'all' }, async (tx) => {
      const ex = overTx(tx);
      await boss.insert([{ name: 'listeners', data: { a: 1 } }, { name: 'listeners', data: { a: 2 } }], { db: ex });
      console.log('written', ex.rowsWritten());
      const ex2 = overTx(tx);
      await boss.insert([{ name: 'nosuch', data: { a: 1 } }], { db: ex2 });
      console.log('written', ex2.rowsWritten());
    });
    const jobs = await boss.fetch('listeners', { batchSize: 10, includeMetadata: true });
    console.log(jobs.length, jobs[0]);
    await boss.complete('listeners', jobs[0].id);
    await boss.fail('listeners', jobs[1].id, { message: 'no' });
    console.log((await database.pool.query('select name, state, retry_count, start_after - now() d, keep_until, output, dead_letter from pgboss.job')).rows);
    await boss.maintain();
    console.log((await database.pool.query('select maintained_on from pgboss.version')).rows);
    const N = 2000;
    await inScope(database, { authorityId: 860, actorId: '00000000-0000-4000-8000-000000000001', caseScope: 'all' }, async (tx) => {
      await boss.insert(Array.from({ length: N }, (_, i) => ({ name: 'schedules', data: { i } })), { db: overTx(tx) });
    });
    const t = Date.now();
    for (;;) {
      const [job] = await boss.fetch('schedules');
      if (!job) break;
      await inScope(database, { authorityId: 860, actorId: '00000000-0000-4000-8000-000000000001', caseScope: 'all' }, async (tx) => {
        await boss.complete('schedules', job.id, { db: overTx(tx) });
        n++;
      });
    }
    console.log(engine, n, 'jobs', Date.now() - t, 'ms');
    await boss.stop({ graceful: false });
  });
});
