import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { today } from '../testing/decide.ts';
import { cprOf, fund, home, makeWorld, type Registered, testNow, type World } from '../testing/world.ts';
import { helperChoices, possibleHelpers } from './helpers.ts';

describe.each(engines())('possible helpers on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let anna: Actor;
  let of: Registered;

  beforeAll(async () => {
    world = await makeWorld(database);
    anna = await world.staff('Anna Holm', ['caseworker']);
    await world.staff('Bo Dahl', ['caseworker'], { teamId: world.otherTeamId });
    await world.staff('Ida Krag', ['helper'], { teamId: null, department: 'health' });
    await world.staff('Mette Odgaard', ['manager'], { teamId: null, department: 'administration' });
    const gone = await world.staff('Gerda Gået', ['helper'], { teamId: null, department: 'social' });
    await ownerQuery(database, 'update staff set active = false where id = $1', [gone.id]);
    await world.staff('Karen Munk', ['akasse-caseworker'], { authorityId: fund, department: 'akasse' });
    await world.staff('Vera Vagt', ['administrator'], { authorityId: fund, department: 'akasse' });
    await ownerQuery(
      database,
      "insert into authority (id, kind, code, name) values (9002, 'akasse', '9002', 'Anden A-kasse')",
    );
    await world.staff('Lis Nord', ['akasse-caseworker'], { authorityId: 9002, department: 'akasse' });
    of = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
  });

  const found = () =>
    inScope(database, { authorityId: home, actorId: anna.id, caseScope: 'all' }, async (tx) => {
      const helpers = await possibleHelpers(tx, { actor: anna, now: testNow, today }, of.caseId);
      const back = await tx.selectFrom('staff').select('authority_id').distinct().execute();
      return { names: helpers.map(({ name }) => name), choices: helperChoices(helpers), back };
    });

  it('are colleagues of other departments, and every a-kasse while nobody knows which', async () => {
    const { names, choices } = await found();
    expect(names).toEqual(['Ida Krag', 'Lis Nord', 'Karen Munk']);
    expect(choices.map(({ label }) => label.da)).toEqual([
      'Ida Krag, Medarbejder, Sundhed, Hjørring Kommune',
      'Lis Nord, Medarbejder, Anden A-kasse',
      'Karen Munk, Medarbejder, Fælles A-kasse',
    ]);
  });

  it('are those of the citizen’s own a-kasse once it is known', async () => {
    await world.must(anna, 'record-benefit', {
      caseId: of.caseId,
      benefit: 'dagpenge',
      from: '2026-01-01',
      akasse: fund,
      insurance: 'deltid',
    });
    expect((await found()).names).toEqual(['Ida Krag', 'Karen Munk']);
  });

  it('are looked up without staying in the other authority', async () => {
    expect((await found()).back).toEqual([{ authority_id: home }]);
  });
});
