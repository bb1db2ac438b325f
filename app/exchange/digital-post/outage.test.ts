import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dialogueActs, threadsOf } from '../../dialogue/index.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { silentLog } from '../../kernel/log/log.ts';
import { documentsOf, letterSchedules } from '../../letters/index.ts';
import { asSystem, letterKernel } from '../../letters/testing/house.ts';
import { putOutgoing } from '../../letters/testing/outgoing.ts';
import { cprOf, home, makeWorld, type Registered, testNow, type World } from '../../people/testing/world.ts';
import { digitalPost } from './digital-post.ts';
import { schemaFaults } from './memo/testing.ts';
import { digitalPostSimulator, simulatedSender } from './simulator.ts';

const [engine = 'pglite'] = engines();
const hour = 60 * 60_000;
/** So that no letter is drawn each time it is tried. */
const drawn = { document: Buffer.from('%PDF-1.7 et brev') };
const start = Date.parse(testNow);
const after = (hours: number): Instant => instantOfEpoch(start + hours * hour);

describe('an outage of the post for three days', () => {
  const database = useDatabase(engine);
  let world: World;
  let citizens: Registered[];
  let now: Instant = after(0);

  beforeAll(async () => {
    world = await makeWorld(database, letterKernel(database, testNow, dialogueActs));
    const anna = await world.staff('Anna Holm', ['caseworker']);
    citizens = [];
    for (const n of [1, 2]) citizens.push(await world.register(anna, cprOf(n), { contactPersonId: anna.id }));
  });
  beforeEach(async () => {
    for (const table of ['incoming_post', 'post_cursor', 'outgoing'])
      await ownerQuery(database, `delete from ${table}`);
  });

  function house() {
    const gateway = digitalPostSimulator({ now: () => now });
    const post = digitalPost({ gateway, senderOf: simulatedSender });
    const schedules = letterSchedules({ kernel: world.kernel, post, publicUrl: 'https://job.example.dk' });
    const tools = { database, newId: () => crypto.randomUUID(), log: silentLog };
    /** What the clock starts every minute. */
    const minute = async (at: Instant) => {
      now = at;
      for (const { handle } of schedules) await handle({ ...tools, dueAt: at, now: at });
    };
    return { gateway, minute };
  }
  const states = async () =>
    (await ownerQuery<{ state: string }>(database, 'select distinct state from outgoing order by state')).map(
      ({ state }) => state,
    );

  it('everything is delivered once, in the order it was written, and answers find their case', async () => {
    const { gateway, minute } = house();
    gateway.down(true);
    const written: string[] = [];
    for (let at = 0; at < 72; at += 6) {
      for (const { caseId } of citizens) {
        const times = { made_at: after(at), release_at: after(at) };
        written.push(await putOutgoing(database, caseId, { ...drawn, ...times, legal: at % 12 === 0 }));
      }
      await minute(after(at));
    }
    expect(gateway.carried).toEqual([]);
    expect(await states()).toEqual(['waiting']);

    gateway.down(false);
    await minute(after(73));
    await minute(after(74));
    await minute(after(75));
    expect(gateway.carried).toHaveLength(written.length);
    for (const { caseId } of citizens) {
      const own = gateway.carried.filter(({ xml }) => xml.includes(caseId)).map(({ uuid }) => uuid);
      const made = await ownerQuery<{ id: string }>(
        database,
        'select id from outgoing where case_id = $1 order by made_at',
        [caseId],
      );
      expect(own).toEqual(made.map(({ id }) => id));
    }
    expect(gateway.carried.flatMap(({ xml }) => schemaFaults(xml))).toEqual([]);
    expect(await states()).toEqual(['delivered']);

    const [{ caseId }] = citizens as [Registered];
    const [letter] = await asSystem(database, (tx) => documentsOf(tx, home, caseId));
    expect(letter).toMatchObject({ state: 'delivered', at: after(73 + 1 / 60) });
    gateway.answer(letter?.id ?? '', 'Tak for brevet');
    await minute(after(76));
    await minute(after(77));
    const threads = await asSystem(database, (tx) => threadsOf(tx, home, caseId));
    expect(threads).toMatchObject([{ messages: 1, waitingFor: 'staff' }]);
  });

  it('one letter that cannot leave holds up neither the others nor the next of the same citizen', async () => {
    const { gateway, minute } = house();
    const [maja, bo] = citizens as [Registered, Registered];
    const at = (n: number) => ({ ...drawn, made_at: after(n), release_at: after(n) });
    const legal = await putOutgoing(database, maja.caseId, { ...at(0), legal: true });
    const back = await putOutgoing(database, maja.caseId, at(1));
    const next = await putOutgoing(database, maja.caseId, at(2));
    const other = await putOutgoing(database, bo.caseId, at(2));
    gateway.follow(({ uuid }) =>
      uuid === legal
        ? { kind: 'refused', reason: 'ikke tilmeldt' }
        : uuid === back
          ? { kind: 'returned', reason: 'postkassen er lukket' }
          : undefined,
    );
    await minute(after(3));
    await minute(after(4));
    const found = await ownerQuery<{ id: string; channel: string; state: string; failure: string | null }>(
      database,
      'select id, channel, state, failure from outgoing order by made_at, case_id = $1 desc',
      [maja.caseId],
    );
    expect(found).toEqual([
      { id: legal, channel: 'paper', state: 'waiting', failure: 'ikke tilmeldt' },
      { id: back, channel: 'digital-post', state: 'bounced', failure: 'postkassen er lukket' },
      { id: next, channel: 'digital-post', state: 'delivered', failure: null },
      { id: other, channel: 'digital-post', state: 'delivered', failure: null },
    ]);
  });
});
