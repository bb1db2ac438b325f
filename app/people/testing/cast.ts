import { ownerQuery } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { cprOf, elsewhere, fund, home, type Registered, type World } from './world.ts';

/** One person of every kind around one case: role × relation. */
export const castNames = [
  'self',
  'otherCitizen',
  'contactPerson',
  'teammate',
  'colleague',
  'guest',
  'stranger',
  'teamConsultant',
  'consultant',
  'guestConsultant',
  'helper',
  'unaskedHelper',
  'fundCaseworker',
  'unaskedFund',
  'manager',
  'analyst',
  'administrator',
  'provider',
  'company',
] as const;
export type CastName = (typeof castNames)[number];

export interface Scene {
  readonly world: World;
  readonly of: Registered;
  readonly cast: Readonly<Record<CastName, Actor>>;
  /** The grant each of these got, by name. */
  readonly grants: Readonly<Record<'guest' | 'guestConsultant' | 'helper' | 'fundCaseworker', string>>;
  /** A benefit that the citizen gets since January. */
  readonly factId: string;
}

/** The cast gathered around a new citizen. `more`: flags the citizen is registered with. */
export async function makeScene(world: World, number: number, more: object = {}, birthday?: string): Promise<Scene> {
  const { staff } = world;
  const other = { teamId: world.otherTeamId };
  const contactPerson = await staff('Anna Holm', ['caseworker']);
  const of = await world.register(contactPerson, cprOf(number, birthday), {
    ...more,
    contactPersonId: contactPerson.id,
  });
  const neighbour = await world.register(contactPerson, cprOf(number + 1, birthday));
  const at = { authorityId: fund, department: 'akasse' };
  const organisation = (role: 'provider' | 'company-user', name: string): Actor => ({
    ...contactPerson,
    id: crypto.randomUUID(),
    kind: 'organisation',
    name,
    roles: [role],
    organisationId: crypto.randomUUID(),
  });
  const cast: Record<CastName, Actor> = {
    self: world.citizen(of),
    otherCitizen: world.citizen(neighbour, 'Nabo'),
    contactPerson,
    teammate: await staff('Bo Dahl', ['caseworker']),
    colleague: await staff('Carla Eg', ['caseworker'], other),
    guest: await staff('Dorte Friis', ['caseworker'], other),
    stranger: await staff('Erik Gade', ['caseworker'], { authorityId: elsewhere }),
    teamConsultant: await staff('Finn Hede', ['company-consultant']),
    consultant: await staff('Gitte Iversen', ['company-consultant'], other),
    guestConsultant: await staff('Hans Juul', ['company-consultant'], other),
    helper: await staff('Ida Krag', ['helper'], { teamId: null, department: 'health' }),
    unaskedHelper: await staff('Jens Lund', ['helper'], { teamId: null, department: 'health' }),
    fundCaseworker: await staff('Karen Munk', ['akasse-caseworker'], at),
    unaskedFund: await staff('Lars Nord', ['akasse-caseworker'], at),
    manager: await staff('Mette Odgaard', ['manager'], { teamId: null }),
    analyst: await staff('Niels Poulsen', ['analyst'], { teamId: null }),
    administrator: await staff('Oda Quist', ['administrator'], { teamId: null }),
    provider: organisation('provider', 'Kursuscenter Nord'),
    company: organisation('company-user', 'Nordjysk Byg'),
  };
  const { caseId } = of;
  await world.must(contactPerson, 'record-benefit', { caseId, benefit: 'kontanthjaelp', from: '2026-01-01' });
  const [fact] = await ownerQuery<{ id: string }>(world.database, 'select id from fact where case_id = $1', [caseId]);
  const grant = (kind: string, to: Actor, basis: string) => insertGrant(world, of, cast.contactPerson, kind, to, basis);
  return {
    world,
    of,
    cast,
    factId: fact?.id ?? '',
    grants: {
      guest: await grant('guest', cast.guest, 'none'),
      guestConsultant: await grant('guest', cast.guestConsultant, 'none'),
      helper: await grant('helper', cast.helper, 'LAB § 40, stk. 3'),
      fundCaseworker: await grant('akasse', cast.fundCaseworker, 'LOB § 45'),
    },
  };
}

async function insertGrant(world: World, of: Registered, by: Actor, kind: string, to: Actor, basis: string) {
  const id = crypto.randomUUID();
  await ownerQuery(
    world.database,
    `insert into access_grant (authority_id, id, case_id, kind, grantee_authority_id, grantee_id, grantee_name, parts, basis,
       reason, granted_by, granted_by_name, granted_at, valid_until)
     values ($1, $2, $3, $4, $5, $6, $7, '{contact,benefit}', $8, 'fordi', $9, $10, '2026-11-01', '2099-01-01')`,
    [home, id, of.caseId, kind, to.authorityId, to.id, to.name, basis, by.id, by.name],
  );
  return id;
}
