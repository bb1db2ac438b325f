import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '../act/event.ts';
import { inScope, type Tx } from '../database/scope.ts';
import { everyEngine, ownerQuery, useDatabase } from '../database/testing.ts';
import { listDeadLetters } from '../jobs/dead-letters.ts';
import { Undeliverable } from '../jobs/failure.ts';
import { happen, home, neighbour, newEvent, prepareJobs, scopeOf, skipPauses, testJobs } from '../jobs/testing.ts';
import { dispatchTo, type Listener, listener } from './listeners.ts';

type Painted = DomainEvent<'door.painted', { readonly note: string }>;

const note = async (tx: Tx, event: { authorityId: number; id: string }): Promise<void> => {
  await sql`insert into worked (authority_id, event_id) values (${event.authorityId}, ${event.id})`.execute(tx);
};
const painter = listener<Painted>({ name: 'painter', on: ['door.painted'], handle: (tx, event) => note(tx, event) });
const never: Listener['handle'] = () => Promise.reject(new Error('not to be called'));

describe('declaring listeners', () => {
  it('refuses two with one name', () => {
    expect(() => dispatchTo([painter, painter])).toThrow('two listeners are named painter');
  });

  it('refuses a name that could not stand in a job, and a listener that hears nothing', () => {
    expect(() => listener({ name: 'Jens Hansen', on: ['door.painted'], handle: never })).toThrow('small letters');
    expect(() => listener({ name: 'deaf', on: [], handle: never })).toThrow('hears no event');
  });
});

