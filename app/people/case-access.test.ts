import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Relation } from '../kernel/act/act.ts';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../kernel/identity/actor.ts';
import { relationAt } from './case-access.ts';
import { type CastName, castNames, makeScene, type Scene } from './testing/cast.ts';
import { makeWorld, testNow } from './testing/world.ts';

const circle: Readonly<Record<CastName, readonly Relation[] | null>> = {
  self: ['self'],
  otherCitizen: null,
  contactPerson: ['same-authority', 'contact-person', 'same-team'],
  teammate: ['same-authority', 'same-team'],
  colleague: ['same-authority'],
  guest: ['guest', 'same-authority'],
  stranger: null,
  teamConsultant: ['same-authority', 'same-team'],
  consultant: ['same-authority'],
  guestConsultant: ['guest', 'same-authority'],
  helper: ['helper'],
  unaskedHelper: null,
  fundCaseworker: ['akasse'],
  unaskedFund: null,
  manager: ['same-authority'],
  analyst: [],
  administrator: [],
  provider: null,
  company: null,
};

describe.each(engines())('case access on %s', (engine) => {
  const database = useDatabase(engine);
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database), 10);
  });

  const heldBy = (actor: Actor, now = testNow) =>
    inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, (tx) =>
      relationAt(tx, actor, scene.of.caseId, instant(now)),
    );

  it.each(castNames)('tells how %s stands to the case', async (name) => {
    const held = await heldBy(scene.cast[name]);
    const expected = circle[name];
    expect(held && [...held.relations].toSorted()).toEqual(expected?.toSorted() ?? null);
    if (held) expect(held).toMatchObject({ personId: scene.of.personId, authorityId: 860 });
  });

  it('lets helper and a-kasse see their parts only', async () => {
    expect((await heldBy(scene.cast.helper))?.parts).toEqual(new Set(['contact', 'benefit']));
    expect((await heldBy(scene.cast.fundCaseworker))?.parts).toEqual(new Set(['contact', 'benefit']));
    for (const name of ['self', 'contactPerson', 'teammate', 'guest', 'manager'] as const)
      expect((await heldBy(scene.cast[name]))?.parts).toBe('all');
    expect((await heldBy(scene.cast.colleague))?.parts).toEqual(new Set());
  });

  it('ends a grant at its moment, by the clock of the platform', async () => {
    await ownerQuery(database, "update access_grant set valid_until = '2090-01-01' where id = $1", [
      scene.grants.guest,
    ]);
    expect((await heldBy(scene.cast.guest, '2089-12-31T22:59:59.000Z'))?.relations).toContain('guest');
    expect((await heldBy(scene.cast.guest, '2089-12-31T23:00:00.000Z'))?.relations).not.toContain('guest');
  });

  it('knows who holds a mandate for the cases of own staff', async () => {
    await ownerQuery(database, 'update case_overview set own_staff = true where case_id = $1', [scene.of.caseId]);
    expect((await heldBy(scene.cast.teammate))?.barred?.code).toBe('own-staff');
    const mandate = (until: string | null) =>
      ownerQuery(
        database,
        `insert into mandate (authority_id, id, staff_id, kind, valid_from, valid_until)
         values (860, gen_random_uuid(), $1, 'own-staff-cases', '2026-01-01', $2)`,
        [scene.cast.teammate.id, until],
      );
    await mandate('2026-11-24');
    expect((await heldBy(scene.cast.teammate))?.barred?.code).toBe('own-staff');
    await mandate('2026-11-25');
    expect((await heldBy(scene.cast.teammate))?.barred).toBeNull();
    await ownerQuery(database, 'update case_overview set own_staff = false where case_id = $1', [scene.of.caseId]);
  });
});
