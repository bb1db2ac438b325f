import { instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { cprOf, elsewhere, home, makeWorld, type Registered } from '../../people/testing/world.ts';
import { participationQuery, readParticipation } from './queries.ts';

const period = { from: instant('2025-11-24T00:00:00.000Z'), until: instant('2026-11-25T00:00:00.000Z') };

describe.each(engines())('participation on %s', (engine) => {
  const database = useDatabase(engine);
  const inHome = <T>(work: (tx: Tx) => Promise<T>) =>
    inScope(database, { authorityId: home, actorId: '00000000-0000-4000-8000-000000000001', caseScope: 'all' }, work);
  const meetings = (of: Registered, count: number, form: string, duty: string, over = '') =>
    ownerQuery(
      database,
      `insert into meeting (authority_id, id, case_id, kind, state, starts_at, ends_at, form, form_chosen_by, booked_by,
         host_authority_id, host_id, host_name, place, title, duty, created_at, updated_at)
       select $1, gen_random_uuid(), $2, 'job-talk', '${over || 'held'}', timestamptz '2026-11-20 09:00Z' - n * interval '1 hour',
         timestamptz '2026-11-20 09:30Z' - n * interval '1 hour', $3, 'citizen', 'staff', $1, gen_random_uuid(), 'Bo Dahl', 'Her', 'Samtale',
         ${duty}, now(), now()
       from generate_series(1, $4) n`,
      [of.authorityId, of.caseId, form, count],
    );

  beforeAll(async () => {
    const world = await makeWorld(database);
    const anna = await world.staff('Anna Holm', ['caseworker']);
    const erik = await world.staff('Erik Gade', ['caseworker'], { authorityId: elsewhere });
    const [a, b] = [await world.register(anna, cprOf(1)), await world.register(anna, cprOf(2))];
    const other = await world.register(erik, cprOf(3));
    await world.must(anna, 'record-benefit', { caseId: a.caseId, benefit: 'kontanthjaelp', from: '2026-01-01' });
    await meetings(a, 6, 'phone', 'true');
    await meetings(a, 3, 'video', 'false');
    await meetings(b, 2, 'phone', 'null');
    await meetings(b, 9, 'phone', 'true', 'cancelled');
    await meetings(other, 3000, 'phone', 'false');
    await ownerQuery(
      database,
      `insert into plan_card (authority_id, id, case_id, area, title, whose, state, proposed_by, proposed_by_name, agreed_at, plan_part, duty,
         created_at, updated_at)
       select $1, gen_random_uuid(), $2, 'course', 'Kursus', 'citizen', 'agreed', 'citizen', 'Maja', t, 'offer', false, now(), now()
       from (values (timestamptz '2026-10-01Z'), (timestamptz '2024-10-01Z'), (null)) v (t)`,
      [home, a.caseId],
    );
    await ownerQuery(database, 'analyze meeting');
  });

  it('counts what was held and agreed in the year, by benefit and kind, and what is not known apart', async () => {
    const { talks, agreements } = await inHome((tx) => readParticipation(tx, home, period));
    expect(talks.whole).toEqual({ key: null, free: 3, duty: 6, unknown: 2, citizens: 2 });
    const byKey = (one: { key: string | null }, two: { key: string | null }) =>
      (one.key ?? '') < (two.key ?? '') ? -1 : 1;
    expect(talks.byKind.toSorted(byKey)).toEqual([
      { key: 'phone', free: 0, duty: 6, unknown: 2, citizens: 2 },
      { key: 'video', free: 3, duty: 0, unknown: 0, citizens: 1 },
    ]);
    expect(talks.byBenefit.toSorted(byKey)).toEqual([
      { key: null, free: 0, duty: 0, unknown: 2, citizens: 1 },
      { key: 'kontanthjaelp', free: 3, duty: 6, unknown: 0, citizens: 1 },
    ]);
    expect(agreements.whole).toMatchObject({ free: 1, duty: 0, unknown: 0 });
    expect(agreements.byKind).toMatchObject([{ key: 'course' }]);
  });

  it('reads no talk of another municipality', async () => {
    const plan = await inHome(async (tx) => {
      const { rows } = await sql<{
        'QUERY PLAN': string;
      }>`explain (costs off) ${participationQuery(home, period)}`.execute(tx);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain('meeting_held');
    expect(plan).not.toContain('Seq Scan on meeting');
  });
});
