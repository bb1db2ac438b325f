import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Database, inScope, type Tx } from '../database/scope.ts';
import { Undeliverable } from '../jobs/failure.ts';
import type { JobQueue, Work } from '../jobs/job-queue.ts';
import { listenerQueue } from '../jobs/queues.ts';
import { systemActorId } from '../jobs/system-actor.ts';
import { within } from '../jobs/within.ts';
import type { Log } from '../log/log.ts';
import { eventById } from './event-store.ts';
import { byName, type Listener } from './listeners.ts';

const dataShape = z.object({ authorityId: z.int().positive(), eventId: z.uuid(), listener: z.string() });
type JobData = z.output<typeof dataShape>;

export interface ListenerMeans {
  readonly database: Database;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** Lets the listener hear the event. Its writes, the mark that it heard and the end of the job are one transaction. */
export function listenerHandler(listeners: readonly Listener[], queue: JobQueue, means: ListenerMeans) {
  const known = byName(listeners);
  return async ({ id, data, attempt }: Work): Promise<void> => {
    const parsed = dataShape.safeParse(data);
    if (!parsed.success) throw new Undeliverable('malformed-job', 'the job names no event and listener');
    const job = parsed.data;
    const found = known.get(job.listener);
    if (!found) throw new Undeliverable('unknown-listener', `no listener is named ${job.listener}`);
    const tools = { now: means.now(), newId: means.newId, log: means.log.child({ listener: job.listener }), attempt };
    const hear = async (tx: Tx): Promise<void> => {
      const event = await eventById(tx, job.authorityId, job.eventId);
      if (!event) throw new Undeliverable('event-missing', 'the event does not exist');
      if (await mark(tx, job)) await found.handle(tx, event, tools);
      await queue.done(listenerQueue, id, tx);
    };
    const scope = { authorityId: job.authorityId, actorId: systemActorId, caseScope: 'all' };
    await inScope(means.database, scope, (tx) => within(listenerQueue.limitSeconds, hear(tx)));
  };
}

// A second delivery waits here for the first one's transaction, and then finds the mark.
async function mark(tx: Tx, { authorityId, listener, eventId }: JobData): Promise<boolean> {
  await sql`select set_config('statement_timeout', ${String(listenerQueue.limitSeconds * 1_000)}, true)`.execute(tx);
  const { rows } = await sql`
    insert into handled_event (authority_id, listener, event_id) values (${authorityId}, ${listener}, ${eventId})
    on conflict do nothing returning 1`.execute(tx);
  return rows.length > 0;
}
