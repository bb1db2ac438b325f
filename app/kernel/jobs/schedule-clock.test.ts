import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { inScope } from '../database/scope.ts';
import { everyEngine, ownerQuery, useDatabase } from '../database/testing.ts';
import { fixedClock } from '../time/clock.ts';
import { listDeadLetters } from './dead-letters.ts';
import { housekeeping } from './housekeeping.ts';
import { scheduleOverview } from './overview.ts';
import { type Schedule, schedule } from './schedule.ts';
import { layDueWork } from './schedule-clock.ts';
import { home, prepareJobs, scopeOf, skipPauses, testJobs } from './testing.ts';

const at = (iso: string) => fixedClock(iso);
const sunday = at('2026-11-22T12:00:00Z');
const monday = at('2026-11-23T12:00:00Z');
const friday = at('2026-11-27T12:00:00Z');

describe.each(everyEngine())('regular work on %s', (engine) => {
  const database = useDatabase(engine);
  prepareJobs(database);

  /** A schedule of its own for each test, with the occurrences it ran for. */
  function nightly(name: string, fail: () => boolean = () => false): { schedule: Schedule; ran: string[] } {
    const ran: string[] = [];
    const handle: Schedule['handle'] = async ({ dueAt }) => {
      if (fail()) throw new Error('not tonight');
      ran.push(dueAt);
    };
    return { schedule: schedule(name, '20 3 * * *', handle), ran };
  }
  const run = (one: Schedule, clock: typeof sunday) => testJobs(database, { schedules: [one], clock }).drain();

  it('runs once for each occurrence, and not for one before it was there', async () => {
    const { schedule: one, ran } = nightly('counted');
    expect(await run(one, sunday)).toBe(0);
    expect(await run(one, monday)).toBe(1);
    expect(await run(one, monday)).toBe(0);
    expect(ran).toEqual(['2026-11-23T02:20:00.000Z']);
  });

  it('makes up for nights when nothing ran, with one run', async () => {
    const { schedule: one, ran } = nightly('missed');
    await run(one, sunday);
    await run(one, friday);
    expect(ran).toEqual(['2026-11-27T02:20:00.000Z']);
  });

  it('is laid by one of many processes that look at the same moment', async () => {
    const { schedule: one, ran } = nightly('contested');
    await layDueWork(database, [one], sunday);
    const laid = await Promise.all(Array.from({ length: 8 }, () => layDueWork(database, [one], monday)));
    expect(laid.flat()).toEqual(['contested']);
    const workers = Array.from({ length: 3 }, () => testJobs(database, { schedules: [one], clock: monday }));
    await Promise.all(workers.map((jobs) => jobs.drain()));
    expect(ran).toHaveLength(1);
  });

  it('never runs beside itself: a new occurrence waits for an unfinished one', async () => {
    let broken = true;
    const { schedule: one, ran } = nightly('stubborn', () => broken);
    await run(one, sunday);
    await run(one, monday);
    expect(await layDueWork(database, [one], friday)).toEqual([]);
    broken = false;
    await skipPauses(database);
    await run(one, friday);
    expect(await run(one, friday)).toBe(1);
    expect(ran).toEqual(['2026-11-23T02:20:00.000Z', '2026-11-27T02:20:00.000Z']);
  });

  it('lays what always fails among the dead letters', async () => {
    const { schedule: one } = nightly('hopeless', () => true);
    await run(one, sunday);
    for (let attempt = 1; attempt <= 6; attempt++) {
      expect(await run(one, monday)).toBe(1);
      await skipPauses(database);
    }
    const letters = await inScope(database, scopeOf(home), (tx) => listDeadLetters(tx, home));
    expect(letters).toMatchObject([
      { queue: 'schedules', name: 'hopeless', eventId: null, attempts: 6, error: 'not tonight' },
    ]);
  });

  it('tells when it last fell due, was finished and comes next', async () => {
    const { schedule: one } = nightly('shown');
    const { schedule: unseen } = nightly('unseen');
    await run(one, sunday);
    await run(one, monday);
    expect(await scheduleOverview(database.kysely, [one, unseen], instant('2026-11-23T12:00:00Z'))).toEqual([
      {
        name: 'shown',
        cron: '20 3 * * *',
        lastDueAt: '2026-11-23T02:20:00.000Z',
        lastFinishedAt: '2026-11-23T12:00:00.000Z',
        nextDueAt: '2026-11-24T02:20:00.000Z',
      },
      {
        name: 'unseen',
        cron: '20 3 * * *',
        lastDueAt: null,
        lastFinishedAt: null,
        nextDueAt: '2026-11-24T02:20:00.000Z',
      },
    ]);
  });

  it('forgets old answers and marks of every authority, and ends sessions', async () => {
    let asked = 0;
    const schedules = housekeeping({
      endExpiredSessions: async () => {
        asked += 1;
        return 3;
      },
    });
    await ownerQuery(
      database,
      `insert into performed_act (authority_id, actor_id, key, act, answer, at)
       select authority, gen_random_uuid(), 'key', 'act', '{}', now() - age
       from unnest(array[860, 849]) authority, unnest(array[interval '29 days', interval '31 days']) age`,
    );
    await ownerQuery(
      database,
      `insert into handled_event (authority_id, listener, event_id, at)
       select authority, 'old', gen_random_uuid(), now() - age
       from unnest(array[860, 849]) authority, unnest(array[interval '89 days', interval '91 days']) age`,
    );
    const jobs = (clock: typeof sunday) => testJobs(database, { schedules, clock });
    await jobs(sunday).drain();
    await jobs(monday).drain();
    const [left] = await ownerQuery(
      database,
      `select (select count(*) from performed_act) as answers, (select count(*) from handled_event where listener = 'old') as marks`,
    );
    expect(left).toEqual({ answers: 2, marks: 2 });
    expect(asked).toBe(1);
  });
});
