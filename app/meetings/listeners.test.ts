import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { eventById } from '../kernel/events/event-store.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { silentLog } from '../kernel/log/log.ts';
import { unreadNotices } from '../people/index.ts';
import { makeScene, type Scene } from '../people/testing/cast.ts';
import { home, makeWorld, testNow, type World } from '../people/testing/world.ts';
import { meetingListeners } from './listeners.ts';
import { meetingKernel } from './testing/town.ts';

describe('what the contact person hears of', () => {
  const [engine = 'pglite'] = engines();
  const database = useDatabase(engine);
  let world: World;
  let scene: Scene;

  beforeAll(async () => {
    world = await makeWorld(database, meetingKernel(database));
    scene = await makeScene(world, 300);
  });

  async function hear(eventId: string): Promise<void> {
    await inScope(database, { authorityId: home, actorId: systemActorId, caseScope: 'all' }, async (tx) => {
      const event = await eventById(tx, home, eventId);
      if (!event) throw new Error('no such event');
      const tools = { now: instant(testNow), newId: randomUUID, log: silentLog, attempt: 1 };
      for (const one of meetingListeners) if (one.on.includes(event.type)) await one.handle(tx, event, tools);
    });
  }

  it('a wish of the citizen is told once; what staff write is not', async () => {
    const { cast, of } = scene;
    const wish = await world.must(cast.self, 'ask-for-meeting', { caseId: of.caseId });
    const typed = await world.must(cast.teammate, 'ask-for-meeting', { caseId: of.caseId });
    for (const { id } of [...wish.events, ...wish.events, ...typed.events]) await hear(id);
    const rows = await ownerQuery<{ kind: string }>(database, 'select kind from notice where staff_id = $1', [
      cast.contactPerson.id,
    ]);
    expect(rows.filter(({ kind }) => kind.startsWith('talk'))).toEqual([{ kind: 'talk-wished' }]);
    const { id: actorId, authorityId } = cast.contactPerson;
    const told = await inScope(database, { authorityId, actorId, caseScope: 'all' }, (tx) =>
      unreadNotices(tx, authorityId, actorId, 10),
    );
    expect(JSON.stringify(told)).toContain('Maja Østergaard vil gerne have en samtale');
  });
});
