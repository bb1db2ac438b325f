import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '../act/event.ts';
import { inScope } from '../database/scope.ts';
import { everyEngine, ownerQuery, useDatabase } from '../database/testing.ts';
import { listener } from '../events/listeners.ts';
import { discardDeadLetter, listDeadLetters, retryDeadLetter } from './dead-letters.ts';
import { Undeliverable } from './failure.ts';
import { jobOverview } from './overview.ts';
import { systemActor } from './system-actor.ts';
import { happen, home, neighbour, newEvent, prepareJobs, scopeOf, testJobs } from './testing.ts';

type Painted = DomainEvent<'door.painted', { readonly note: string }>;
const decider = (authorityId: number) => ({
  actor: { ...systemActor({ id: authorityId, name: 'Test' }), id: randomUUID(), name: 'Ada Administrator' },
  now: instant('2026-11-22T12:00:00Z'),
  newId: randomUUID,
});

describe.each(everyEngine())('dead letters on %s', (engine) => {
  const database = useDatabase(engine);
  prepareJobs(database);
  const as = <T>(authorityId: number, work: Parameters<typeof inScope<T>>[2]): Promise<T> =>
    inScope(database, scopeOf(authorityId), work);
  const lettersOf = (authorityId: number) => as(authorityId, (tx) => listDeadLetters(tx, authorityId));

  async function die(authorityId: number): Promise<string> {
    const event = newEvent('door.painted', authorityId);
    const broken = listener<Painted>({
      name: 'broken',
      on: ['door.painted'],
      handle: () => Promise.reject(new Undeliverable('malformed-job', 'no use')),
    });
    await happen(database, [broken], event);
    await testJobs(database, { listeners: [broken] }).drain();
    const letter = (await lettersOf(authorityId)).find(({ eventId }) => eventId === event.id);
    if (!letter) throw new Error('no dead letter');
    return letter.id;
  }

  it('are seen by the authority they belong to only', async () => {
    const id = await die(neighbour);
    expect((await lettersOf(home)).map((letter) => letter.id)).not.toContain(id);
    const other = await as(home, (tx) => retryDeadLetter(tx, decider(home), id));
    expect(other).toMatchObject({ ok: false, code: 'dead-letter-gone' });
    const [all] = await jobOverview(database.kysely, null);
    const [ours] = await jobOverview(database.kysely, home);
    expect([all?.dead, ours?.dead]).toEqual([1, 0]);
  });

  it('are tried again from the beginning, once', async () => {
    const id = await die(home);
    const both = await Promise.all([1, 2].map(() => as(home, (tx) => retryDeadLetter(tx, decider(home), id))));
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    const heard: number[] = [];
    const mended = listener<Painted>({
      name: 'broken',
      on: ['door.painted'],
      handle: async (_tx, _event, { attempt }) => void heard.push(attempt),
    });
    await testJobs(database, { listeners: [mended] }).drain();
    expect(heard).toEqual([1]);
    expect((await lettersOf(home)).map((letter) => letter.id)).not.toContain(id);
  });

  it('are discarded with a reason that stays', async () => {
    const id = await die(home);
    expect(await as(home, (tx) => discardDeadLetter(tx, decider(home), id, '  '))).toMatchObject({
      code: 'reason-missing',
    });
    expect(await as(home, (tx) => discardDeadLetter(tx, decider(home), id, 'Sendt i hånden'))).toEqual({ ok: true });
    expect((await lettersOf(home)).map((letter) => letter.id)).not.toContain(id);
    const [kept] = await ownerQuery(
      database,
      'select queue, name, resolution, reason, error, attempts, actor_name from job_resolution where job_id = $1',
      [id],
    );
    expect(kept).toEqual({
      queue: 'listeners',
      name: 'broken',
      resolution: 'discarded',
      reason: 'Sendt i hånden',
      error: 'no use',
      attempts: 1,
      actor_name: 'Ada Administrator',
    });
  });

  it('are kept for years, not for the fortnight of the library', async () => {
    await die(home);
    const [kept] = await ownerQuery<{ years: number }>(
      database,
      `select min(extract(year from age(keep_until, now())))::int as years from pgboss.job where name like '%-dead'`,
    );
    expect(kept?.years).toBeGreaterThanOrEqual(9);
  });
});

describe.each(everyEngine())('the overview of the queues on %s', (engine) => {
  const database = useDatabase(engine);
  prepareJobs(database);

  it('counts by state and tells the oldest and the latest error', async () => {
    const job = (state: string, more = '') =>
      ownerQuery(
        database,
        `insert into pgboss.job (name, data, state, start_after, started_on, output) values ('listeners', '{"authorityId": 860}',
          '${state}', ${more || `now(), null, null`})`,
      );
    await job('created', `now() - interval '90 seconds', null, null`);
    await job('created');
    await job('created', `now() + interval '1 hour', null, null`);
    await job('active', `now(), now(), null`);
    await job('retry', `now() + interval '1 minute', now() - interval '1 minute', '{"message": "older"}'`);
    await job(
      'retry',
      `now() + interval '1 minute', now(), '{"value": {"message": "job failed by timeout in active state"}}'`,
    );
    await job('completed', `now(), now(), '{}'`);
    const [listeners, schedules] = await jobOverview(database.kysely, home);
    expect(listeners).toMatchObject({
      queue: 'listeners',
      waiting: 2,
      active: 1,
      retry: 2,
      failed: 0,
      dead: 0,
      lastError: 'job failed by timeout in active state',
    });
    expect(listeners?.oldestWaitingSeconds).toBeGreaterThanOrEqual(90);
    expect(schedules).toEqual({
      queue: 'schedules',
      waiting: 0,
      active: 0,
      retry: 0,
      failed: 0,
      dead: 0,
      oldestWaitingSeconds: null,
      lastError: null,
    });
    expect((await jobOverview(database.kysely, neighbour))[0]).toMatchObject({
      waiting: 0,
      active: 0,
      lastError: null,
    });
  });
});
