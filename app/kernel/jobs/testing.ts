import { randomUUID } from 'node:crypto';
import { beforeAll } from 'vitest';
import { withOwner } from '../database/owner.ts';
import { type Database, inScope, type Scope, type Tx } from '../database/scope.ts';
import { ownerQuery } from '../database/testing.ts';
import type { StoredEvent } from '../events/event-store.ts';
import { dispatchTo, type Listener } from '../events/listeners.ts';
import { silentLog } from '../log/log.ts';
import { systemClock } from '../time/clock.ts';
import { installJobs } from './install-jobs.ts';
import { createJobs, type Jobs, type JobsOptions } from './jobs.ts';

export const home = 860;
export const neighbour = 849;

/** Queues, two authorities, and a table `worked` without a key, where work done twice leaves two rows. */
export function prepareJobs(database: Database): void {
  beforeAll(() => withOwner(database, prepareForJobs));
}

export async function prepareForJobs(owner: Parameters<typeof installJobs>[0]): Promise<void> {
  await installJobs(owner);
  await owner.query(`
    insert into authority (id, kind, code, name) values
      (${home}, 'municipality', '${home}', 'Hjørring'), (${neighbour}, 'municipality', '${neighbour}', 'Jammerbugt')
      on conflict do nothing;
    create table if not exists worked (authority_id int not null, event_id uuid not null);
    grant select, insert on worked to fodfaeste_app`);
}

export const newEvent = (type: string, authorityId = home): StoredEvent => ({
  authorityId,
  id: randomUUID(),
  caseId: null,
  act: 'test-act',
  type,
  data: { note: 'blue' },
  actorId: '00000000-0000-4000-8000-000000000001',
  actorName: 'Test',
  actorRole: 'caseworker',
  at: systemClock.now(),
  caseVersion: null,
  reason: null,
});

/** What an act does at its end: the event and its jobs in one transaction. */
export async function happen(
  database: Database,
  listeners: readonly Listener[],
  ...events: StoredEvent[]
): Promise<void> {
  const dispatch = dispatchTo(listeners);
  await inScope(database, scopeOf(events[0]?.authorityId ?? home), async (tx) => {
    for (const event of events) await storeEvent(tx, event);
    await dispatch(tx, events);
  });
}

export const scopeOf = (authorityId: number): Scope => ({
  authorityId,
  actorId: '00000000-0000-4000-8000-000000000001',
  caseScope: 'all',
});

async function storeEvent(tx: Tx, event: StoredEvent): Promise<void> {
  await tx
    .insertInto('event')
    .values({
      authority_id: event.authorityId,
      id: event.id,
      case_id: event.caseId,
      act: event.act,
      type: event.type,
      data: JSON.stringify(event.data),
      actor_id: event.actorId,
      actor_name: event.actorName,
      actor_role: event.actorRole,
      at: event.at,
      case_version: null,
      reason: null,
      request_id: 'test',
    })
    .execute();
}

/** The background work of a test, without its loop unless it is started. */
export const testJobs = (database: Database, options: Partial<Omit<JobsOptions, 'database'>>): Jobs =>
  createJobs({
    listeners: [],
    schedules: [],
    clock: systemClock,
    newId: randomUUID,
    log: silentLog,
    ...options,
    database,
  });

/** Lets what is to be tried again be due now, and forgets everything else about the clock. */
export async function skipPauses(database: Database): Promise<void> {
  await ownerQuery(database, `update pgboss.job set start_after = now() - interval '1 second' where state = 'retry'`);
}

/** Asks until the answer is yes. @throws Error when it is not within the deadline */
export async function until(question: () => Promise<boolean> | boolean, seconds = 20): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  while (!(await question())) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
