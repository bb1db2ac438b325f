import { randomUUID } from 'node:crypto';
import { plainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { hjoerring, prepareAdmin, scopeOf } from '../testing.ts';
import { pageSize } from './page-of-log.ts';
import { logQuery } from './queries.ts';
import { type AuditSearch, everything } from './search.ts';

const lines = 100_000;

/** Plans mean something with many rows and real statistics only; the other engines run the same planner. */
describe.runIf(engines().includes('native'))('how a log of 100,000 lines is searched', () => {
  const database = useDatabase('native');
  prepareAdmin(database);
  const [actor, person] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    await ownerQuery(
      database,
      `with people as (select array_agg(gen_random_uuid()) as ids from generate_series(1, 4000)),
         actors as (select array_agg(gen_random_uuid()) as ids from generate_series(1, 300))
       insert into access_log (authority_id, at, actor_id, actor_name, actor_role, actor_organisation, action, place, person_ids, relation, request_id)
       select 860, timestamptz '2026-01-01' + n * interval '4 minutes', case when n % 1000 = 0 then $2::uuid else actors.ids[1 + n % 300] end,
         'x', 'caseworker', 'x', 'read', 'person-page', case when n % 2000 = 7 then array[$1::uuid] else array[people.ids[1 + n % 4000]] end,
         'same-team', 'x'
       from generate_series(1, ${lines}) n, people, actors`,
      [person, actor],
    );
    await ownerQuery(database, 'analyze access_log');
  });

  const planOf = (search: Partial<AuditSearch>) =>
    inScope(database, scopeOf(hjoerring), async (tx) => {
      const place = { before: null, after: null };
      const query = logQuery({
        authorityId: hjoerring,
        search: { ...everything, ...search },
        place,
        most: pageSize + 1,
      });
      const { rows } = await sql<{
        'QUERY PLAN': string;
      }>`explain (analyze, buffers off, timing off, summary off) ${query}`.execute(tx);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  const noScan = /Seq Scan on access_log/;

  it('by whoever looked: their own index', async () => {
    const plan = await planOf({ actorId: actor });
    expect(plan).toMatch(/access_log_actor/);
    expect(plan).not.toMatch(noScan);
  });

  it('by period: the index by time', async () => {
    const plan = await planOf({ from: plainDate('2026-03-01'), to: plainDate('2026-03-01') });
    expect(plan).toMatch(/access_log_at/);
    expect(plan).not.toMatch(noScan);
  });

  it('by kind: the index by time, newest first, until the page is full', async () => {
    const plan = await planOf({ action: 'read' });
    expect(plan).toMatch(/access_log_at/);
    expect(plan).not.toMatch(noScan);
  });

  it('by citizen: the function asks the index on the people, the rest goes by key', async () => {
    const plan = await planOf({ personId: person });
    expect(plan).toMatch(/access_log_pkey/);
    expect(plan).not.toMatch(noScan);
    // A function hides its own plan, so its one question is looked at as the owner the function runs as.
    const inside = await ownerQuery<{ 'QUERY PLAN': string }>(
      database,
      `explain select id from access_log where authority_id = 860 and person_ids @> array['${person}'::uuid] order by at desc, id desc limit 51`,
    );
    expect(inside.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Bitmap Index Scan on access_log_person/);
  });

  it('the plain question would read the whole log under row-level security, which is why there is a function', async () => {
    const { rows } = await inScope(database, scopeOf(hjoerring), (tx) =>
      sql<{ 'QUERY PLAN': string }>`explain select id from access_log where authority_id = ${hjoerring}
        and person_ids @> array[${person}::uuid] order by at desc, id desc limit 51`.execute(tx),
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).not.toMatch(/access_log_person/);
  });
});
