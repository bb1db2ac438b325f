import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { House } from '../house/house.ts';
import { type CastRole, castRoles } from '../population/cast.ts';
import { helperOfOne } from '../seeding/sharing.ts';

/** Somebody of the staff one can log in as. */
export const staffParts = [
  'jobs',
  'new',
  'youth',
  'sickness',
  'consultant',
  'helper',
  'fund',
  'manager',
  'analyst',
  'administrator',
] as const;
export type StaffPart = (typeof staffParts)[number];

export interface StaffId {
  readonly authorityId: number;
  readonly id: string;
}

/** Somebody of an organisation one can log in as, by the kind of it. */
export const organisationPartNames = ['company', 'provider', 'school', 'union', 'region'] as const;
export type OrganisationPart = (typeof organisationPartNames)[number];

/** Who plays which part, by id: kept beside the mark of the demo, so that a start need not make the people again. */
export interface Cast {
  readonly citizens: Readonly<Record<CastRole, string>>;
  readonly staff: Readonly<Record<StaffPart, StaffId>>;
  readonly company: string;
  readonly provider: string;
  readonly school: string;
  readonly union: string;
  readonly region: string;
}

/** Cases of the people who were cast. */
export type CastCases = ReadonlyMap<CastRole, { readonly personId: string; readonly caseId: string }>;

/** Finds the parts among what was written. Throws when one is missing: then the demo is not as it should be. */
export async function castOf(tx: Tx, authorityId: number, house: House, cases: CastCases): Promise<Cast> {
  const caseOf = (role: CastRole) => found(cases.get(role), role);
  const contacts = new Map<CastRole, string>();
  for (const role of castRoles) contacts.set(role, await contactOf(tx, authorityId, caseOf(role).caseId));
  const newest = newestOf(house);
  const taken = [newest, contacts.get('not-digital')];
  const jobs = (['graduate', 'first-months', 'moved-in'] as const)
    .map((role) => contacts.get(role))
    .toSorted((a, b) => Number(taken.includes(a)) - Number(taken.includes(b)))
    .find((id) => id !== newest);
  const here = (id: string | undefined, part: StaffPart): StaffId => ({ authorityId, id: found(id, part) });
  const withRole = (role: string) => house.others.find(({ roles }) => roles.some((one) => one === role))?.id;
  return {
    citizens: Object.fromEntries(castRoles.map((role) => [role, caseOf(role).personId])) as Record<CastRole, string>,
    staff: {
      jobs: here(jobs ?? otherThan(house, newest), 'jobs'),
      new: here(newest, 'new'),
      youth: here(contacts.get('minor'), 'youth'),
      sickness: here(contacts.get('not-digital'), 'sickness'),
      consultant: here(withRole('company-consultant'), 'consultant'),
      helper: here(helperOfOne(house)?.id, 'helper'),
      fund: await fundCaseworker(tx, authorityId, caseOf('first-months').caseId),
      manager: here(withRole('manager'), 'manager'),
      analyst: here(withRole('analyst'), 'analyst'),
      administrator: here(withRole('administrator'), 'administrator'),
    },
    company: await userOf(tx, authorityId, 'company'),
    provider: await userOf(tx, authorityId, 'provider'),
    school: await userOf(tx, authorityId, 'school'),
    union: await userOf(tx, authorityId, 'union'),
    region: await userOf(tx, authorityId, 'region'),
  };
}

function found<T>(one: T | undefined, part: string): T {
  if (one === undefined) throw new Error(`Nobody in the demo plays ${part}.`);
  return one;
}

const jobDesk = (house: House) => found(house.desks.get('job'), 'the first desk').present;

const newestOf = (house: House): string =>
  found(jobDesk(house).toSorted((a, b) => (a.member.since < b.member.since ? 1 : -1))[0], 'new').member.id;

const otherThan = (house: House, id: string): string | undefined =>
  jobDesk(house).find(({ member }) => member.id !== id)?.member.id;

async function contactOf(tx: Tx, authorityId: number, caseId: string): Promise<string> {
  const row = await tx
    .selectFrom('contact_person')
    .select('staff_id')
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('until_at', 'is', null)
    .executeTakeFirst();
  return found(row?.staff_id, 'contact person');
}

async function fundCaseworker(tx: Tx, authorityId: number, caseId: string): Promise<StaffId> {
  const row = await tx
    .selectFrom('access_grant')
    .select(['grantee_authority_id', 'grantee_id'])
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'akasse')
    .executeTakeFirst();
  const { grantee_authority_id, grantee_id } = found(row, 'fund');
  return { authorityId: grantee_authority_id, id: grantee_id };
}

async function userOf(tx: Tx, authorityId: number, kind: OrganisationPart): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select u.id from organisation_user u
    join organisation o on o.authority_id = u.authority_id and o.id = u.organisation_id
    where u.authority_id = ${authorityId} and o.kind = ${kind}
    order by o.name limit 1`.execute(tx);
  return found(rows[0]?.id, kind);
}