describe.each(everyEngine())('listeners on %s', (engine) => {
  const database = useDatabase(engine);
  prepareJobs(database);
  const worked = async (eventId: string): Promise<number> =>
    (await ownerQuery(database, 'select 1 from worked where event_id = $1', [eventId])).length;
  const jobsOf = (eventId: string) =>
    ownerQuery<{ name: string; state: string; data: object; attempts: number; pause: number }>(
      database,
      `select name, state, data, retry_count + 1 as attempts, extract(epoch from start_after - now())::float8 as pause
       from pgboss.job where data ->> 'eventId' = $1 order by name`,
      [eventId],
    );

  it('hears an event once, with ids and nothing else in the job', async () => {
    const event = newEvent('door.painted');
    await happen(database, [painter], event, newEvent('window.opened'));
    expect(await jobsOf(event.id)).toMatchObject([
      { name: 'listeners', state: 'created', data: { authorityId: home, eventId: event.id, listener: 'painter' } },
    ]);
    expect(Object.keys((await jobsOf(event.id))[0]?.data ?? {})).toHaveLength(3);
    expect(await testJobs(database, { listeners: [painter] }).drain()).toBe(1);
    expect(await worked(event.id)).toBe(1);
    expect(await jobsOf(event.id)).toMatchObject([{ state: 'completed' }]);
  });

  it('leaves no job when the act is rolled back', async () => {
    const event = newEvent('door.painted');
    const dispatch = dispatchTo([painter]);
    const act = inScope(database, scopeOf(home), async (tx) => {
      await dispatch(tx, [event]);
      throw new Error('refused');
    });
    await expect(act).rejects.toThrow('refused');
    expect(await jobsOf(event.id)).toEqual([]);
  });

  it('hears as the system in the authority of the event, with its data', async () => {
    const seen: unknown[] = [];
    const looker = listener<Painted>({
      name: 'looker',
      on: ['door.painted'],
      handle: async (tx, event, tools) => {
        const { rows } =
          await sql`select current_authority() as authority, current_setting('app.case_scope') as scope`.execute(tx);
        seen.push(rows[0], event.authorityId, event.data.note, tools.attempt);
      },
    });
    await happen(database, [looker], newEvent('door.painted', neighbour));
    await testJobs(database, { listeners: [looker] }).drain();
    expect(seen).toEqual([{ authority: neighbour, scope: 'all' }, neighbour, 'blue', 1]);
  });

  it('does the work once when a job is delivered twice', async () => {
    const event = newEvent('door.painted');
    await happen(database, [painter], event);
    await inScope(database, scopeOf(home), (tx) => dispatchTo([painter])(tx, [event]));
    expect(await testJobs(database, { listeners: [painter] }).drain()).toBe(2);
    expect(await worked(event.id)).toBe(1);
    expect(await jobsOf(event.id)).toMatchObject([{ state: 'completed' }, { state: 'completed' }]);
  });

  it('keeps nothing of a try that failed, and tries again after a growing pause', async () => {
    const event = newEvent('door.painted');
    let failures = 0;
    const clumsy = listener<Painted>({
      name: 'clumsy',
      on: ['door.painted'],
      handle: async (tx, heard) => {
        await note(tx, heard);
        if (failures++ < 3) throw new Error('paint ran out');
      },
    });
    const jobs = testJobs(database, { listeners: [clumsy] });
    await happen(database, [clumsy], event);
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt++) {
      expect(await jobs.drain()).toBe(1);
      const [job] = await jobsOf(event.id);
      expect(job).toMatchObject({ state: 'retry', attempts: attempt });
      pauses.push(job?.pause ?? 0);
      await skipPauses(database);
    }
    expect(await worked(event.id)).toBe(0);
    // 2-4, 4-8 and 8-16 seconds, less what this test took in between.
    expect(pauses.map((pause, index) => pause > 1.5 * 2 ** index && pause <= 4 * 2 ** index)).toEqual([
      true,
      true,
      true,
    ]);
    expect(await jobs.drain()).toBe(1);
    expect(await worked(event.id)).toBe(1);
  });

  it('lays what always fails among the dead letters after eleven tries', async () => {
    const event = newEvent('door.painted');
    const broken = listener<Painted>({
      name: 'broken',
      on: ['door.painted'],
      handle: () => Promise.reject(new Error('Jens Hansen (010190-1234, jens@example.org) wrote "hello"')),
    });
    const jobs = testJobs(database, { listeners: [broken] });
    await happen(database, [broken], event);
    for (let attempt = 1; attempt <= 11; attempt++) {
      expect(await jobs.drain()).toBe(1);
      await skipPauses(database);
    }
    expect(await jobs.drain()).toBe(0);
    const letters = await inScope(database, scopeOf(home), (tx) => listDeadLetters(tx, home));
    expect(letters.filter((letter) => letter.eventId === event.id)).toMatchObject([
      { queue: 'listeners', name: 'broken', attempts: 11, code: 'Error' },
    ]);
    const [stored] = await ownerQuery<{ text: string }>(
      database,
      `select string_agg(output::text, ' ') as text from pgboss.job where data ->> 'eventId' = $1`,
      [event.id],
    );
    expect(stored?.text).not.toMatch(/Hansen|0101|1234|example|hello/);
  });

  it('lays a job for a listener that is gone, or an event that is not there, among the dead letters at once', async () => {
    const unheard = newEvent('door.painted');
    await happen(database, [listener({ name: 'retired', on: ['door.painted'], handle: never })], unheard);
    const missing = newEvent('door.painted');
    await inScope(database, scopeOf(home), (tx) => dispatchTo([painter])(tx, [missing]));
    await testJobs(database, { listeners: [painter] }).drain();
    const letters = await inScope(database, scopeOf(home), (tx) => listDeadLetters(tx, home));
    const found = (id: string) => letters.find((letter) => letter.eventId === id);
    expect(found(unheard.id)).toMatchObject({ code: 'unknown-listener', attempts: 1 });
    expect(found(missing.id)).toMatchObject({ code: 'event-missing', attempts: 1 });
  });

  it('gives up at once when the handler says that trying again is no use', async () => {
    const event = newEvent('door.painted');
    const blind = listener({
      name: 'blind',
      on: ['door.painted'],
      handle: () => Promise.reject(new Undeliverable('malformed-job', 'nothing to see')),
    });
    await happen(database, [blind], event);
    await testJobs(database, { listeners: [blind] }).drain();
    expect((await jobsOf(event.id)).map((job) => [job.name, job.state])).toEqual([
      ['listeners', 'failed'],
      ['listeners-dead', 'created'],
    ]);
  });
});
