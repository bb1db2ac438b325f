import { randomUUID } from 'node:crypto';
import { type Instant, instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialogueActs } from '../../app/dialogue/index.ts';
import { digitalPost, digitalPostSimulator, simulatedSender } from '../../app/exchange/digital-post/index.ts';
import { schemaFaults } from '../../app/exchange/digital-post/memo/testing.ts';
import { localOutbox, postByChannel } from '../../app/exchange/post/index.ts';
import { engines, ownerQuery, useDatabase } from '../../app/kernel/database/testing.ts';
import type { Kernel } from '../../app/kernel/kernel.ts';
import { silentLog } from '../../app/kernel/log/log.ts';
import { fixedClock } from '../../app/kernel/time/clock.ts';
import { letterSchedules } from '../../app/letters/index.ts';
import { letterKernel, putMeeting } from '../../app/letters/testing/house.ts';
import { putOutgoing } from '../../app/letters/testing/outgoing.ts';
import { cprOf, makeWorld, type Registered, testNow, type World } from '../../app/people/testing/world.ts';

const [engine = 'native'] = engines();
const minutes = (count: number): Instant => instantOfEpoch(Date.parse(testNow) + count * 60_000);
const days = (count: number): number => count * 24 * 60;
const people = 3;

describe('Digital Post is away for three days', () => {
  const database = useDatabase(engine);
  let now = instant(testNow);
  let world: World;
  let kernel: Kernel;
  const citizens: Registered[] = [];
  const simulator = digitalPostSimulator({ now: () => now, seconds: 90 });
  const outbox = localOutbox();
  const post = postByChannel({
    email: outbox,
    sms: outbox,
    'digital-post': digitalPost({ gateway: simulator, senderOf: simulatedSender }),
  });

  /** The minute's work at a moment. */
  async function minute(at: Instant): Promise<void> {
    now = at;
    const tools = { database, dueAt: at, now: at, newId: randomUUID, log: silentLog };
    for (const one of letterSchedules({ kernel, post, publicUrl: 'https://job.example.dk' })) await one.handle(tools);
  }
  const states = () =>
    ownerQuery<{ channel: string; state: string; count: number }>(
      database,
      'select channel, state, count(*)::int as count from outgoing group by channel, state order by channel, state',
    );

  beforeAll(async () => {
    const base = letterKernel(database, testNow, dialogueActs);
    kernel = { ...base, clock: { ...fixedClock(testNow), now: () => now } };
    world = await makeWorld(database, kernel);
    const anna = await world.staff('Anna Holm', ['caseworker']);
    for (let n = 1; n <= people; n += 1)
      citizens.push(await world.register(anna, cprOf(n), { contactPersonId: anna.id }));
    const exempt = { channel: 'exempt', ground: 'hindered', contactPersonId: anna.id };
    citizens.push(await world.register(anna, cprOf(people + 1), exempt));
  });

  it('afterwards every letter has arrived once, each citizen’s in the order they were written, with receipts', async () => {
    simulator.down(true);
    const written: string[] = [];
    for (let day = 0; day < 3; day += 1) {
      for (const { caseId } of citizens)
        for (let n = 0; n < 2; n += 1) {
          const moment = minutes(days(day) + n);
          written.push(
            await putOutgoing(database, caseId, { subject: `${day}.${n}`, made_at: moment, release_at: moment }),
          );
        }
      await putOutgoing(database, citizens[0]?.caseId ?? '', {
        channel: 'email',
        subject: 'mail',
        release_at: minutes(days(day)),
      });
      await ownerQuery(database, `update person set email = 'maja@example.org' where email is null`);
      for (const after of [1, 2, 600]) await minute(minutes(days(day) + after));
    }
    expect(simulator.carried).toEqual([]);
    // Mail is another carrier: it did not wait.
    expect(outbox.carried).toHaveLength(3);

    simulator.down(false);
    for (const after of [10, 11, 12]) await minute(minutes(days(3) + after));
    expect(await states()).toEqual([
      { channel: 'digital-post', state: 'delivered', count: people * 6 },
      { channel: 'email', state: 'sent', count: 3 },
      // Whoever is exempt has all of them in the print room.
      { channel: 'paper', state: 'waiting', count: 6 },
    ]);
    const carried = simulator.carried;
    expect(carried).toHaveLength(people * 6);
    expect(carried.filter(({ uuid }) => !written.includes(uuid ?? ''))).toEqual([]);
    for (let n = 1; n <= people; n += 1)
      expect(carried.filter(({ to }) => to?.plain() === cprOf(n)).map(({ label }) => label)).toEqual([
        '0.0',
        '0.1',
        '1.0',
        '1.1',
        '2.0',
        '2.1',
      ]);
    expect(carried.flatMap(({ xml }) => schemaFaults(xml))).toEqual([]);
    const late = await ownerQuery(
      database,
      `select 1 from outgoing where channel = 'digital-post' and (delivered_at is null or sent_at is null or delivered_at < sent_at)`,
    );
    expect(late).toEqual([]);
  });

  it('a summons carries the meeting of the calendar, is legal, and goes on paper when it comes back', async () => {
    const caseId = citizens[1]?.caseId ?? '';
    const at = minutes(days(4));
    const meetingId = await putMeeting(database, caseId);
    simulator.follow(({ label }) =>
      label.startsWith('Brev fra') ? { kind: 'returned', reason: 'postkassen er lukket' } : undefined,
    );
    const summons = { purpose: 'summons', subject: 'Indkaldelse til samtale', subject_id: meetingId, legal: true };
    const id = await putOutgoing(database, caseId, { ...summons, made_at: at, release_at: at });
    await minute(at);
    const xml = simulator.carried.at(-1)?.xml ?? '';
    expect(schemaFaults(xml)).toEqual([]);
    for (const part of [
      '<memo:legalNotification>true<',
      '<memo:actionCode>AFTALE<',
      `<memo:reservationUUID>${meetingId}<`,
      '<memo:actionCode>SELVBETJENING<',
      '<memo:relatedAgent>Anna Holm<',
    ])
      expect(xml).toContain(part);
    expect(xml).not.toContain('<memo:label>Indkaldelse til samtale</memo:label><memo:notification>');
    await minute(minutes(days(4) + 3));
    const [row] = await ownerQuery(database, 'select channel, state, failure from outgoing where id = $1', [id]);
    expect(row).toEqual({ channel: 'paper', state: 'waiting', failure: 'postkassen er lukket' });
  });

  it('the citizen’s answer is a message in the case', async () => {
    const uuid = simulator.carried[0]?.uuid ?? '';
    now = minutes(days(5));
    simulator.answer(uuid, 'Kære Anna\nTak for brevet.');
    await minute(minutes(days(5) + 1));
    await minute(minutes(days(5) + 2));
    const messages = await ownerQuery(
      database,
      'select m.body, m.channel, t.waiting_for from message m join thread t on t.id = m.thread_id',
    );
    expect(messages).toEqual([{ body: 'Kære Anna\nTak for brevet.', channel: 'digital-post', waiting_for: 'staff' }]);
  });
});
