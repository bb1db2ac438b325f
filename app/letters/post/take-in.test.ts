import { randomUUID } from 'node:crypto';
import { type Instant, instant } from '@fodfaeste/law/dates';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dialogueActs, threadsOf } from '../../dialogue/index.ts';
import { Cpr } from '../../kernel/crypto/cpr.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { cprOf, home, makeWorld, type Registered, testNow, type World } from '../../people/testing/world.ts';
import { documentsOf } from '../queries/documents.ts';
import { keptIncoming } from '../queries/incoming.ts';
import { returnedLetters } from '../queries/returned.ts';
import { asSystem, letterKernel } from '../testing/house.ts';
import { putOutgoing } from '../testing/outgoing.ts';
import type { PostItem, PostPort } from './port.ts';
import { takeInPost } from './take-in.ts';

const now = instant(testNow);
const at = instant('2026-11-24T09:40:00.000Z');

describe.each(engines())('what comes back on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let maja: Registered;
  let other: Registered;
  let box: PostItem[] = [];
  const [majasCpr, othersCpr] = [new Cpr(cprOf(1), 'cpr'), new Cpr(cprOf(2), 'cpr')];

  // As carriers do: from a place on, and the same again when asked again.
  const post: PostPort = {
    send: async () => ({ kind: 'accepted' }),
    async receive(authorityId, after) {
      const from = Number(after ?? 0);
      const items = authorityId === home ? box.slice(from, from + 2) : [];
      return { items, readUntil: items.length > 0 ? String(from + items.length) : after, more: from + 2 < box.length };
    },
  };
  const takeIn = (means: PostPort = post) => takeInPost({ kernel: world.kernel, post: means, now });
  const letter = (over: object = {}) => putOutgoing(database, maja.caseId, { state: 'sent', sent_at: at, ...over });
  const reply = (messageId: string | null, over: object = {}): PostItem => ({
    kind: 'reply',
    id: randomUUID(),
    messageId,
    from: majasCpr,
    at,
    subject: 'SV: Brev',
    text: 'Jeg kommer.',
    ...over,
  });
  const threads = () => asSystem(database, (tx) => threadsOf(tx, home, maja.caseId));
  const kept = () => asSystem(database, (tx) => keptIncoming(tx, home, '2026-01-01T00:00:00.000Z' as Instant));

  beforeAll(async () => {
    world = await makeWorld(database, letterKernel(database, testNow, dialogueActs));
    anna = await world.staff('Anna Holm', ['caseworker']);
    maja = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    other = await world.register(anna, cprOf(2), { givenName: 'Bo', contactPersonId: anna.id });
  });
  beforeEach(async () => {
    box = [];
    for (const table of ['incoming_post', 'post_cursor', 'outgoing', 'message', 'thread'])
      await ownerQuery(database, `delete from ${table}`);
  });

  it('notes receipts, also of a letter that is not noted as sent yet, and shows them on the case', async () => {
    const arrived = await letter({ subject: 'a', made_at: '2026-11-24T09:00:00Z' });
    const killed = await letter({ subject: 'b', made_at: '2026-11-24T09:01:00Z', state: 'waiting', sent_at: null });
    const back = await letter({ subject: 'c', made_at: '2026-11-24T09:02:00Z' });
    const legal = await letter({ subject: 'd', made_at: '2026-11-24T09:03:00Z', legal: true });
    box = [
      { kind: 'delivered', messageId: arrived, at },
      { kind: 'delivered', messageId: killed, at },
      { kind: 'returned', messageId: back, at, reason: 'postkassen er lukket' },
      { kind: 'returned', messageId: legal, at, reason: 'postkassen er lukket' },
      { kind: 'delivered', messageId: 'somebody else’s', at },
    ];
    expect(await takeIn()).toBe(5);
    expect(await takeIn()).toBe(0);
    const documents = await asSystem(database, (tx) => documentsOf(tx, home, maja.caseId));
    expect(documents).toMatchObject([
      { subject: 'd', channel: 'paper', state: 'waiting', failure: 'postkassen er lukket' },
      { subject: 'c', channel: 'digital-post', state: 'bounced', at, failure: 'postkassen er lukket' },
      { subject: 'b', state: 'delivered', at },
      { subject: 'a', state: 'delivered', at },
    ]);
    const returned = await asSystem(database, (tx) => returnedLetters(tx, home, '2026-01-01T00:00:00.000Z' as Instant));
    expect(returned).toMatchObject([{ id: legal, personName: 'Maja Østergaard', printed: false }]);
  });

  it('lays an answer in the case, where it waits for the contact person; once', async () => {
    const one = reply(await letter({ subject: 'Velkommen til' }), { text: 'Mit nummer er 070785-1001. Hvornår?' });
    box = [one, one];
    await takeIn();
    await ownerQuery(database, 'delete from post_cursor');
    await takeIn();
    const [thread, ...more] = await threads();
    expect(more).toEqual([]);
    expect(thread).toMatchObject({
      subject: 'Svar på: Velkommen til',
      waitingFor: 'staff',
      messages: 1,
      unreadByStaff: true,
      unreadByCitizen: false,
    });
    const stored = await ownerQuery<{ body: string }>(
      database,
      'select body from message union all select body from incoming_post',
    );
    expect(stored.map(({ body }) => body)).toEqual(Array(2).fill('Mit nummer er ••••••-••••. Hvornår?'));
    expect(await kept()).toEqual([]);
  });

  it('goes on in the thread a letter told of, and in the one an earlier answer began', async () => {
    await world.must(world.citizen(maja), 'start-thread', { caseId: maja.caseId, subject: 'Praktik', body: 'Hej' });
    const [{ id: threadId = '' } = {}] = await threads();
    const [told, welcome] = [await letter({ subject_id: threadId }), await letter({ purpose: 'welcome' })];
    box = [reply(told), reply(welcome), reply(welcome)];
    await takeIn();
    expect((await threads()).map(({ messages }) => messages)).toEqual([2, 2]);
  });

  it('goes nowhere when nobody here wrote the letter, somebody else answers, or it is empty; and is kept with the reason', async () => {
    const id = await letter();
    box = [
      reply(null),
      reply(randomUUID()),
      reply(id, { from: othersCpr }),
      reply(id, { from: null }),
      reply(id, { text: ' ' }),
    ];
    await takeIn();
    expect(await threads()).toEqual([]);
    const found = (await kept()).map(({ outcome, personName }) => `${outcome} ${personName}`).toSorted();
    expect(found).toEqual([
      'empty Maja Østergaard',
      'other-sender null',
      'other-sender null',
      'unknown-letter null',
      'unknown-letter null',
    ]);
  });

  it('keeps an answer to a closed case', async () => {
    const id = await putOutgoing(database, other.caseId, { state: 'sent' });
    await ownerQuery(database, `update citizen_case set closed_on = '2026-11-01' where id = $1`, [other.caseId]);
    box = [reply(id, { from: othersCpr })];
    await takeIn();
    expect(await kept()).toMatchObject([{ outcome: 'case-closed', personName: 'Bo Østergaard' }]);
  });

  it('is taken in by the next run when the one before was cut off', async () => {
    box = [reply(await letter())];
    const cutOff = { ...world.kernel, dispatch: () => Promise.reject(new Error('killed')) };
    await takeInPost({ kernel: cutOff, post, now });
    expect(await threads()).toEqual([]);
    await takeIn();
    await takeIn();
    expect(await threads()).toMatchObject([{ messages: 1 }]);
  });

  it('waits when the carrier is silent', async () => {
    box = [reply(await letter())];
    await takeIn({ ...post, receive: () => Promise.reject(new Error('the line is dead')) });
    expect(await threads()).toEqual([]);
    await takeIn();
    expect(await threads()).toHaveLength(1);
  });
});
