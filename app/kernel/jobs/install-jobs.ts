import type pg from 'pg';
import PgBoss from 'pg-boss';
import { appRole } from '../database/engine.ts';
import { overClient } from './executor.ts';
import { jobSchema, keepMinutes, leaseSeconds, type QueueRules, queues } from './queues.ts';

const lockNumber = 7_310_861;

/**
 * Makes or updates the tables of pg-boss and the queues, as the owner of the database, and gives the app role what it needs and no more:
 * it cannot make or drop a queue. Safe to run at every start and from several processes.
 */
export async function installJobs(owner: pg.ClientBase): Promise<void> {
  await owner.query('select pg_advisory_lock($1)', [lockNumber]);
  try {
    const boss = new PgBoss({ schema: jobSchema, db: overClient(owner), supervise: false, schedule: false });
    await boss.start();
    for (const rules of queues) await makeQueue(boss, rules);
    await boss.stop({ graceful: false });
    await owner.query(grants);
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [lockNumber]);
  }
}

async function makeQueue(boss: PgBoss, rules: QueueRules): Promise<void> {
  const dead = { name: rules.deadLetter, policy: 'standard', retentionMinutes: keepMinutes } as const;
  const live = {
    name: rules.name,
    policy: 'standard',
    deadLetter: rules.deadLetter,
    retryLimit: rules.retries,
    retryDelay: rules.firstPauseSeconds,
    retryBackoff: true,
    expireInSeconds: leaseSeconds(rules),
    retentionMinutes: keepMinutes,
  } as const;
  for (const queue of [dead, live]) {
    await boss.createQueue(queue.name, queue);
    // createQueue leaves an existing queue as it is.
    await boss.updateQueue(queue.name, queue);
  }
}

const grants = `
  grant usage on schema ${jobSchema} to ${appRole};
  grant select, insert, update, delete on ${jobSchema}.job, ${jobSchema}.archive to ${appRole};
  grant select on ${jobSchema}.queue, ${jobSchema}.version to ${appRole};
  grant update (maintained_on) on ${jobSchema}.version to ${appRole};
  revoke all on function ${jobSchema}.create_queue(text, json), ${jobSchema}.delete_queue(text) from public`;
