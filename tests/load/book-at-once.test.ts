import { addDays, instantOfEpoch, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../app/kernel/database/testing.ts';
import type { Actor } from '../../app/kernel/identity/actor.ts';
import { slotCode } from '../../app/meetings/index.ts';
import { meetingKernel, setAddress, worksAllDay } from '../../app/meetings/testing/town.ts';
import { cprOf, makeWorld, type Registered, type World } from '../../app/people/testing/world.ts';

const people = 200;
const slots = 10;
/** Monday 30 November 2026, from 8 o'clock, one every half hour. */
const first = Date.parse('2026-11-30T07:00:00.000Z');
const slotAt = (n: number) => instantOfEpoch(first + n * 30 * 60_000);

describe.runIf(engines().includes('native'))('two hundred people and ten free times', () => {
  const database = useDatabase('native');
  let world: World;
  let anna: Actor;
  let citizens: readonly Actor[];

  beforeAll(async () => {
    world = await makeWorld(database, meetingKernel(database));
    anna = await world.staff('Anna Holm', ['caseworker']);
    await worksAllDay(database, anna);
    await setAddress(database);
    const birthday = (n: number) => addDays(plainDate('1985-01-01'), n);
    const registered: Registered[] = [];
    for (let n = 0; n < people; n += 1) {
      const [year, month, day] = birthday(n).split('-');
      const born = `${day}${month}${year?.slice(2)}`;
      registered.push(await world.register(anna, cprOf(n, born), { contactPersonId: anna.id }));
    }
    citizens = registered.map((one, n) => world.citizen(one, `Borger ${n}`));
  });

  it('books ten, nobody twice, and everybody gets a clear answer', async () => {
    const began = Date.now();
    const answers = await Promise.all(
      citizens.map((citizen, n) =>
        world.go(citizen, 'book-meeting', {
          caseId: citizen.caseId,
          slot: slotCode(anna.id, slotAt(n % slots), 30),
          form: 'in-person',
        }),
      ),
    );
    const took = Date.now() - began;
    console.log(`[book-at-once] ${people} people, ${slots} free times: ${took} ms`);
    const booked = answers.filter(({ kind }) => kind === 'done');
    const refused = answers.filter((answer) => answer.kind === 'refused' && answer.code === 'slot-taken');
    expect([booked.length, refused.length]).toEqual([slots, people - slots]);
    for (const answer of refused) {
      // What a person reads: that the time is gone, and which are near.
      const text = answer.kind === 'refused' ? answer.text.da : '';
      expect(text).toMatch(/^En anden nåede at vælge tiden\. De nærmeste ledige tider er: \S+/);
    }
    const rows = await ownerQuery<{ starts_at: string; n: number }>(
      database,
      `select starts_at, count(*)::int as n from meeting where state = 'booked' group by starts_at order by starts_at`,
    );
    expect(rows).toEqual(Array.from({ length: slots }, (_, n) => ({ starts_at: slotAt(n), n: 1 })));
    const occupied = await ownerQuery<{ n: number }>(database, 'select count(*)::int as n from occupied');
    expect(occupied).toEqual([{ n: slots }]);
  });

  it('never fills a group meeting beyond its places', async () => {
    const given = {
      title: 'Cv-værksted',
      description: 'Vi ser på jeres cv sammen.',
      on: '2026-12-02',
      from: '10',
      to: '12',
    };
    await world.must(anna, 'create-group-meeting', { ...given, places: 5 });
    const [group] = await ownerQuery<{ id: string }>(database, 'select id from group_meeting');
    const answers = await Promise.all(
      citizens
        .slice(0, 40)
        .map((citizen) => world.go(citizen, 'take-group-place', { caseId: citizen.caseId, groupId: group?.id })),
    );
    const full = answers.filter((answer) => answer.kind === 'refused' && answer.code === 'full');
    expect([answers.filter(({ kind }) => kind === 'done').length, full.length]).toEqual([5, 35]);
    const [row] = await ownerQuery<{ taken: number }>(database, 'select taken from group_meeting');
    expect(row?.taken).toBe(5);
  });

  it('the database itself refuses a time that is taken, whoever tries', async () => {
    await expect(
      ownerQuery(
        database,
        `insert into occupied (authority_id, id, resource_id, starts_at, ends_at)
         select authority_id, gen_random_uuid(), resource_id, starts_at + interval '5 minutes', ends_at from occupied limit 1`,
      ),
    ).rejects.toThrow(/exclu|conflicting/i);
  });
});
