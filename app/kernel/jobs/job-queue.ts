import PgBoss from 'pg-boss';
import type { Database, Tx } from '../database/scope.ts';
import { overPool, overTx } from './executor.ts';
import type { Failure } from './failure.ts';
import { jobSchema, type QueueRules, queues } from './queues.ts';

/** One piece of work, taken from the queue and held until its lease is over. */
export interface Work {
  readonly id: string;
  readonly data: unknown;
  /** 1 the first time. */
  readonly attempt: number;
}

const hour = 3_600;
// How often leases of workers that died are looked for, and finished work is cleared away.
const upkeepSeconds = 30;

/** The queues as the app role uses them. Making them is the owner's (install-jobs.ts). */
export class JobQueue {
  readonly #boss: PgBoss;
  readonly #database: Database;

  constructor(database: Database, onUpkeepError: (error: Error) => void) {
    this.#database = database;
    this.#boss = new PgBoss({
      schema: jobSchema,
      db: overPool(database.pool),
      migrate: false,
      // Its forwarding of scheduled work can send one occurrence twice: schedule-clock.ts, docs/decisions.
      schedule: false,
      supervise: true,
      maintenanceIntervalSeconds: upkeepSeconds,
      archiveCompletedAfterSeconds: hour,
      archiveFailedAfterSeconds: 12 * hour,
      deleteAfterDays: 3,
    });
    this.#boss.on('error', onUpkeepError);
  }

  /** Checks that the tables are those of this version, frees what dead workers held too long, and goes on doing so. */
  async start(): Promise<void> {
    await this.#boss.start();
    await this.#boss.maintain();
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: false });
  }

  /** Lays jobs in the transaction. pg-boss drops a job for an unknown queue without a word; here it is an error. */
  static async add(tx: Tx, rules: QueueRules, jobs: readonly object[]): Promise<void> {
    const db = overTx(tx);
    await outbox.insert(
      jobs.map((data) => ({ name: rules.name, data })),
      { db },
    );
    if (db.rowsWritten() !== jobs.length) throw new Error(`the queue ${rules.name} does not exist`);
  }

  /** @throws what the database said; pg-boss itself would answer that nothing waits. */
  async take(rules: QueueRules, count: number): Promise<Work[]> {
    const failures: unknown[] = [];
    const db = overPool(this.#database.pool);
    const watched: PgBoss.Db = {
      executeSql: (text, values) =>
        db.executeSql(text, values).catch((error: unknown) => {
          failures.push(error);
          throw error;
        }),
    };
    const jobs = await this.#boss.fetch<unknown>(rules.name, { batchSize: count, includeMetadata: true, db: watched });
    if (failures.length > 0) throw failures[0];
    return jobs.map(({ id, data, retryCount }) => ({ id, data, attempt: retryCount + 1 }));
  }

  /** Done, inside the transaction of the work where there is one: then both are kept or neither is. */
  async done(rules: QueueRules, id: string, tx?: Tx): Promise<void> {
    // Four arguments: with three, pg-boss takes the connection for the job's output and completes it elsewhere.
    await this.#boss.complete(rules.name, id, {}, { db: tx ? overTx(tx) : overPool(this.#database.pool) });
  }

  /** To be tried again after a pause, or laid among the dead letters when it is final or the last try. */
  async failed(rules: QueueRules, id: string, failure: Failure, final: boolean): Promise<void> {
    if (final) await this.#update(rules, [id], 'retry_limit = retry_count');
    await this.#boss.fail(rules.name, id, failure);
  }

  /** Taken but not begun: free for everybody again, and it does not count as a try. */
  async giveBack(rules: QueueRules, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#update(rules, ids, `state = 'created', started_on = null`);
  }

  /** What a worker that died was doing. Only where this process is the only one, else it would take work from living ones. */
  async releaseHeld(failure: Failure): Promise<number> {
    const { rows } = await this.#database.pool.query<{ name: string; id: string }>(
      `select name, id from ${jobSchema}.job where name = any($1) and state = 'active'`,
      [queues.map((rules) => rules.name)],
    );
    for (const { name, id } of rows) await this.#boss.fail(name, id, failure);
    return rows.length;
  }

  async #update(rules: QueueRules, ids: readonly string[], change: string): Promise<void> {
    await this.#database.pool.query(
      `update ${jobSchema}.job set ${change} where name = $1 and id = any($2::uuid[]) and state = 'active'`,
      [rules.name, ids],
    );
  }
}

// Only the statement is used; it runs on the connection of the transaction it is given.
const outbox = new PgBoss({
  schema: jobSchema,
  db: { executeSql: () => Promise.reject(new Error('jobs are laid inside a transaction')) },
});
