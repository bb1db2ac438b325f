import { randomUUID } from 'node:crypto';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { caseHistory } from '../../kernel/events/event-store.ts';
import { type Actor, caseScopeOf } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { home, makeWorld, testNow, type World } from '../../people/testing/world.ts';
import { dialogueActs } from '../acts.ts';
import { markThreadRead, threadById, threadsOf } from './threads.ts';

describe.each(engines())('threads on %s', (engine) => {
  const database = useDatabase(engine);
  let minute = 0;
  const later = () => instant(new Date(Date.parse(testNow) + 60_000 * minute++).toISOString());
  const kernel: Kernel = {
    ...testKernel({
      database,
      acts: [...peopleActs, ...dialogueActs],
      access: caseAccess(fixedClock(testNow)),
      now: testNow,
    }),
    clock: { ...fixedClock(testNow), now: later },
  };
  let world: World;
  let scene: Scene;

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, work);
  const list = (actor: Actor) => as(actor, (tx) => threadsOf(tx, home, scene.of.caseId));
  const overview = async () => {
    const [row] = await ownerQuery<{ thread_waiting: string | null; thread_since: string | null }>(
      database,
      'select thread_waiting, thread_since from case_overview where case_id = $1',
      [scene.of.caseId],
    );
    return row;
  };

  beforeAll(async () => {
    world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
    await ownerQuery(database, "update access_grant set parts = '{talks}' where case_id = $1 and kind = 'akasse'", [
      scene.of.caseId,
    ]);
  });

  it('are written from both sides and the a-kasse, and say whose turn it is', async () => {
    const { self, contactPerson, fundCaseworker } = scene.cast;
    const { caseId } = scene.of;
    await world.must(self, 'start-thread', { caseId, subject: 'Praktik', body: 'Må jeg prøve Børnehuset?' });
    const [first] = await list(self);
    const threadId = first?.id ?? '';
    expect(first).toMatchObject({
      subject: 'Praktik',
      waitingFor: 'staff',
      messages: 1,
      lastBy: 'citizen',
      unreadByCitizen: false,
      unreadByStaff: true,
    });
    expect(await overview()).toMatchObject({ thread_waiting: 'staff' });

    await world.must(contactPerson, 'write-message', { caseId, threadId, body: 'Ja. Jeg ringer til dem.' });
    await world.must(fundCaseworker, 'write-message', { caseId, threadId, body: 'Det lyder godt.' });
    const [answered] = await list(fundCaseworker);
    expect(answered).toMatchObject({
      waitingFor: 'citizen',
      messages: 3,
      lastBy: 'akasse',
      lastByName: 'Karen Munk',
      unreadByCitizen: true,
      unreadByStaff: false,
    });
    expect(await overview()).toMatchObject({ thread_waiting: 'citizen' });

    await as(self, (tx) => markThreadRead(tx, home, threadId, 'citizen', later()));
    expect((await list(self))[0]).toMatchObject({ unreadByCitizen: false, waitingFor: 'citizen' });
    await world.must(self, 'write-message', { caseId, threadId, body: 'Tak', nothingToAnswer: true });
    expect((await list(self))[0]).toMatchObject({ waitingFor: 'nobody', unreadByStaff: true });
    expect(await overview()).toEqual({ thread_waiting: null, thread_since: null });
  });

  it('keep letters and calls with the day and whoever wrote them down, new to the citizen', async () => {
    const { self, contactPerson } = scene.cast;
    const { caseId } = scene.of;
    const said = { caseId, channel: 'letter', saidOn: '2026-11-20', body: 'Jeg kan ikke komme.' };
    await world.must(contactPerson, 'record-letter-or-call', said);
    const [thread] = await list(self);
    expect(thread).toMatchObject({ subject: 'Brev', unreadByCitizen: true, unreadByStaff: false, waitingFor: 'staff' });
    const whole = await as(self, (tx) => threadById(tx, home, caseId, thread?.id ?? ''));
    expect(whole?.messages).toMatchObject([
      { writtenBy: 'citizen', authorName: 'Anna Holm', channel: 'letter', saidOn: '2026-11-20', body: said.body },
    ]);
  });

  it('tie a new thread only to what is in the case', async () => {
    const answer = await world.go(scene.cast.self, 'start-thread', {
      caseId: scene.of.caseId,
      subject: 'Praktik',
      body: 'Hej',
      cardId: randomUUID(),
    });
    expect(answer).toMatchObject({ kind: 'refused', code: 'not-in-case' });
  });

  it('leave no word of subject or message in the history', async () => {
    const events = await as(scene.cast.contactPerson, (tx) => caseHistory(tx, home, scene.of.caseId, 50));
    const written = events.filter(({ type }) => type.startsWith('dialogue.'));
    expect(written.length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(written)).not.toMatch(/Praktik|Børnehuset|ringer til dem|kan ikke komme/);
  });

  it('are seen by nobody else: not by another citizen, nor in another case', async () => {
    const { otherCitizen, unaskedFund, self } = scene.cast;
    expect(await list(otherCitizen)).toEqual([]);
    expect(await list(unaskedFund)).toEqual([]);
    const [thread] = await list(self);
    expect(await as(self, (tx) => threadById(tx, home, randomUUID(), thread?.id ?? ''))).toBeNull();
  });
});
