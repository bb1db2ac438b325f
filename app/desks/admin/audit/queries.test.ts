import { randomUUID } from 'node:crypto';
import { plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Tx } from '../../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { aalborg, hjoerring, type Line, prepareAdmin, scopeOf, seedCitizen, seedLog, seedStaff } from '../testing.ts';
import { findByNumber, findCitizens, findStaff } from './find.ts';
import { pageOf, pageSize } from './page-of-log.ts';
import { type LogWish, readActorName, readLog, readLogRow, readNames } from './queries.ts';
import { type AuditSearch, everything, type Place } from './search.ts';

const nowhere: Place = { before: null, after: null };

describe.each(engines())('the access log on %s', (engine) => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  const read = <T>(work: (tx: Tx) => Promise<T>, authorityId = hjoerring) =>
    inScope(database, scopeOf(authorityId), work);
  const log = (search: Partial<AuditSearch>, over: Partial<LogWish> = {}) =>
    read((tx) =>
      readLog(tx, {
        authorityId: hjoerring,
        search: { ...everything, ...search },
        place: nowhere,
        most: 1000,
        ...over,
      }),
    );
  const [anna, bo] = [randomUUID(), randomUUID()];
  const [mie, kaj, per] = [randomUUID(), randomUUID(), randomUUID()];

  beforeAll(async () => {
    const line = (at: string, over: Partial<Line>): Line => ({ at, actorId: anna, personIds: [mie], ...over });
    await seedLog(database, [
      line('2026-11-20T10:00:00Z', {}),
      line('2026-11-21T10:00:00Z', { actorId: bo, actorName: 'Bo Krag', action: 'write', place: 'change-channel' }),
      line('2026-11-22T10:00:00Z', { personIds: [mie, kaj, per], action: 'list', place: 'overblik' }),
      line('2026-11-22T10:00:00Z', { personIds: [kaj], reason: 'Vikar' }),
      line('2026-11-23T22:59:59Z', { actorId: bo, actorName: 'Bo Krag', personIds: [kaj] }),
      line('2026-11-23T23:00:00Z', { actorName: 'Anna Holm-Krag', personIds: [per] }),
      line('2026-11-22T10:00:00Z', { authorityId: aalborg }),
    ]);
  });
  const daysOf = (rows: readonly { readonly at: string }[]) => rows.map(({ at }) => at.slice(8, 13));

  it('is searched by citizen, by whoever looked, and by kind', async () => {
    expect(daysOf(await log({ personId: mie }))).toEqual(['22T10', '21T10', '20T10']);
    expect(daysOf(await log({ actorId: bo }))).toEqual(['23T22', '21T10']);
    expect(daysOf(await log({ personId: mie, actorId: bo }))).toEqual(['21T10']);
    expect(daysOf(await log({ action: 'list' }))).toEqual(['22T10']);
    expect(daysOf(await log({ personId: kaj, action: 'read' }))).toEqual(['23T22', '22T10']);
    expect(await log({ personId: mie, action: 'export' })).toEqual([]);
  });

  it('is searched by Danish days, both included', async () => {
    const day = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });
    expect(daysOf(await log(day('2026-11-23', '2026-11-23')))).toEqual(['23T22']);
    expect(daysOf(await log(day('2026-11-24', '2026-11-24')))).toEqual(['23T23']);
    expect(daysOf(await log({ personId: kaj, ...day('2026-11-22', '2026-11-22') }))).toEqual(['22T10', '22T10']);
    expect(daysOf(await log({ personId: kaj, from: plainDate('2026-11-23') }))).toEqual(['23T22']);
  });

  it('tells each line whole', async () => {
    const [row] = await log({ personId: kaj, to: plainDate('2026-11-22') });
    expect(row).toMatchObject({
      at: '2026-11-22T10:00:00.000Z',
      actorId: anna,
      actorName: 'Anna Holm',
      actorRole: 'caseworker',
      actorOrganisation: 'Hjørring Kommune',
      action: 'read',
      place: 'person-page',
      personIds: [kaj],
      reason: 'Vikar',
      requestId: 'seed',
    });
    expect(await read((tx) => readLogRow(tx, hjoerring, row?.id ?? 0))).toEqual(row);
  });

  it('of another authority is not seen', async () => {
    expect(
      await read((tx) =>
        readLog(tx, { authorityId: aalborg, search: { ...everything, personId: mie }, place: nowhere, most: 9 }),
      ),
    ).toEqual([]);
    expect(
      await read((tx) =>
        readLog(tx, { authorityId: aalborg, search: { ...everything, actorId: anna }, place: nowhere, most: 9 }),
      ),
    ).toEqual([]);
    const [elsewhere] = await ownerQuery<{ id: number }>(
      database,
      'select id from access_log where authority_id = 851',
    );
    expect(await read((tx) => readLogRow(tx, aalborg, elsewhere?.id ?? 0))).toBeNull();
    expect(await read((tx) => readLogRow(tx, hjoerring, elsewhere?.id ?? 0))).toBeNull();
  });

  it('of one citizen is not had by a citizen who is somebody else', async () => {
    const { caseId, personId } = await seedCitizen(database, 'Liv', 'Krog');
    await seedLog(database, [{ at: '2026-11-01T10:00:00Z', actorId: anna, personIds: [personId] }]);
    const asCitizen = { authorityId: hjoerring, actorId: personId, caseScope: caseId };
    const wish = (of: string) => ({
      authorityId: hjoerring,
      search: { ...everything, personId: of },
      place: nowhere,
      most: 9,
    });
    expect(await inScope(database, asCitizen, (tx) => readLog(tx, wish(personId)))).toHaveLength(1);
    expect(await inScope(database, asCitizen, (tx) => readLog(tx, wish(mie)))).toEqual([]);
  });

  it.each([
    ['everybody', {}],
    ['one citizen', { personId: randomUUID() }],
    ['one who looked', { actorId: randomUUID() }],
  ])('of %s is read page by page, there and back, without losing or repeating a line', async (_, search) => {
    const person = 'personId' in search ? search.personId : randomUUID();
    const actor = 'actorId' in search ? search.actorId : randomUUID();
    await seedLog(
      database,
      Array.from({ length: 2 * pageSize + 7 }, (_, index) => ({
        // Three lines at each moment: the order within a moment matters.
        at: `2027-01-01T10:${String(Math.floor(index / 3)).padStart(2, '0')}:00Z`,
        actorId: actor,
        personIds: [person],
      })),
    );
    const all = (await log(search)).map(({ id }) => id);
    const page = async (place: Place) => pageOf(await log(search, { place, most: pageSize + 1 }), place);
    const seen: number[][] = [];
    let here = await page(nowhere);
    for (;;) {
      seen.push(here.rows.map(({ id }) => id));
      if (!here.older) break;
      here = await page({ ...nowhere, ...here.older });
    }
    expect(seen.flat()).toEqual(all);
    expect(seen.length).toBeGreaterThan(2);
    for (const before of seen.slice(0, -1).toReversed()) {
      here = await page({ ...nowhere, ...here.newer });
      expect(here.rows.map(({ id }) => id)).toEqual(before);
    }
    expect(seen[0]).toEqual(here.rows.map(({ id }) => id));
  });

  it('names whoever looked: staff by today’s name, others by the last one', async () => {
    expect(await read((tx) => readActorName(tx, hjoerring, anna))).toBe('Anna Holm-Krag');
    const staff = await seedStaff(database, 'Else Vind');
    expect(await read((tx) => readActorName(tx, hjoerring, staff))).toBe('Else Vind');
    expect(await read((tx) => readActorName(tx, hjoerring, randomUUID()))).toBeNull();
  });
});

