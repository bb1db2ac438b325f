import { instant, instantOfEpoch } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { cprOf, home, makeWorld, type Registered, testNow, type World } from '../people/testing/world.ts';
import { grouped } from './grouped.ts';
import { markDue } from './queries/due.ts';
import { indexStatus } from './queries/status.ts';
import { replayRecords } from './replay.ts';
import { asSystem, deliveries, heldTalk, make, notingIndex, recordKernel, sentLetter, tell } from './testing/house.ts';

const start = Date.parse(testNow);
const after = (minutes: number) => instantOfEpoch(start + minutes * 60_000);
const day = 24 * 60;

describe('telling the index', () => {
  // The same statements run on every engine in make.test.ts.
  const database = useDatabase(engines()[0] ?? 'native');
  let world: World;
  let registered: Registered[];
  const waiting = async () => (await deliveries(database)).filter(({ state }) => state === 'waiting').length;

  beforeAll(async () => {
    world = await makeWorld(database, recordKernel(database));
    const anna = await world.staff('Anna Holm', ['caseworker']);
    registered = [];
    for (const n of [1, 2, 3, 4]) registered.push(await world.register(anna, cprOf(n)));
  });

  it('waits through an outage of three days; then everything is told once, in order', async () => {
    let isDown = true;
    const index = notingIndex(() => (isDown ? { later: 600 } : 'accepted'));
    await make(database, after(0));
    for (let round = 0; round < 6; round += 1) {
      const now = after((round * day) / 2);
      for (const { caseId } of registered.slice(0, 2)) {
        if (round === 1) await heldTalk(database, caseId, now);
        await sentLetter(database, caseId, now);
        await asSystem(database, (tx) => markDue(tx, home, caseId));
      }
      await make(database, now);
      expect(await tell(database, index, now)).toBe(0);
    }
    const all = (await deliveries(database)).length;
    expect(await waiting()).toBe(all);

    isDown = false;
    expect(await tell(database, index, after(3 * day))).toBe(all);
    expect(await tell(database, index, after(3 * day))).toBe(0);
    expect(new Set(index.told.map(({ id }) => id)).size).toBe(all);
    for (const one of grouped(index.told, ({ objectId }) => objectId).values()) {
      expect(one.map(({ seq }) => seq)).toEqual(one.map((_, position) => position + 1));
      expect(one.map(({ operation }) => operation)).toEqual(one.map((_, at) => (at === 0 ? 'import' : 'update')));
    }
    // No document before the case it lies in.
    const known = new Set<string>();
    for (const { object, objectId } of index.told) {
      if (object.objekttype === 'Journalpost') expect(known).toContain(object.sag);
      known.add(objectId);
    }
  });

  it('asks an index that is down three times a minute, and no more', async () => {
    let asked = 0;
    const deliver = () => {
      asked += 1;
      return Promise.reject(new Error('silent'));
    };
    await replayRecords(database, home, after(-1), after(4 * day));
    await tell(database, { deliver }, after(4 * day));
    expect(asked).toBe(3);
    await tell(database, notingIndex(), after(4 * day + 10));
    expect(await waiting()).toBe(0);
  });

  it('tells again what was told since a day, in order and under the same ids', async () => {
    const before = notingIndex();
    const count = await replayRecords(database, home, after(day), after(5 * day));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan((await deliveries(database)).length);
    await tell(database, before, after(5 * day));
    expect(before.told).toHaveLength(count);
    for (const one of grouped(before.told, ({ objectId }) => objectId).values())
      expect(one.map(({ seq }) => seq)).toEqual(one.map(({ seq }) => seq).toSorted((a, b) => a - b));
  });

  it('stops at what was refused, for that object alone; sent again it is written anew', async () => {
    const now = after(6 * day);
    const [first, second] = registered;
    for (const { caseId } of [first, second].filter((one) => one !== undefined)) {
      await ownerQuery(database, `update citizen_case set opened_on = '2026-01-05' where id = $1`, [caseId]);
      await asSystem(database, (tx) => markDue(tx, home, caseId));
    }
    await make(database, now);
    const [object] = await ownerQuery<{ id: string }>(
      database,
      `select id from record_object where kind = 'case' and subject_id = $1`,
      [first?.caseId],
    );
    const strict = notingIndex(({ objectId }) => (objectId === object?.id ? { refused: 'OB1: nej' } : 'accepted'));
    expect(await tell(database, strict, now)).toBeGreaterThan(0);
    expect(strict.told.some(({ objectId }) => objectId === object?.id)).toBe(false);
    const refused = (await deliveries(database)).filter(({ state }) => state === 'refused');
    expect(refused).toMatchObject([{ objectId: object?.id, failure: 'OB1: nej' }]);
    expect(await asSystem(database, (tx) => indexStatus(tx, home))).toMatchObject({ refused: 1, waiting: 0 });

    const administrator = await world.staff('Oda Quist', ['administrator']);
    const ids = await ownerQuery<{ id: string }>(database, `select id from index_delivery where state = 'refused'`);
    await ownerQuery(database, `update citizen_case set opened_on = '2026-02-03' where id = $1`, [first?.caseId]);
    await world.must(administrator, 'resend-index-delivery', { ids: ids.map(({ id }) => id) });
    await make(database, now);
    const kind = notingIndex();
    await tell(database, kind, now);
    const told = kind.told.filter(({ objectId }) => objectId === object?.id);
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told[0]?.object)).toContain(instant('2026-02-02T23:00:00.000Z'));
    expect(await asSystem(database, (tx) => indexStatus(tx, home))).toMatchObject({ refused: 0, waiting: 0 });
  });
});
