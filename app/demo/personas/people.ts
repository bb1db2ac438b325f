import type { Keys } from '../../kernel/crypto/keys.ts';
import { cprVault } from '../../kernel/crypto/vault.ts';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { syntheticCvr } from '../house/organisations.ts';
import { castRoles } from '../population/cast.ts';
import { demoActorId } from '../seeding/actors.ts';
import { readMark } from '../seeding/mark.ts';
import { type Cast, type StaffPart, staffParts } from './cast.ts';
import { citizenParts, organisationParts, staffPart } from './parts.ts';

/** Somebody a visitor of the demo can be; as the demo's login provider wants them. */
export interface DemoPersona {
  readonly subject: string;
  readonly group: 'citizen' | 'staff' | 'organisation';
  readonly name: string;
  readonly role: Bilingual;
  readonly sentence: Bilingual;
  readonly claims: Readonly<Record<string, string>>;
}

export interface CitizenSearch {
  readonly search: (name: string) => Promise<readonly DemoPersona[]>;
  readonly bySubject: (subject: string) => Promise<DemoPersona | null>;
}

export interface DemoPeople extends CitizenSearch {
  readonly personas: () => Promise<readonly DemoPersona[]>;
}

export interface DemoPeopleOptions {
  readonly database: Database;
  readonly keys: Keys;
  readonly authorityId: number;
  /** Finds all the other citizens by name; without it only the personas can log in. */
  readonly citizens?: CitizenSearch;
}

/** The people of the demo as they are now: names, logins and numbers are read each time. */
export function demoPeople(options: DemoPeopleOptions): DemoPeople {
  const { citizens } = options;
  const personas = () => readPersonas(options);
  return {
    personas,
    search: async (name) => (citizens ? citizens.search(name) : []),
    bySubject: async (subject) =>
      (await personas()).find((one) => one.subject === subject) ?? (citizens ? citizens.bySubject(subject) : null),
  };
}

const core = 'https://data.gov.dk/model/core/';
/** What NemLog-in says of somebody (OIOSAML 3). */
const claim = {
  loa: `${core}concept/core/nsis/loa`,
  fullName: `${core}eid/fullName`,
  cpr: `${core}eid/cprNumber`,
  professionalId: `${core}eid/professional/uuid/persistent`,
  cvr: `${core}eid/professional/cvr`,
};

async function readPersonas({ database, keys, authorityId }: DemoPeopleOptions): Promise<DemoPersona[]> {
  const scope = { authorityId, actorId: demoActorId, caseScope: 'all' };
  const here = await inScope(database, scope, async (tx) => {
    const cast = (await readMark(tx, authorityId))?.cast;
    if (!cast) return null;
    return {
      cast,
      citizens: await readCitizens(tx, keys, authorityId, cast),
      organisations: [
        await readUser(tx, authorityId, cast, 'company'),
        await readUser(tx, authorityId, cast, 'provider'),
      ],
    };
  });
  if (!here) return [];
  const staff: (DemoPersona | null)[] = [];
  for (const part of staffParts) staff.push(await readStaff(database, here.cast, part));
  return [...here.citizens, ...staff, ...here.organisations].filter((one) => one !== null);
}

async function readCitizens(tx: Tx, keys: Keys, authorityId: number, cast: Cast): Promise<DemoPersona[]> {
  const vault = cprVault(keys);
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'given_name', 'family_name', 'cpr_cipher', 'cpr_kind'])
    .where('authority_id', '=', authorityId)
    .where('id', 'in', Object.values(cast.citizens))
    .execute();
  return castRoles.flatMap((role): DemoPersona[] => {
    const row = rows.find(({ id }) => id === cast.citizens[role]);
    if (!row) return [];
    const name = `${row.given_name} ${row.family_name}`;
    const cpr = vault.open(row.cpr_cipher, row.cpr_kind, authorityId, row.id).plain();
    const claims = { [claim.cpr]: cpr, [claim.loa]: 'Substantial', [claim.fullName]: name };
    return [{ subject: row.id, group: 'citizen', name, ...citizenParts[role], claims }];
  });
}

/** Who has left since then can no longer log in, and is not shown. */
async function readStaff(database: Database, cast: Cast, part: StaffPart): Promise<DemoPersona | null> {
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
    claims: professional(subject, name, syntheticCvr(99, 0)),
  };
}

async function readUser(
  tx: Tx,
  authorityId: number,
  cast: Cast,
  part: 'company' | 'provider',
): Promise<DemoPersona | null> {
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
  return { subject, group: 'organisation', name, ...organisationParts[part], claims: professional(subject, name, cvr) };
}

const professional = (subject: string, name: string, cvr: string) => ({
  [claim.professionalId]: subject,
  [claim.loa]: 'Substantial',
  [claim.fullName]: name,
  [claim.cvr]: cvr,
});
