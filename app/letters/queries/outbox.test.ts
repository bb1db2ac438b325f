import { type Instant, instant, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../../kernel/identity/actor.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../../people/testing/world.ts';
import { printRoomOf } from '../print-room.ts';
import { letterKernel } from '../testing/house.ts';
import { welcomeOf } from '../welcome.ts';
import { lettersOf, outbox, outboxCounts, paperQueue } from './outbox.ts';

const now = instant(testNow);
const later = instant('2026-11-25T09:00:00.000Z');

describe.each(engines())('the outbox on %s', (engine) => {
  const database = useDatabase(engine);
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, letterKernel(database)), 10);
    const lay = (channel: string, state: string, releaseAt: Instant, subject: string) =>
      ownerQuery(
        database,
        `insert into outgoing (authority_id, id, case_id, channel, purpose, subject, body, made_at, release_at, state)
         values ($1, gen_random_uuid(), $2, $3, 'general', $4, 'Hej', $5, $6, $7)`,
        [home, scene.of.caseId, channel, subject, now, releaseAt, state],
      );
    await lay('paper', 'waiting', now, 'på papir');
    await lay('paper', 'waiting', later, 'på papir i morgen');
    await lay('paper', 'printed', now, 'printet');
    await lay('digital-post', 'recalled', now, 'taget tilbage');
    await lay('digital-post', 'sent', now, 'sendt');
    await lay('email', 'sent', now, 'mail');
  });

  const as = <T>(actor: Actor, work: Parameters<typeof inScope<T>>[2]) =>
    inScope(database, { authorityId: home, actorId: actor.id, caseScope: caseScopeOf(actor) }, work);

  it.each([
    ['contactPerson', 1],
    ['teammate', 1],
    ['manager', 1],
    ['administrator', 1],
    ['colleague', 0],
    ['guest', 0],
  ] as const)('%s finds %i letters to print: what is due, of the own citizens', async (who, count) => {
    const actor = scene.cast[who];
    const pile = await as(actor, (tx) => paperQueue(tx, home, printRoomOf(actor), testNow));
    expect(pile.map(({ subject }) => subject)).toEqual(Array(count).fill('på papir'));
  });

  it('shows the citizen what was sent to them, not what was taken back or has not left', async () => {
    const letters = (actor: Actor) => as(actor, (tx) => lettersOf(tx, home, scene.of.caseId, testNow));
    expect((await letters(scene.cast.self)).map(({ subject }) => subject).toSorted()).toEqual([
      'printet',
      'på papir',
      'sendt',
    ]);
    expect(await letters(scene.cast.otherCitizen)).toEqual([]);
  });

  it('counts by state and channel, whatever is chosen', async () => {
    const view = { from: instant('2026-11-24T00:00:00.000Z'), until: later, state: 'sent', channel: null } as const;
    const { rows, counts } = await as(scene.cast.administrator, async (tx) => ({
      rows: await outbox(tx, home, view, { limit: 10, offset: 0 }),
      counts: await outboxCounts(tx, home, view),
    }));
    expect(rows.map(({ subject }) => subject).toSorted()).toEqual(['mail', 'sendt']);
    expect(counts).toContainEqual({ state: 'waiting', channel: 'paper', count: 2 });
  });

  it('welcomes for the first month, in the citizen’s own session', async () => {
    const on = (day: string) => as(scene.cast.self, (tx) => welcomeOf(tx, home, scene.of.caseId, plainDate(day)));
    expect(await on('2026-12-24')).toMatchObject({ contactName: 'Anna Holm', isNew: true });
    expect(await on('2026-12-25')).toMatchObject({ isNew: false });
    expect(
      await as(scene.cast.otherCitizen, (tx) => welcomeOf(tx, home, scene.of.caseId, plainDate('2026-12-01'))),
    ).toBeNull();
  });
});
