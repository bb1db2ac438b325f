import {
  citizenClaims,
  citizenSearch,
  type DemoPeople,
  type Persona,
  professionalClaims,
} from '../../exchange/login/index.ts';
import type { Keys } from '../../kernel/crypto/keys.ts';
import { cprVault } from '../../kernel/crypto/vault.ts';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import { syntheticCvr } from '../house/organisations.ts';
import { castRoles } from '../population/cast.ts';
import { demoActorId } from '../seeding/actors.ts';
import { readMark } from '../seeding/mark.ts';
import { type Cast, type OrganisationPart, organisationPartNames, type StaffPart, staffParts } from './cast.ts';
import { citizenParts, organisationParts, staffPart } from './parts.ts';

/** A persona with the name that tests and benchmarks know it by. */
export interface KeyedPersona extends Persona {
  readonly key: string;
}

export interface DemoPeopleOptions {
  readonly database: Database;
  readonly keys: Keys;
  readonly authorityId: number;
}

/** Everybody one can log in as: the personas, and any other synthetic citizen by name. */
export function demoPeople(options: DemoPeopleOptions): DemoPeople {
  const { database, keys, authorityId } = options;
  const citizens = citizenSearch(database, keys, authorityId, demoActorId);
  return {
    personas: () => personas(options),
    search: citizens.search,
    bySubject: async (subject) =>
      (await personas(options)).find((one) => one.subject === subject) ?? citizens.bySubject(subject),
  };
}

/** The personas as they are now: names, logins and numbers are read each time. None where no demo was made. */
export async function personas({ database, keys, authorityId }: DemoPeopleOptions): Promise<KeyedPersona[]> {
  const scope = { authorityId, actorId: demoActorId, caseScope: 'all' };
  const here = await inScope(database, scope, async (tx) => {
    const cast = (await readMark(tx, authorityId))?.cast;
    if (!cast) return null;
    return {
      cast,
      citizens: await readCitizens(tx, keys, authorityId, cast),
      organisations: await readUsers(tx, authorityId, cast),
    };
  });
  if (!here) return [];
  const staff: (KeyedPersona | null)[] = [];
  for (const part of staffParts) staff.push(await readStaff(database, here.cast, part));
  const all = [...here.citizens, ...staff, ...here.organisations].filter((one) => one !== null);
  // On a small island one caseworker plays two parts: shown once, as the first of them.
  return all.filter(({ subject }, at) => all.findIndex((one) => one.subject === subject) === at);
}

async function readCitizens(tx: Tx, keys: Keys, authorityId: number, cast: Cast): Promise<KeyedPersona[]> {
  const vault = cprVault(keys);
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'given_name', 'family_name', 'cpr_cipher', 'cpr_kind'])
    .where('authority_id', '=', authorityId)
    .where('id', 'in', Object.values(cast.citizens))
    .execute();
  return castRoles.flatMap((role): KeyedPersona[] => {
    const row = rows.find(({ id }) => id === cast.citizens[role]);
    if (!row) return [];
    const name = `${row.given_name} ${row.family_name}`;
    const cpr = vault.open(row.cpr_cipher, row.cpr_kind, authorityId, row.id);
    return [{ subject: row.id, group: 'citizen', name, ...citizenParts[role], claims: citizenClaims(cpr, name) }];
  });
}

/** Who has left since then can no longer log in, and is not shown. */
async function readStaff(database: Database, cast: Cast, part: StaffPart): Promise<KeyedPersona | null> {
  const { authorityId, id } = cast.staff[part];
  const row = await inScope(database, { authorityId, actorId: demoActorId, caseScope: 'none' }, (tx) =>
    tx
      .selectFrom('staff')
      .select(['name', 'login_subject'])
      .where('authority_id', '=', authorityId)
      .where('id', '=', id)
      .where('active', '=', true)
      .executeTakeFirst(),
  );
  if (!row) return null;
  const { name, login_subject: subject } = row;
  return {
    subject,
    group: 'staff',
    name,
    ...staffPart[part],
    claims: professionalClaims(subject, name, municipalCvr),
  };
}

async function readUsers(tx: Tx, authorityId: number, cast: Cast): Promise<(KeyedPersona | null)[]> {
  const users: (KeyedPersona | null)[] = [];
  for (const part of organisationPartNames) users.push(await readUser(tx, authorityId, cast, part));
  return users;
}

async function readUser(tx: Tx, authorityId: number, cast: Cast, part: OrganisationPart): Promise<KeyedPersona | null> {
  const row = await tx
    .selectFrom('organisation_user as u')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.authority_id', '=', 'u.authority_id').onRef('o.id', '=', 'u.organisation_id'),
    )
    .select(['u.name', 'u.login_subject', 'o.cvr'])
    .where('u.authority_id', '=', authorityId)
    .where('u.id', '=', cast[part])
    .where('u.active', '=', true)
    .executeTakeFirst();
  if (!row) return null;
  const { name, login_subject: subject, cvr } = row;
  return {
    subject,
    group: 'organisation',
    name,
    ...organisationParts[part],
    claims: professionalClaims(subject, name, cvr),
  };
}

/** What the login says of the employer; nothing is read from it. */
const municipalCvr = syntheticCvr(99, 0);
