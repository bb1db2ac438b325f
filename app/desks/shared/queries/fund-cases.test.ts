import { instant, plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import { cprOf, elsewhere, fund, home, makeWorld, type Registered, testNow } from '../../../people/testing/world.ts';
import { readFundCases } from './fund-cases.ts';

const today = plainDate('2026-11-24');

describe.each(engines())('the members of a caseworker in the a-kasse on %s', (engine) => {
  const database = useDatabase(engine);
  const read = (actor: Actor) =>
    inScope(database, { authorityId: fund, actorId: actor.id, caseScope: 'none' }, (tx) =>
      readFundCases(tx, actor, instant(testNow), today),
    );
  const grant = (of: Registered, to: Actor, parts: string, kind = 'akasse') =>
    ownerQuery(
      database,
      `insert into access_grant (authority_id, id, case_id, kind, grantee_authority_id, grantee_id, grantee_name, parts, basis, reason,
         granted_by, granted_by_name, granted_at, valid_until)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, 'LOB § 45', 'fordi', $5, 'Anna Holm', '2026-11-01', '2099-01-01')`,
      [of.authorityId, of.caseId, kind, fund, to.id, to.name, parts],
    );
  let karen: Actor;
  let lars: Actor;

  beforeAll(async () => {
    const world = await makeWorld(database);
    const at = { authorityId: fund, department: 'akasse' };
    [karen, lars] = [
      await world.staff('Karen Munk', ['akasse-caseworker'], at),
      await world.staff('Lars Nord', ['akasse-caseworker'], at),
    ];
    const here = await world.staff('Anna Holm', ['caseworker']);
    const there = await world.staff('Erik Gade', ['caseworker'], { authorityId: elsewhere });
    const mine = await world.register(here, cprOf(1), { givenName: 'Asta', contactPersonId: here.id });
    const other = await world.register(there, cprOf(2), { givenName: 'Bodil' });
    await world.register(here, cprOf(3), { givenName: 'Carl' });
    const use = { caseId: mine.caseId, benefit: 'dagpenge', from: '2026-09-01', akasse: fund, insurance: 'fuldtid' };
    await world.must(here, 'record-benefit', use);
    await ownerQuery(
      database,
      `insert into fact (authority_id, id, case_id, kind, value, valid_from, recorded_at, source, author_id, author_name)
       values ($1, gen_random_uuid(), $2, 'dagpengeforbrug', '{"timer": 300, "opgjortTilOgMed": "2026-10-31"}', '2026-11-01', now(),
         'a-kasse', $3, 'Fælles A-kasse')`,
      [home, mine.caseId, karen.id],
    );
    for (const { authorityId, caseId } of [mine, other])
      await ownerQuery(
        database,
        `update case_overview set goal = 'Et job med mennesker', next_step = 'Skriver cv', thread_waiting = 'staff'
         where authority_id = $1 and case_id = $2`,
        [authorityId, caseId],
      );
    await grant(mine, karen, '{contact,benefit,plan,talks}');
    await grant(other, karen, '{contact}');
  });

  it('are those of the own grants, in every municipality, and nobody else’s', async () => {
    expect((await read(karen)).map(({ name, house }) => [name, house])).toEqual([
      ['Asta Østergaard', 'Hjørring'],
      ['Bodil Østergaard', 'Aalborg'],
    ]);
    expect(await read(lars)).toEqual([]);
  });

  it('show goal, turns and hours where the grant names the part, and nothing where it does not', async () => {
    const [mine, other] = await read(karen);
    expect(mine).toMatchObject({
      contactName: 'Anna Holm',
      plan: { goal: 'Et job med mennesker', nextStep: 'Skriver cv' },
      talks: { threadWaiting: 'staff' },
      months: { used: 300, limit: 410, lastDay: '2026-11-30', certain: false },
      handOver: null,
    });
    expect(other).toMatchObject({ contactName: null, plan: null, talks: null, months: null });
  });
});
