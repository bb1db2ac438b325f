import { ageOn, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCpr } from '../../kernel/crypto/cpr.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { resolveActor } from '../../kernel/identity/resolve-actor.ts';
import { seedForTest, testKeys } from '../seeding/testing.ts';
import { demoPeople, type KeyedPersona, personas } from './people.ts';

const today = plainDate('2026-11-24');
const id = 'https://data.gov.dk/model/core/eid/';

// The smallest municipality and one of ordinary size: the parts must be there in both.
describe.each(['0825', '0846'])('the personas of %s', (code) => {
  const [engine = 'pglite'] = engines();
  const database = useDatabase(engine);
  const where = { database, keys: testKeys, authorityId: Number(code) };
  let all: readonly KeyedPersona[] = [];
  beforeAll(async () => {
    await seedForTest(database, code);
    all = await personas(where);
  }, 120_000);
  const one = (key: string): KeyedPersona => {
    const found = all.find((persona) => persona.key === key);
    if (!found) throw new Error(`no persona ${key}`);
    return found;
  };
  const row = async <T extends object>(sql: string, ...values: unknown[]): Promise<T> => {
    const [first] = await ownerQuery<T>(database, sql, values);
    if (!first) throw new Error('no row');
    return first;
  };
  const citizen = (key: string) =>
    row<Record<string, unknown>>(
      `select p.birth_date, p.channel, p.protected_until, p.own_staff, o.benefit, o.readiness, o.dimittend, o.contact_staff_id,
        c.moved_from, c.id as case_id
      from person p join citizen_case c on c.person_id = p.id join case_overview o on o.case_id = c.id where p.id = $1`,
      one(key).subject,
    );
  const staffId = async (key: string) =>
    (await row<{ id: string }>('select id from staff where login_subject = $1', one(key).subject)).id;
  const age = (born: unknown) => ageOn(born as PlainDate, today);

  it('are twenty-two, or one less where a caseworker does two things; each with a login and a sentence of their own', () => {
    expect(all.length).toBeGreaterThanOrEqual(code === '0825' ? 21 : 22);
    for (const what of ['key', 'subject'] as const)
      expect(new Set(all.map((persona) => persona[what])).size).toBe(all.length);
    expect(new Set(all.map(({ sentence }) => sentence.da)).size).toBe(all.length);
    expect(new Set(all.map(({ sentence }) => sentence.en)).size).toBe(all.length);
    expect(all.filter(({ group }) => group === 'citizen')).toHaveLength(7);
    expect(all.filter(({ group }) => group === 'organisation')).toHaveLength(5);
  });

  it('can log in, and are then who they say', async () => {
    const roles: Record<string, string> = {
      caseworker: 'caseworker',
      'new-caseworker': 'caseworker',
      'youth-caseworker': 'caseworker',
      'sickness-caseworker': 'caseworker',
      'company-consultant': 'company-consultant',
      helper: 'helper',
      'akasse-caseworker': 'akasse-caseworker',
      manager: 'manager',
      analyst: 'analyst',
      administrator: 'administrator',
      'company-user': 'company-user',
      provider: 'provider',
      school: 'school-user',
      union: 'partner-user',
      region: 'partner-user',
    };
    for (const { key, name, claims } of all) {
      const cpr = claims[`${id}cprNumber`];
      const read = cpr ? parseCpr(cpr) : null;
      const resolved = await resolveActor(database, testKeys, {
        cpr: read?.ok ? read.cpr : null,
        professionalId: claims[`${id}professional/uuid/persistent`] ?? null,
        loa: 'substantial',
      });
      if (!resolved.ok) throw new Error(`${key}: ${resolved.code}`);
      expect([key, resolved.actor.name, resolved.actor.roles]).toEqual([key, name, [roles[key] ?? 'citizen']]);
    }
  });

  it('are found by their subject, and so is any other citizen', async () => {
    const people = demoPeople(where);
    expect((await people.bySubject(one('manager').subject))?.name).toBe(one('manager').name);
    const other = await row<{ id: string; name: string }>(
      "select id, given_name || ' ' || family_name as name from person order by id limit 1",
    );
    expect((await people.bySubject(other.id))?.group).toBe('citizen');
    expect((await people.search(other.name)).map(({ subject }) => subject)).toContain(other.id);
  });

  it('graduate: under 30, on dagpenge as a new graduate', async () => {
    const found = await citizen('graduate');
    expect(found).toMatchObject({ benefit: 'dagpenge', dimittend: true });
    expect(age(found['birth_date'])).toBeLessThan(30);
  });

  it('first months: on dagpenge, and the a-kasse’s caseworker sees the case', async () => {
    const found = await citizen('first-months');
    expect(found).toMatchObject({ benefit: 'dagpenge' });
    const grant = await row<{ grantee_id: string }>(
      "select grantee_id from access_grant where case_id = $1 and kind = 'akasse' and valid_until > '2026-11-24'",
      found['case_id'],
    );
    expect(grant.grantee_id).toBe(await staffId('akasse-caseworker'));
  });

  it('senior: 55 or more, activity-ready, and the helper sees this one case', async () => {
    const found = await citizen('senior');
    expect(found).toMatchObject({ benefit: 'kontanthjaelp', readiness: 'aktivitetsparat' });
    expect(age(found['birth_date'])).toBeGreaterThanOrEqual(55);
    const grants = await ownerQuery<{ case_id: string }>(
      database,
      "select case_id from access_grant where grantee_id = $1 and revoked_at is null and valid_until > '2026-11-24'",
      [await staffId('helper')],
    );
    expect(grants).toEqual([{ case_id: found['case_id'] }]);
    expect(await row('select department from staff where id = $1', await staffId('helper'))).toEqual({
      department: 'social',
    });
  });

  it('the one who is not digital, the one with a protected address, the minor, the one who moved in', async () => {
    expect(await citizen('not-digital')).toMatchObject({ channel: 'exempt', benefit: 'sygedagpenge' });
    expect(String((await citizen('protected'))['protected_until']) >= today).toBe(true);
    expect(age((await citizen('minor'))['birth_date'])).toBeLessThan(18);
    const moved = await citizen('moved-in');
    expect(moved['moved_from']).not.toBeNull();
    const told = await row<{ data: Record<string, unknown> }>(
      "select data from event where case_id = $1 and type = 'people.case-opened'",
      moved['case_id'],
    );
    expect(told.data).toMatchObject({ movedFrom: moved['moved_from'] });
  });

  it('caseworkers have the citizens their sentence tells of', async () => {
    const portfolio = async (key: string) =>
      ownerQuery<{ benefit: string; birth_date: PlainDate; contact_since: string }>(
        database,
        'select benefit, birth_date, contact_since from case_overview where contact_staff_id = $1 and not closed',
        [await staffId(key)],
      );
    expect((await citizen('minor'))['contact_staff_id']).toBe(await staffId('youth-caseworker'));
    const sickness = all.some(({ key }) => key === 'sickness-caseworker')
      ? ['sickness-caseworker']
      : ['caseworker', 'new-caseworker'];
    expect(await Promise.all(sickness.map(staffId))).toContain((await citizen('not-digital'))['contact_staff_id']);
    expect((await portfolio('caseworker')).some(({ benefit }) => benefit === 'dagpenge')).toBe(true);
    const fresh = await portfolio('new-caseworker');
    expect(fresh.length).toBeGreaterThan(3);
    expect(fresh.every(({ contact_since }) => contact_since >= '2026-10-13')).toBe(true);
    expect(await staffId('caseworker')).not.toBe(await staffId('new-caseworker'));
  });

  it('the administrator is no caseworker, and each organisation is of its kind', async () => {
    const kindOf = (key: string) =>
      row<{ kind: string }>(
        'select o.kind from organisation_user u join organisation o on o.id = u.organisation_id where u.login_subject = $1',
        one(key).subject,
      );
    expect(await kindOf('company-user')).toEqual({ kind: 'company' });
    for (const kind of ['provider', 'school', 'union', 'region']) expect(await kindOf(kind)).toEqual({ kind });
  });
});
