import type { DB } from '../database/schema.generated.ts';
import type { Database, Tx } from '../database/scope.ts';
import { inScope } from '../database/scope.ts';
import { type Actor, type Role, roles } from './actor.ts';
import { authorityTitle } from './authority-title.ts';

interface Authority {
  readonly id: number;
  readonly name: string;
  readonly title: string;
}

/** The citizen of a case, read with no more access than that citizen has. */
export function loadCitizen(
  database: Database,
  found: { readonly authorityId: number; readonly personId: string; readonly caseId: string },
): Promise<Actor | null> {
  const { authorityId, personId, caseId } = found;
  return inScope(database, { authorityId, actorId: personId, caseScope: caseId }, async (tx) => {
    const person = await tx
      .selectFrom('person')
      .select(['given_name', 'family_name'])
      .where('authority_id', '=', authorityId)
      .where('id', '=', personId)
      .executeTakeFirst();
    const authority = await readAuthority(tx, authorityId);
    if (!person || !authority) return null;
    return {
      id: personId,
      kind: 'citizen',
      name: `${person.given_name} ${person.family_name}`,
      roles: ['citizen'],
      ...placedIn(authority),
      caseId,
    };
  });
}

/** Somebody of the staff who is active; their roles may be none. */
export function loadStaff(database: Database, authorityId: number, staffId: string): Promise<Actor | null> {
  return inScope(database, { authorityId, actorId: staffId, caseScope: 'none' }, async (tx) => {
    const staff = await tx
      .selectFrom('staff')
      .select(['name', 'department', 'team_id'])
      .where('authority_id', '=', authorityId)
      .where('id', '=', staffId)
      .where('active', '=', true)
      .executeTakeFirst();
    const authority = await readAuthority(tx, authorityId);
    if (!staff || !authority) return null;
    const held = await tx
      .selectFrom('staff_role')
      .select('role')
      .where('authority_id', '=', authorityId)
      .where('staff_id', '=', staffId)
      .execute();
    return {
      id: staffId,
      kind: 'staff',
      name: staff.name,
      roles: knownRoles(held.map((row) => row.role)),
      ...placedIn(authority),
      department: staff.department,
      ...(staff.team_id ? { teamId: staff.team_id } : {}),
    };
  });
}

/** Somebody who acts for an organisation, and is active. */
export function loadOrganisationUser(database: Database, authorityId: number, userId: string): Promise<Actor | null> {
  return inScope(database, { authorityId, actorId: userId, caseScope: 'none' }, async (tx) => {
    const user = await tx
      .selectFrom('organisation_user as u')
      .innerJoin('organisation as o', (join) =>
        join.onRef('o.authority_id', '=', 'u.authority_id').onRef('o.id', '=', 'u.organisation_id'),
      )
      .select(['u.name', 'o.id as organisationId', 'o.name as organisation', 'o.kind'])
      .where('u.authority_id', '=', authorityId)
      .where('u.id', '=', userId)
      .where('u.active', '=', true)
      .executeTakeFirst();
    const authority = await readAuthority(tx, authorityId);
    if (!user || !authority) return null;
    return {
      id: userId,
      kind: 'organisation',
      name: user.name,
      roles: [roleIn[user.kind]],
      ...placedIn(authority),
      organisation: user.organisation,
      organisationId: user.organisationId,
    };
  });
}

/** What somebody is who acts for an organisation: union and region are partners in the classes that lead to jobs. */
const roleIn: Readonly<Record<DB['organisation']['kind'], Role>> = {
  company: 'company-user',
  provider: 'provider',
  school: 'school-user',
  union: 'partner-user',
  region: 'partner-user',
};

async function readAuthority(tx: Tx, id: number): Promise<Authority | null> {
  const row = await tx.selectFrom('authority').select(['name', 'kind']).where('id', '=', id).executeTakeFirst();
  return row ? { id, name: row.name, title: authorityTitle(row) } : null;
}

const placedIn = ({ id, name, title }: Authority) => ({ authorityId: id, authorityName: name, organisation: title });

const knownRoles = (names: readonly string[]): Role[] => roles.filter((role) => names.includes(role));
