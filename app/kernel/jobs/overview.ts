import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../database/scope.ts';
import { nextOccurrence } from './occurrences.ts';
import { jobSchema, queues } from './queues.ts';
import type { Schedule } from './schedule.ts';

/** How one queue stands. */
export interface QueueState {
  readonly queue: string;
  /** Due and not yet begun. */
  readonly waiting: number;
  readonly active: number;
  /** Failed, and to be tried again. */
  readonly retry: number;
  /** Given up within the last 12 hours. */
  readonly failed: number;
  /** Given up, and waiting for an administrator. */
  readonly dead: number;
  /** How long the oldest due job has waited. */
  readonly oldestWaitingSeconds: number | null;
  /** The latest error, without anything about a person. */
  readonly lastError: string | null;
}

const job = sql.ref(`${jobSchema}.job`);

/** Only what belongs to the authority, and what belongs to none (regular work); all of it for `null`. */
export const visibleTo = (authorityId: number | null) =>
  authorityId === null
    ? sql`true`
    : sql`(job.data ->> 'authorityId' is null or job.data ->> 'authorityId' = ${String(authorityId)})`;

/** The text of an error in a job's output; pg-boss itself writes it one level deeper when a lease has run out. */
export const errorText = sql<string | null>`coalesce(job.output ->> 'message', job.output -> 'value' ->> 'message')`;

/**
 * The queues, for an administrator of one authority, or with `null` for the whole installation (metrics, health).
 * @param db a transaction, or the app's kysely: the queues know no row-level security, hence the argument
 */
export async function jobOverview(
  db: Pick<Tx, 'executeQuery' | 'getExecutor'>,
  authorityId: number | null,
): Promise<QueueState[]> {
  const { rows } = await sql<QueueState>`
    select q.live as queue,
      count(*) filter (where job.name = q.live and job.state = 'created' and job.start_after <= now()) as waiting,
      count(*) filter (where job.name = q.live and job.state = 'active') as active,
      count(*) filter (where job.name = q.live and job.state = 'retry') as retry,
      count(*) filter (where job.name = q.live and job.state = 'failed') as failed,
      count(*) filter (where job.name = q.dead and job.state = 'created') as dead,
      extract(epoch from now() - min(job.start_after) filter (
        where job.name = q.live and job.state in ('created', 'retry') and job.start_after <= now()))::int as "oldestWaitingSeconds",
      (array_agg(left(${errorText}, 200) order by coalesce(job.completed_on, job.started_on, job.created_on) desc)
        filter (where job.output is not null and job.state <> 'completed'))[1] as "lastError"
    from unnest(${names('name')}::text[], ${names('deadLetter')}::text[]) as q (live, dead)
      left join ${job} as job on job.name in (q.live, q.dead) and job.state <> 'completed' and ${visibleTo(authorityId)}
    group by q.live order by q.live`.execute(db);
  return rows;
}

const names = (key: 'name' | 'deadLetter') => sql.val(queues.map((rules) => rules[key]));

/** Regular work: when it last fell due, when it was last finished, when it comes next. */
export interface ScheduleState {
  readonly name: string;
  readonly cron: string;
  readonly lastDueAt: Instant | null;
  readonly lastFinishedAt: Instant | null;
  readonly nextDueAt: Instant;
}

export async function scheduleOverview(
  db: Pick<Tx, 'executeQuery' | 'getExecutor'>,
  schedules: readonly Schedule[],
  now: Instant,
): Promise<ScheduleState[]> {
  const { rows } = await sql<{ name: string; dueAt: Instant; finishedAt: Instant | null }>`
    select name, due_at as "dueAt", finished_at as "finishedAt" from schedule_state`.execute(db);
  const stored = new Map(rows.map((row) => [row.name, row]));
  return schedules.map(({ name, cron }) => ({
    name,
    cron,
    lastDueAt: stored.get(name)?.dueAt ?? null,
    lastFinishedAt: stored.get(name)?.finishedAt ?? null,
    nextDueAt: nextOccurrence(cron, now),
  }));
}
