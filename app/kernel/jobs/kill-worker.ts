// The program that kill.test.ts runs and kills: a worker on one database, which says each piece of work on standard output.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { appRole, type RunningEngine } from '../database/engine.ts';
import { nativeConnection } from '../database/native.ts';
import { connectApp } from '../database/open.ts';
import { startPglite } from '../database/pglite.ts';
import { newPool } from '../database/pool.ts';
import { listener } from '../events/listeners.ts';
import { silentLog } from '../log/log.ts';
import { systemClock } from '../time/clock.ts';
import { createJobs } from './jobs.ts';

const [engine = '', place = '', database = '', alone = ''] = process.argv.slice(2);

async function open(): Promise<RunningEngine> {
  if (engine === 'native')
    return {
      engine,
      description: 'killed in tests',
      withOwner: () => Promise.reject(new Error('not here')),
      openAppPool: () => newPool({ ...nativeConnection(place, appRole, database), max: 5 }),
      stop: async () => undefined,
    };
  const running = await startPglite({ dataDir: place, files: database });
  await running.withOwner(async () => undefined);
  return running;
}

const opened = await connectApp(await open(), 'TEST_DATABASE_URL');
const slow = listener({
  name: 'slow',
  on: ['door.painted'],
  handle: async (tx, event) => {
    process.stdout.write('begun\n');
    await sql`insert into worked (authority_id, event_id) values (${event.authorityId}, ${event.id})`.execute(tx);
    await sql`select count(*) from worked`.execute(tx);
  },
});
const jobs = createJobs({
  database: opened,
  listeners: [slow],
  schedules: [],
  clock: systemClock,
  newId: randomUUID,
  log: silentLog,
  alone: alone === 'alone',
});
await jobs.start();
const unfinished = async (): Promise<boolean> => {
  const { rows } = await opened.pool.query(`select 1 from pgboss.job where state < 'completed' limit 1`);
  return rows.length > 0;
};
while (await unfinished()) await new Promise((resolve) => setTimeout(resolve, 100));
await jobs.stop();
await opened.close();
process.stdout.write('empty\n');
