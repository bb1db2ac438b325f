import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { type Refusal, refuse } from '../act/decision.ts';
import type { Tx } from '../database/scope.ts';
import type { Actor } from '../identity/actor.ts';
import { say } from '../text/bilingual.ts';
import { failureText } from './failure.ts';
import { JobQueue } from './job-queue.ts';
import { errorText, visibleTo } from './overview.ts';
import { jobSchema, type QueueRules, queues } from './queues.ts';

/** Work that was given up. */
export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  /** The listener or the schedule. */
  readonly name: string;
  /** Null for regular work. */
  readonly eventId: string | null;
  readonly failedAt: Instant;
  readonly attempts: number;
  readonly code: string | null;
  /** Without anything about a person, at most 200 characters. */
  readonly error: string;
}

interface Row extends DeadLetter {
  readonly data: object;
}

const job = sql.ref(`${jobSchema}.job`);

const select = (authorityId: number) => sql`
  select job.id, q.live as queue, coalesce(job.data ->> 'listener', job.data ->> 'schedule', '') as name,
    substring(job.data ->> 'eventId' from '^[0-9a-f-]{36}$') as "eventId", job.created_on as "failedAt", job.retry_limit + 1 as attempts,
    job.output ->> 'code' as code, coalesce(left(${errorText}, 200), '') as error, job.data
  from ${job} as job
    join unnest(${sql.val(queues.map((rules) => rules.name))}::text[], ${sql.val(queues.map((rules) => rules.deadLetter))}::text[])
      as q (live, dead) on q.dead = job.name
  where job.state = 'created' and ${visibleTo(authorityId)}`;

/** What the administrator of an authority is to look at, newest first: its own work, and the installation's regular work. */
export async function listDeadLetters(tx: Tx, authorityId: number, limit = 200): Promise<DeadLetter[]> {
  const { rows } = await sql<Row>`${select(authorityId)} order by job.created_on desc, job.id limit ${limit}`.execute(
    tx,
  );
  return rows.map(({ data: _, ...letter }) => letter);
}

/** Danish and English sentence for a dead letter's error, where it is one that is known beforehand. */
export const deadLetterText = (letter: DeadLetter) => (letter.code ? failureText(letter.code) : null);

/** Who decides about a dead letter, and when. */
export interface Decider {
  readonly actor: Actor;
  readonly now: Instant;
  readonly newId: () => string;
}

type Outcome = { readonly ok: true } | Refusal;

/** Lays the work in its queue again, with all its tries before it. */
export function retryDeadLetter(tx: Tx, decider: Decider, id: string): Promise<Outcome> {
  return resolve(tx, decider, id, { resolution: 'retried', reason: null });
}

/** Lets the work be undone for good. Why, by whom and what it was stays in `job_resolution`. */
export async function discardDeadLetter(tx: Tx, decider: Decider, id: string, reason: string): Promise<Outcome> {
  if (reason.trim() === '') return refuse('reason-missing', noReason);
  return resolve(tx, decider, id, { resolution: 'discarded', reason: reason.trim() });
}

const noReason = say('Skriv, hvorfor arbejdet ikke skal gøres.', 'Write why the work is not to be done.');
const gone = say(
  'Arbejdet er ikke længere på listen. En kollega kan have taget sig af det.',
  'The work is no longer on the list. A colleague may have dealt with it.',
);

interface Resolution {
  readonly resolution: 'retried' | 'discarded';
  readonly reason: string | null;
}

async function resolve(
  tx: Tx,
  { actor, now, newId }: Decider,
  id: string,
  { resolution, reason }: Resolution,
): Promise<Outcome> {
  const { rows } = await sql<Row>`${select(actor.authorityId)} and job.id = ${id}::uuid for update of job`.execute(tx);
  const [letter] = rows;
  const rules = queues.find((one) => one.name === letter?.queue);
  if (!letter || !rules) return refuse('dead-letter-gone', gone);
  await remove(tx, rules, id);
  if (resolution === 'retried') await JobQueue.add(tx, rules, [letter.data]);
  const { queue, name, eventId, error, attempts, failedAt } = letter;
  await sql`
    insert into job_resolution (authority_id, id, job_id, queue, name, event_id, resolution, reason, error, attempts, failed_at, actor_id, actor_name, at)
    values (${actor.authorityId}, ${newId()}, ${id}, ${queue}, ${name}, ${eventId}, ${resolution}, ${reason}, ${error}, ${attempts}, ${failedAt},
      ${actor.id}, ${actor.name}, ${now})`.execute(tx);
  return { ok: true };
}

async function remove(tx: Tx, rules: QueueRules, id: string): Promise<void> {
  await sql`delete from ${job} where name = ${rules.deadLetter} and id = ${id}::uuid`.execute(tx);
}
