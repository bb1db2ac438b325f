import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { cprVault } from '../../kernel/crypto/vault.ts';
import { engines, openTestDatabase, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { population } from '../population/population.ts';
import { testPlan } from '../population/testing.ts';
import { demoVersion } from './mark.ts';
import { seedForTest, testKeys } from './testing.ts';

const laesoe = 825;
const figures = testPlan('0825').figures.groups;
const openCases = Object.values(figures).reduce((sum, { people }) => sum + people, 0);
type Counted = { n: number };

describe.each(engines())('a seeded municipality on %s', (engine) => {
  const database = useDatabase(engine);
  const count = async (sql: string): Promise<number> => (await ownerQuery<Counted>(database, sql))[0]?.n ?? -1;

  it('has its people, open cases as the figures say and some closed ones; a second time changes nothing', async () => {
    const first = await seedForTest(database, '0825');
    expect(first.done).toBe(true);
    const before = await ownerQuery(database, 'select count(*)::int as n, max(seq)::int as last from event');
    expect(await count('select count(*)::int as n from citizen_case where closed_on is null')).toBe(openCases);
    expect(await count('select count(*)::int as n from person')).toBe(first.people);
    expect(await seedForTest(database, '0825')).toEqual({ done: false, people: 0, rows: 0 });
    expect(await seedForTest(database, '0825', { seed: 9 })).toMatchObject({ done: false });
    expect(await ownerQuery(database, 'select count(*)::int as n, max(seq)::int as last from event')).toEqual(before);
  });

  it('tells what was seeded', async () => {
    const marks = await ownerQuery<{ value: object }>(database, "select value from setting where key = 'demo'");
    expect(marks).toMatchObject([{ value: { seed: 1, version: demoVersion, asOf: '2026-11-24' } }]);
  });

  it('has facts of one kind that never hold on the same day', async () => {
    const overlaps = `select count(*)::int as n from fact a join fact b
      on b.authority_id = a.authority_id and b.case_id = a.case_id and b.kind = a.kind and b.id > a.id
      where a.superseded_at is null and b.superseded_at is null
        and daterange(a.valid_from, a.valid_until) && daterange(b.valid_from, b.valid_until)`;
    expect(await count(overlaps)).toBe(0);
    expect(await count('select count(*)::int as n from fact where superseded_at is null')).toBeGreaterThan(300);
  });

  it('has lists that say what the facts say', async () => {
    const rows = await ownerQuery<{ benefit: string | null; fact: string | null; closed: boolean }>(
      database,
      `select o.benefit, o.closed, (select f.value #>> '{}' from fact f where f.case_id = o.case_id and f.kind = 'ydelse'
          and f.superseded_at is null and f.valid_from <= '2026-11-24' and (f.valid_until is null or f.valid_until > '2026-11-24')) as fact
        from case_overview o`,
    );
    for (const { benefit, fact, closed } of rows) if (!closed) expect(benefit).toBe(fact);
    expect(rows.filter(({ closed }) => !closed).every(({ benefit }) => benefit !== null)).toBe(true);
  });

  it('has one contact person for each open case, counted right, and none for the closed', async () => {
    expect(
      await count(`select count(*)::int as n from case_overview o where not o.closed and o.contact_staff_id is distinct from
        (select p.staff_id from contact_person p where p.case_id = o.case_id and p.until_at is null)`),
    ).toBe(0);
    expect(
      await count(`select count(*)::int as n from case_overview o where not o.closed and o.contact_staff_id is not null
        and o.contact_changes <> (select count(*) - 1 from contact_person p where p.case_id = o.case_id)`),
    ).toBe(0);
    expect(
      await count('select count(*)::int as n from case_overview where closed and contact_staff_id is not null'),
    ).toBe(0);
    expect(
      await count(`select count(*)::int as n from contact_person p join staff s on s.authority_id = p.authority_id and s.id = p.staff_id
        where p.until_at is null and not s.active`),
    ).toBe(0);
    expect(
      await count(`select count(*)::int as n from contact_person a join contact_person b on b.case_id = a.case_id and b.number = a.number + 1
        where a.until_at is distinct from b.from_at or b.reason = '' or b.handover_note = ''`),
    ).toBe(0);
  });

  it('keeps the version of each case in step with its history, and the history in order', async () => {
    expect(
      await count(`select count(*)::int as n from citizen_case c
        where c.version <> (select coalesce(max(e.case_version), 1) from event e where e.case_id = c.id)`),
    ).toBe(0);
    expect(
      await count(`select count(*)::int as n from (select at, lag(at) over (partition by case_id order by seq) as before from event
        where case_id is not null) e where e.before > e.at`),
    ).toBe(0);
  });

  it('holds no CPR number outside the sealed columns, and marks everything as the demo’s', async () => {
    const numbers = [...population(testPlan('0825'))].map(({ cpr }) => cpr);
    const texts = await ownerQuery<{ text: string }>(
      database,
      'select data::text as text from event union all select value::text from fact union all select row_to_json(l)::text from access_log l',
    );
    const found = texts.filter(({ text }) =>
      numbers.some((cpr) => text.includes(cpr) || text.includes(`${cpr.slice(0, 6)}-${cpr.slice(6)}`)),
    );
    expect(found).toEqual([]);
    expect(await count("select count(*)::int as n from event where request_id <> 'demo'")).toBe(0);
    expect(
      await count("select count(*)::int as n from event where actor_role = 'system' and actor_name <> 'Demo'"),
    ).toBe(0);
  });

  it('happened in the past', async () => {
    const late = (table: string, column: string) =>
      count(`select count(*)::int as n from ${table} where ${column} > '2026-11-24T09:42:00Z'`);
    expect(await late('event', 'at')).toBe(0);
    expect(await late('access_log', 'at')).toBe(0);
    expect(await late('fact', 'recorded_at')).toBe(0);
    expect(await late('contact_person', 'from_at')).toBe(0);
  });

  it('has plans and talks that lists tell of as the tables have them', async () => {
    expect(
      await count(`select count(*)::int as n from case_overview o where not o.closed and (
        o.goal is distinct from (select g.words from plan_goal g where g.case_id = o.case_id and g.ended_at is null)
        or o.next_step is distinct from (select s.words from plan_step s where s.case_id = o.case_id and s.ended_at is null)
        or o.proposals_to_citizen <> (select count(*) from plan_card c where c.case_id = o.case_id and c.state = 'proposed' and c.proposed_by <> 'citizen')
        or o.last_talk_at is distinct from (select max(m.starts_at) from meeting m where m.case_id = o.case_id and m.state = 'held')
        or (o.next_meeting_at is null) <> not exists (select 1 from meeting m where m.case_id = o.case_id and m.state = 'booked'))`),
    ).toBe(0);
    const open = 'from case_overview where not closed';
    expect(await count(`select count(*)::int as n ${open} and goal is not null`)).toBeGreaterThan(openCases * 0.6);
    expect(await count(`select count(*)::int as n ${open} and next_step is null`)).toBeGreaterThan(3);
    expect(await count(`select count(*)::int as n ${open} and law_overdue_since is not null`)).toBeLessThan(
      openCases * 0.08,
    );
  });

  it('has meetings ahead on open days, inside working hours, and in nobody’s lunch', async () => {
    const ahead = `from meeting m join working_hours w on w.authority_id = m.host_authority_id and w.staff_id = m.host_id
      and w.weekday = extract(isodow from m.starts_at at time zone 'Europe/Copenhagen') where m.state = 'booked'`;
    const clock = (column: string) => `to_char(${column} at time zone 'Europe/Copenhagen', 'HH24:MI')`;
    const all = await count("select count(*)::int as n from meeting where state = 'booked'");
    expect(all).toBeGreaterThan(10);
    expect(
      await count(`select count(*)::int as n ${ahead} and ${clock('m.starts_at')} >= w.from_time and ${clock('m.ends_at')} <= w.to_time
        and not (${clock('m.starts_at')} < '12:30' and ${clock('m.ends_at')} > '12:00')`),
    ).toBe(all);
  });

  it('lets the a-kasse and a helper see some cases until a day to come', async () => {
    const kinds = await ownerQuery<{ kind: string; live: number }>(
      database,
      `select kind, count(*) filter (where revoked_at is null and valid_until > '2026-11-24T09:42:00Z')::int as live
        from access_grant group by kind`,
    );
    expect(kinds.find(({ kind }) => kind === 'akasse')?.live).toBeGreaterThan(0);
    expect(kinds.find(({ kind }) => kind === 'helper')?.live).toBeGreaterThan(0);
    const closedToFunds =
      "select count(*)::int as n from access_grant where kind = 'akasse' and not parts @> '{plan,talks}'";
    expect(await count(closedToFunds)).toBe(0);
  });
});

describe.each(engines())('seeding on %s', (engine) => {
  it('leaves nothing when it is cut off, and goes through the next time', async () => {
    const database = await openTestDatabase(engine);
    try {
      const vault = cprVault(testKeys);
      let sealed = 0;
      const breaking = {
        ...vault,
        seal: (...given: Parameters<typeof vault.seal>) => {
          sealed += 1;
          if (sealed === 60) throw new Error('cut off');
          return vault.seal(...given);
        },
      };
      await expect(seedForTest(database, '0825', { vault: breaking })).rejects.toThrow('cut off');
      for (const table of ['person', 'event', 'staff', 'organisation', 'access_log', 'setting'])
        expect(await ownerQuery<Counted>(database, `select count(*)::int as n from ${table}`)).toEqual([{ n: 0 }]);
      expect(await seedForTest(database, '0825')).toMatchObject({ done: true });
    } finally {
      await database.close();
    }
  });
});

describe('seeding on a Sunday morning before the house opens', () => {
  it('finds no act refused and nothing in the future', async () => {
    const database = await openTestDatabase(engines()[0] ?? 'pglite');
    try {
      const now = instant('2026-11-22T05:10:00.000Z');
      expect(await seedForTest(database, '0825', { now })).toMatchObject({ done: true });
      const late = await ownerQuery<Counted>(database, `select count(*)::int as n from event where at > '${now}'`);
      expect(late).toEqual([{ n: 0 }]);
    } finally {
      await database.close();
    }
  });
});

describe('two municipalities', () => {
  it('share the caseworkers of the a-kasser and nothing else', async () => {
    const database = await openTestDatabase(engines()[0] ?? 'pglite');
    try {
      await seedForTest(database, '0825');
      const [before] = await ownerQuery<Counted>(
        database,
        'select count(*)::int as n from staff where authority_id > 9000',
      );
      await seedForTest(database, '0741');
      const [after] = await ownerQuery<Counted>(
        database,
        'select count(*)::int as n from staff where authority_id > 9000',
      );
      expect(after).toEqual(before);
      const twice = await ownerQuery(database, 'select cpr_hash from person group by cpr_hash having count(*) > 1');
      expect(twice).toEqual([]);
      const here = await ownerQuery<Counted>(
        database,
        `select count(*)::int as n from person where authority_id = ${laesoe}`,
      );
      expect(here[0]?.n).toBeGreaterThan(openCases);
    } finally {
      await database.close();
    }
  });
});
