import { instant, instantOfEpoch, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { cprOf, home, makeWorld, type Registered, testNow, type World } from '../people/testing/world.ts';
import { grouped } from './grouped.ts';
import { markAllDue, markDue } from './queries/due.ts';
import { recordsOf } from './queries/records-of.ts';
import { indexStatus, refusedDeliveries } from './queries/status.ts';
import {
  asSystem,
  deliveries,
  heldTalk,
  make,
  notingIndex,
  putDecision,
  recordKernel,
  sentLetter,
  tell,
} from './testing/house.ts';

const now = instant(testNow);

describe.each(engines())('records on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let maja: Registered;
  const records = () => asSystem(database, (tx) => recordsOf(tx, home, maja.caseId));
  const due = () => asSystem(database, (tx) => markDue(tx, home, maja.caseId));

  beforeAll(async () => {
    world = await makeWorld(database, recordKernel(database));
    anna = await world.staff('Anna Holm', ['caseworker']);
    maja = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    await world.register(anna, cprOf(2), { givenName: 'Bo' });
  });

  it('are made once for each case, with a number of its own', async () => {
    expect(await make(database, now)).toBe(2);
    expect(await make(database, now)).toBe(0);
    const all = await ownerQuery<{ number: string }>(database, 'select number from record_object order by number');
    expect(all.map(({ number }) => number)).toEqual(['BES-2026-000001', 'BES-2026-000002']);
    expect(await records()).toMatchObject([
      {
        kleTitle: 'Kontaktforløb m.v.',
        progress: 'Opstaaet',
        sensitivity: 'FORTROLIGE_PERSONOPLYSNINGER',
        told: 'waiting',
      },
    ]);
  });

  it('follow the case: a talk, a note, a letter, a fact of health; nothing that anybody wrote', async () => {
    await heldTalk(database, maja.caseId, instant('2026-11-24T08:00:00.000Z'));
    await sentLetter(database, maja.caseId, now);
    await sentLetter(database, maja.caseId, now, { channel: 'email' });
    const limit = { ground: 'placement', limits: ['stoej'], from: '2026-11-01' };
    await world.must(anna, 'record-health-limit', { caseId: maja.caseId, ...limit });
    await due();
    expect(await make(database, now)).toBe(3);
    const found = await records();
    expect(found.map(({ number, title, progress }) => [number.slice(-8), title, progress])).toEqual([
      [found[0]?.number.slice(-8), 'Forløb om job og uddannelse', 'Oplyst'],
      [`${found[0]?.number.slice(-6)}-2`, 'Indkaldelse til samtale', null],
      [`${found[0]?.number.slice(-6)}-1`, 'Notat fra samtale', null],
    ]);
    expect(found[0]?.sensitivity).toBe('FOELSOMME_PERSONOPLYSNINGER');
    const [written] = await ownerQuery<{ text: string }>(
      database,
      `select string_agg(payload::text, ' ') || (select string_agg(title || number, ' ') from record_object) as text from index_delivery`,
    );
    expect(written?.text).not.toMatch(/maja|østergaard|anna|diagnos|depress|sanktion|0707851/i);
  });

  it('hear of a letter without being told, and once', async () => {
    await sentLetter(database, maja.caseId, now);
    expect(await make(database, now)).toBe(1);
    await due();
    expect(await make(database, now)).toBe(0);
  });

  it('hold decisions as cases of their own, and stop one under a number that has gone out', async () => {
    await putDecision(database, maja.caseId, '15.20.36', instant('2026-11-24T09:00:00.000Z'), now);
    await putDecision(database, maja.caseId, '15.20.51', now, null);
    await due();
    await make(database, now);
    expect((await records()).slice(0, 3)).toMatchObject([
      { kind: 'case', progress: 'Afgjort' },
      { kind: 'decision-case', kle: '15.20.51', told: 'refused' },
      { kind: 'decision-case', title: 'Afgørelse: Mentor', progress: 'Afgjort', told: 'waiting' },
    ]);
    const refused = await asSystem(database, (tx) => refusedDeliveries(tx, home, 10));
    expect(refused).toMatchObject([{ failure: '15.20.51: KLE-nummeret er udgået.', seq: 1, behind: 0 }]);
    expect(await asSystem(database, (tx) => indexStatus(tx, home))).toMatchObject({ refused: 1, oldestWaiting: now });
  });

  it('change when the municipality decides otherwise, and when the case closes', async () => {
    const administrator = await world.staff('Oda Quist', ['administrator']);
    const rules = { course: 'K', document: 'B', decision: 'B', facet: 'P19' };
    await world.must(administrator, 'change-record-rules', rules);
    await world.must(anna, 'close-case', { caseId: maja.caseId, reason: 'job', closedOn: '2026-11-24' });
    await asSystem(database, (tx) => markAllDue(tx, home));
    await make(database, now);
    expect((await records())[0]).toMatchObject({ retention: 'K', progress: 'Afsluttet' });
  });

  it('have no gap in any sequence, whatever happens and wherever it stops', async () => {
    let seed = 7;
    const chance = (of: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % of;
    };
    const index = notingIndex(({ seq }) => (chance(4) === 0 ? { refused: `no to ${seq}` } : 'accepted'));
    for (let step = 0; step < 12; step += 1) {
      const at = instantOfEpoch(Date.parse(now) + step * 60_000);
      await ownerQuery(database, 'update citizen_case set opened_on = $2 where id = $1', [
        maja.caseId,
        plainDate(`2026-0${1 + chance(8)}-0${1 + chance(8)}`),
      ]);
      if (chance(2) === 0) await sentLetter(database, maja.caseId, at);
      await due();
      await make(database, at, chance(3)).catch(() =>
        make(database, at, chance(3) === 0 ? 0 : undefined).catch(() => 0),
      );
      if (chance(2) === 0) await tell(database, index, at);
    }
    const both: (readonly { readonly objectId: string; readonly seq: number }[])[] = [
      await deliveries(database),
      index.told,
    ];
    for (const all of both)
      for (const one of grouped(all, ({ objectId }) => objectId).values())
        expect(one.map(({ seq }) => seq)).toEqual(one.map((_, position) => position + 1));
  });
});
