import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testKeys } from '../kernel/crypto/testing.ts';
import { ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { resolveActor } from '../kernel/identity/resolve-actor.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { elsewhere, fund, home, makeWorld, type World } from '../people/testing/world.ts';
import { addFirstAdministrator } from './administrator.ts';

const anna = { name: 'Anna Holm', email: 'anna.holm@example.dk', phone: '72 33 00 00', login: 'id-of-anna' };

describe('the first administrator', () => {
  const database = useDatabase('native');
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(database);
  });
  beforeEach(async () => {
    await ownerQuery(database, 'delete from staff_role');
    await ownerQuery(database, 'delete from staff');
    await ownerQuery(database, 'truncate event');
  });
  const add = (authorityId = home, over: object = {}) =>
    addFirstAdministrator(world.kernel, authorityId, { ...anna, ...over });
  const logIn = (professionalId: string) =>
    resolveActor(database, testKeys(), { loa: 'substantial', cpr: null, professionalId } as never);

  it('can log in, and stands in the history as the work of the platform', async () => {
    expect(await add()).toEqual({
      da: 'Anna Holm er nu administrator i Hjørring.',
      en: 'Anna Holm is now an administrator in Hjørring.',
    });
    expect(await logIn(anna.login)).toMatchObject({
      ok: true,
      actor: { name: 'Anna Holm', roles: ['administrator'], authorityId: home },
    });
    const events = await ownerQuery(database, 'select type, actor_id, actor_role from event');
    expect(events).toEqual([{ type: 'people.staff-added', actor_id: systemActorId, actor_role: 'system' }]);
  });

  it('is one in each authority, an a-kasse too', async () => {
    await add();
    await add(elsewhere, { login: 'b' });
    await add(fund, { login: 'c' });
    expect(await logIn('c')).toMatchObject({ ok: true, actor: { authorityId: fund, roles: ['administrator'] } });
  });

  it('is refused where there is one who can log in', async () => {
    await add();
    await expect(add(home, { name: 'Bo Lund', login: 'b' })).rejects.toMatchObject({
      da: 'Hjørring har allerede en administrator. Flere oprettes under Administration → Medarbejdere.',
    });
    expect(await ownerQuery(database, 'select name from staff')).toEqual([{ name: 'Anna Holm' }]);
  });

  it('may be somebody who is here already, and keeps what else they are', async () => {
    await world.staff('Bo Lund', ['caseworker']);
    await ownerQuery(database, "update staff set login_subject = 'b'");
    await add(home, { login: 'b' });
    const roles = await ownerQuery(database, 'select role from staff_role order by role');
    expect(roles).toEqual([{ role: 'administrator' }, { role: 'caseworker' }]);
  });

  it('is possible again when the only one has left', async () => {
    await add();
    await ownerQuery(database, 'update staff set active = false');
    await add(home, { name: 'Bo Lund', login: 'b' });
    expect(await logIn('b')).toMatchObject({ ok: true });
  });

  it('says what is wrong with what was given', async () => {
    await expect(add(home, { phone: '123' })).rejects.toMatchObject({
      name: 'CommandRefused',
      da: /blev ikke oprettet/,
    });
    await expect(add(4711)).rejects.toMatchObject({ da: '4711 er ikke en myndighed her.' });
    expect(await ownerQuery(database, 'select 1 from staff')).toEqual([]);
  });
});
