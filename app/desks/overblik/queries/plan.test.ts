import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import { targetsOf } from '../page/targets.ts';
import { seedAuthorities, seedMany, testViewer } from '../testing/fixture.ts';
import { parseView } from '../view/view.ts';
import { countQuery } from './counts.ts';
import { listQuery } from './rows.ts';

const parse = (query: string) => parseView(new URLSearchParams(query), { scope: 'alle', hasTeam: true });

describe.runIf(engines().includes('native'))('4,000 citizens among others, as the app role asks for them', () => {
  const database = useDatabase('native');
  const contacts = Array.from({ length: 80 }, () => ({ id: randomUUID(), teamId: randomUUID() }));
  const me = contacts[3] ?? { id: '', teamId: '' };
  const viewer = testViewer({ actorId: me.id, teamId: me.teamId });
  const planOf = (query: RawBuilder<unknown>) =>
    inScope(database, { authorityId: 860, actorId: me.id, caseScope: 'all' }, async (tx) => {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (costs off) ${query}`.execute(tx);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });

  beforeAll(async () => {
    await seedAuthorities(database);
    await seedMany(database, 860, 4000, contacts);
    await seedMany(database, 851, 8000, contacts);
  });

  it('finds one’s own by the index made for it', async () => {
    expect(await planOf(listQuery(viewer, parse('omfang=mine'), 'page'))).toContain('on case_overview_mine');
  });

  it.each([
    'omfang=team',
    'omfang=alle',
    'omfang=alle&vis=tolk&sorter=-sidst',
    'omfang=alle&q=hansen',
    'omfang=afsluttede',
  ])('reads no other municipality for %s', async (query) => {
    expect(await planOf(listQuery(viewer, parse(query), 'page'))).not.toContain('Seq Scan on case_overview');
  });

  it('counts everything in one query that reads the municipality once', async () => {
    const view = parse('omfang=mine');
    const plan = await planOf(countQuery(viewer, view, Object.values(targetsOf(view))));
    expect(plan).not.toContain('Seq Scan on case_overview');
    expect(plan.match(/on case_overview o\b/g)).toHaveLength(1);
    expect(plan).toContain('case_overview_closed');
  });
});