describe.each(engines())('finding whom a search means on %s', (engine) => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  const read = <T>(work: (tx: Tx) => Promise<T>) => inScope(database, scopeOf(hjoerring), work);
  const hash = Buffer.from('hash of a number');
  let mie = '';
  beforeAll(async () => {
    await seedStaff(database, 'Anna Ærø Holm');
    await seedStaff(database, 'Annika Holm', { active: false });
    await seedStaff(database, 'Anna Holm', { authority_id: aalborg });
    mie = (await seedCitizen(database, 'Mie Å', 'Dahl', { cprHash: hash })).personId;
    await seedCitizen(database, 'Mille', 'Dahlgaard');
    await seedCitizen(database, 'Mie', 'Dahl', { authorityId: aalborg, cprHash: hash });
  });

  it('goes by the beginnings of words, Danish letters and all, in the own authority', async () => {
    const staff = async (name: string) => (await read((tx) => findStaff(tx, hjoerring, name))).map((one) => one.name);
    expect(await staff('ann ho')).toEqual(['Anna Ærø Holm', 'Annika Holm']);
    expect(await staff('ÆRØ')).toEqual(['Anna Ærø Holm']);
    expect(await staff('olm')).toEqual([]);
    const citizens = async (name: string) =>
      (await read((tx) => findCitizens(tx, hjoerring, name))).map((one) => one.name);
    expect(await citizens('mi dahl')).toEqual(['Mie Å Dahl', 'Mille Dahlgaard']);
    expect(await citizens('å')).toEqual(['Mie Å Dahl']);
    expect(await citizens('100%_')).toEqual([]);
  });

  it('goes by a number that somebody has or once had', async () => {
    expect(await read((tx) => findByNumber(tx, hjoerring, hash))).toBe(mie);
    const earlier = Buffer.from('hash of an earlier number');
    await ownerQuery(
      database,
      `insert into person_identifier (authority_id, id, person_id, kind, cipher, hash, valid_from) values (860, $1, $2, 'cpr', 'x', $3, '2020-01-01')`,
      [randomUUID(), mie, earlier],
    );
    expect(await read((tx) => findByNumber(tx, hjoerring, earlier))).toBe(mie);
    expect(await read((tx) => findByNumber(tx, hjoerring, Buffer.from('nobody’s')))).toBeNull();
  });

  it('knows names of the own authority only', async () => {
    const names = await read((tx) => readNames(tx, hjoerring, [mie, mie, randomUUID()]));
    expect([...names]).toEqual([[mie, 'Mie Å Dahl']]);
    expect(await read((tx) => readNames(tx, hjoerring, []))).toEqual(new Map());
  });
});
