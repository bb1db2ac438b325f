import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '../act/event.ts';
import { inScope } from '../database/scope.ts';
import { everyEngine, ownerQuery, useDatabase } from '../database/testing.ts';
import { listener } from '../events/listeners.ts';
import { silentLog } from '../log/log.ts';
import { TookTooLong } from './failure.ts';
import { JobQueue } from './job-queue.ts';
import { listenerQueue } from './queues.ts';
import { happen, home, newEvent, prepareJobs, scopeOf, testJobs, until } from './testing.ts';
import { within } from './within.ts';
import { workThrough } from './work-lane.ts';

type Painted = DomainEvent<'door.painted', { readonly note: string }>;
const painter = listener<Painted>({
  name: 'painter',
  on: ['door.painted'],
  handle: async (tx, event) => {
    await sql`insert into worked (authority_id, event_id) values (${event.authorityId}, ${event.id})`.execute(tx);
  },
});

describe.each(everyEngine())('the worker on %s', (engine) => {
  const database = useDatabase(engine);
  prepareJobs(database);
  const worked = async (eventId: string): Promise<number> =>
    (await ownerQuery(database, 'select 1 from worked where event_id = $1', [eventId])).length;
  const stateOf = async (eventId: string) =>
    (
      await ownerQuery<{ state: string; retry_count: number }>(
        database,
        `select state, retry_count from pgboss.job where data ->> 'eventId' = $1`,
        [eventId],
      )
    )[0];
  const hold = () => new JobQueue(database, () => undefined).take(listenerQueue, 10);

  it('finds work by itself, tells its pulse, and stops', async () => {
    const jobs = testJobs(database, { listeners: [painter] });
    expect(jobs.pulse()).toEqual({ running: false, quietSeconds: null });
    await jobs.start();
    const [first, second] = [newEvent('door.painted'), newEvent('door.painted')];
    await happen(database, [painter], first);
    await until(async () => (await worked(first.id)) === 1);
    expect(jobs.pulse().running).toBe(true);
    expect(jobs.pulse().quietSeconds).toBeLessThan(20);
    await jobs.stop();
    expect(jobs.pulse()).toEqual({ running: false, quietSeconds: null });
    await happen(database, [painter], second);
    expect(await stateOf(second.id)).toMatchObject({ state: 'created' });
    await jobs.drain();
    expect(await worked(second.id)).toBe(1);
  });

  it('takes up at its start what a dead worker held, where it is alone', async () => {
    const event = newEvent('door.painted');
    await happen(database, [painter], event);
    expect(await hold()).toHaveLength(1);
    const jobs = testJobs(database, { alone: true });
    await jobs.start();
    await jobs.stop();
    expect(await stateOf(event.id)).toEqual({ state: 'retry', retry_count: 0 });
  });

  it('leaves what another worker holds, until its lease is over', async () => {
    const event = newEvent('door.painted');
    await happen(database, [painter], event);
    expect(await hold()).toHaveLength(1);
    const runOther = async (): Promise<void> => {
      const jobs = testJobs(database, { alone: false });
      await jobs.start();
      await jobs.stop();
    };
    await runOther();
    expect(await stateOf(event.id)).toMatchObject({ state: 'active' });
    await ownerQuery(
      database,
      `update pgboss.job set started_on = now() - expire_in - interval '1 second' where state = 'active'`,
    );
    await runOther();
    expect(await stateOf(event.id)).toEqual({ state: 'retry', retry_count: 0 });
  });

  it('gives back what it took and did not begin, and it does not count as a try', async () => {
    const events = [newEvent('door.painted'), newEvent('door.painted'), newEvent('door.painted')];
    await happen(database, [painter], ...events);
    const queue = new JobQueue(database, () => undefined);
    let handled = 0;
    const lane = {
      queue,
      rules: listenerQueue,
      concurrency: 1,
      log: silentLog,
      handle: async ({ id }: { id: string }) => {
        handled += 1;
        await queue.done(listenerQueue, id);
      },
    };
    expect(await workThrough(lane, () => handled === 1)).toEqual({ taken: 3, more: false });
    const states = await Promise.all(events.map(({ id }) => stateOf(id)));
    expect(states.map((job) => job?.state).sort()).toEqual(['completed', 'created', 'created']);
    expect(await workThrough(lane, () => false)).toEqual({ taken: 2, more: false });
    expect(handled).toBe(3);
  });

  it('frees the connection of work that takes too long, and keeps nothing of it', async () => {
    const event = newEvent('door.painted');
    const hang = inScope(database, scopeOf(home), (tx) =>
      within(
        0.1,
        sql`insert into worked (authority_id, event_id) values (${home}, ${event.id})`
          .execute(tx)
          .then(() => new Promise<never>(() => undefined)),
      ),
    );
    await expect(hang).rejects.toBeInstanceOf(TookTooLong);
    expect(await worked(event.id)).toBe(0);
  });

  it('says so when the queue cannot be reached, instead of finding nothing', async () => {
    await ownerQuery(database, 'revoke select on pgboss.job from fodfaeste_app');
    try {
      await expect(hold()).rejects.toThrow(/permission denied/);
    } finally {
      await ownerQuery(database, 'grant select on pgboss.job to fodfaeste_app');
    }
  });

  it('refuses a job for a queue that is not there, instead of losing it', async () => {
    const lay = database.kysely
      .transaction()
      .execute((tx) => JobQueue.add(tx, { ...listenerQueue, name: 'nowhere' }, [{ a: 1 }]));
    await expect(lay).rejects.toThrow('the queue nowhere does not exist');
  });
});
