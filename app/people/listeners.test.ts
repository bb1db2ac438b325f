import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { eventById } from '../kernel/events/event-store.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { peopleListeners } from './listeners.ts';
import { noticeInWords } from './notices.ts';
import { cprOf, home, makeWorld, type Registered, testNow, type World } from './testing/world.ts';

describe.each(engines())('notices on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let [anna, bo, carla]: Actor[] = [];
  let of: Registered;
  let number = 0;

  const someone = (one: Actor | undefined): Actor => {
    if (!one) throw new Error('not there yet');
    return one;
  };

  beforeAll(async () => {
    world = await makeWorld(database);
    anna = await world.staff('Anna Holm', ['caseworker', 'manager']);
    bo = await world.staff('Bo Dahl', ['caseworker']);
    carla = await world.staff('Carla Eg', ['caseworker'], { teamId: world.otherTeamId });
  });

  const assign = async (by: Actor, to: Actor) => {
    const input = { caseId: of.caseId, staffId: to.id, reason: 'Ferie', handoverNote: 'Ring til Maja på mandag' };
    return (await world.must(by, 'assign-contact-person', input)).events[0]?.id ?? '';
  };

  /** Lets every listener hear an event of the history, as the queue would. */
  async function hear(eventId: string): Promise<void> {
    const scope = { authorityId: home, actorId: systemActorId, caseScope: 'all' as const };
    await inScope(database, scope, async (tx) => {
      const event = await eventById(tx, home, eventId);
      if (!event) throw new Error('no such event');
      const tools = { now: instant(testNow), newId: randomUUID, log: silentLog, attempt: 1 };
      for (const one of peopleListeners) if (one.on.includes(event.type)) await one.handle(tx, event, tools);
    });
  }

  const noticesOf = (actor: Actor) =>
    ownerQuery<{ kind: string; params: Record<string, unknown>; case_id: string }>(
      database,
      'select kind, params, case_id from notice where staff_id = $1 and case_id = $2',
      [actor.id, of.caseId],
    );

  const fresh = async () => {
    number += 1;
    of = await world.register(someone(anna), cprOf(number), { contactPersonId: someone(anna).id });
  };

  it('tells the new contact person once, with the hand-over note', async () => {
    await fresh();
    const eventId = await assign(someone(anna), someone(bo));
    await hear(eventId);
    await hear(eventId);
    const notices = await noticesOf(someone(bo));
    expect(notices).toMatchObject([{ kind: 'new-with-you', params: { navn: 'Maja Østergaard', fra: 'Anna Holm' } }]);
    expect(noticeInWords('new-with-you', notices[0]?.params ?? {})?.da).toBe(
      'Ny hos dig: Maja Østergaard. Anna Holm skriver: Ring til Maja på mandag',
    );
  });

  it('tells nobody of what they did themselves', async () => {
    await fresh();
    await hear(await assign(someone(anna), someone(bo)));
    await hear(await assign(someone(anna), someone(anna)));
    expect(await noticesOf(someone(anna))).toEqual([]);
  });

  it('re-reads the case first: who has already handed the citizen on is not told', async () => {
    await fresh();
    const first = await assign(someone(anna), someone(bo));
    const second = await assign(someone(anna), someone(carla));
    await hear(first);
    await hear(second);
    expect(await noticesOf(someone(bo))).toEqual([]);
    expect(await noticesOf(someone(carla))).toHaveLength(1);
  });

  it('tells the contact person of a guest, whoever that is by now, and nobody when the case is closed', async () => {
    await fresh();
    const guest = await world.must(someone(carla), 'open-as-guest', { caseId: of.caseId, reason: 'Vagt i dag' });
    await assign(someone(anna), someone(bo));
    await hear(guest.events[0]?.id ?? '');
    const notices = await noticesOf(someone(bo));
    expect(notices).toMatchObject([{ kind: 'guest-opened', params: { gaest: 'Carla Eg', grund: 'Vagt i dag' } }]);
    expect(noticeInWords('guest-opened', notices[0]?.params ?? {})?.da).toBe(
      'Carla Eg åbnede sagen om Maja Østergaard som gæst: Vagt i dag',
    );
    await fresh();
    const late = await world.must(someone(carla), 'open-as-guest', { caseId: of.caseId, reason: 'Vagt' });
    await world.must(someone(anna), 'close-case', { caseId: of.caseId, reason: 'job', closedOn: '2026-11-24' });
    await hear(late.events[0]?.id ?? '');
    expect(await noticesOf(someone(anna))).toEqual([]);
  });

  it('says nothing of a kind it does not know', () => {
    expect(noticeInWords('something-else', {})).toBeNull();
  });
});
