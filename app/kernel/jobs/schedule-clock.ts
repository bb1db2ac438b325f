import { sql } from 'kysely';
import type { Database, Tx } from '../database/scope.ts';
import type { Clock } from '../time/clock.ts';
import { JobQueue } from './job-queue.ts';
import { latestOccurrence } from './occurrences.ts';
import { jobSchema, scheduleQueue } from './queues.ts';
import type { Schedule } from './schedule.ts';

/** Lays one job for each schedule that has fallen due since it was last looked at. Answers the names. */
export async function layDueWork(database: Database, schedules: readonly Schedule[], clock: Clock): Promise<string[]> {
  const laid: string[] = [];
  for (const { name, cron } of schedules) {
    const dueAt = latestOccurrence(cron, clock.now());
    const isNew = await database.kysely.transaction().execute((tx) => claim(tx, name, dueAt));
    if (isNew) laid.push(name);
  }
  return laid;
}

// The row of the schedule is locked by whoever moves it, so of two processes one lays the job and the other finds it moved.
async function claim(tx: Tx, name: string, dueAt: string): Promise<boolean> {
  const { rows: known } = await sql<{ dueAt: string }>`
    select due_at as "dueAt" from schedule_state where name = ${name} and due_at >= ${dueAt}`.execute(tx);
  if (known.length > 0) return false;
  // Never seen before: what fell due before it was there is not made up for.
  const { rows: added } = await sql`
    insert into schedule_state (name, due_at) values (${name}, ${dueAt}) on conflict (name) do nothing returning 1`.execute(
    tx,
  );
  if (added.length > 0) return false;
  // While an earlier occurrence is unfinished this one waits its turn, so that one schedule never runs beside itself.
  const { rows: moved } = await sql`
    update schedule_state set due_at = ${dueAt} where name = ${name} and due_at < ${dueAt}
      and not exists (select from ${sql.ref(`${jobSchema}.job`)} as job where job.name = ${scheduleQueue.name}
        and job.state in ('created', 'retry', 'active') and job.data ->> 'schedule' = ${name})
    returning 1`.execute(tx);
  if (moved.length === 0) return false;
  await JobQueue.add(tx, scheduleQueue, [{ schedule: name, dueAt }]);
  return true;
}
