import { randomUUID } from 'node:crypto';
import type { AnyAct } from '../../kernel/act/act.ts';
import type { ActAnswer } from '../../kernel/act/answer.ts';
import { perform } from '../../kernel/act/perform.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import type { Actor, Role } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { peopleActs } from '../acts.ts';
import { caseAccess } from '../case-access.ts';
import { sortKey } from '../sort-key.ts';

export const home = 860;
export const elsewhere = 851;
export const fund = 9001;
export const testNow = '2026-11-24T09:42:00.000Z';

/** Numbers that exist in no register: each test person has one of their own. */
export function cprOf(n: number, birthday = '070785'): string {
  // The seventh digit tells the century: 4 with a year up to 36 is this one.
  const first = Number(birthday.slice(4)) <= 36 ? 4000 : 1000;
  return `${birthday}${first + n}`;
}

/** A small town for tests: two municipalities, an a-kasse, staff of every kind; citizens are registered through the acts. */
export interface World {
  readonly database: Database;
  readonly kernel: Kernel;
  readonly teamId: string;
  readonly otherTeamId: string;
  /** Does the act and gives the whole answer. */
  readonly go: (
    actor: Actor,
    act: string,
    input: object,
    more?: { expectedVersion?: number; onceKey?: string },
  ) => Promise<ActAnswer>;
  /** Does the act and fails the test when it was not done. */
  readonly must: (actor: Actor, act: string, input: object) => Promise<Extract<ActAnswer, { kind: 'done' }>>;
  readonly staff: (name: string, roles: readonly Role[], over?: StaffPlace) => Promise<Actor>;
  readonly register: (by: Actor, cpr: string, more?: object) => Promise<Registered>;
  readonly citizen: (registered: Registered, name?: string) => Actor;
}

interface StaffPlace {
  readonly authorityId?: number;
  readonly teamId?: string | null;
  readonly department?: string;
}

export interface Registered {
  readonly caseId: string;
  readonly personId: string;
  readonly authorityId: number;
}

const names: Readonly<Record<number, string>> = {
  [home]: 'Hjørring',
  [elsewhere]: 'Aalborg',
  [fund]: 'Fælles A-kasse',
};

export const actOf = (name: string): AnyAct => {
  const found = peopleActs.find((one) => one.name === name);
  if (!found) throw new Error(`no act ${name}`);
  return found;
};

/** A kernel around the module's acts, at a moment of the test's choice. */
export const kernelAt = (database: Database, now = testNow): Kernel =>
  testKernel({ database, acts: peopleActs, access: caseAccess(fixedClock(now)), now });

export async function makeWorld(database: Database, kernel: Kernel = kernelAt(database)): Promise<World> {
  await ownerQuery(
    database,
    `insert into authority (id, kind, code, name) values (${home}, 'municipality', '860', 'Hjørring'),
      (${elsewhere}, 'municipality', '851', 'Aalborg'), (${fund}, 'akasse', '9001', 'Fælles A-kasse') on conflict do nothing`,
  );
  const [teamId, otherTeamId] = [randomUUID(), randomUUID()];
  for (const [id, name] of [
    [teamId, 'Jobteamet'],
    [otherTeamId, 'Ungeteamet'],
  ])
    await ownerQuery(
      database,
      "insert into team (authority_id, id, name, department) values ($1, $2, $3, 'jobcentre')",
      [home, id, name],
    );

  const go: World['go'] = (actor, act, input, more = {}) =>
    perform(kernel, kernel.acts.get(act) ?? actOf(act), { actor, input: { ...input }, requestId: 'test', ...more });
  const must: World['must'] = async (actor, act, input) => {
    const answer = await go(actor, act, input);
    if (answer.kind !== 'done') throw new Error(`${act} was not done: ${JSON.stringify(answer)}`);
    return answer;
  };

  return {
    database,
    kernel,
    teamId,
    otherTeamId,
    go,
    must,
    staff: (name, roles, over) => addStaff(database, name, roles, { teamId, ...over }),
    async register(by, cpr, more = {}) {
      const input = { cpr, givenName: 'Maja', familyName: 'Østergaard', channel: 'digital', ...more };
      const { events } = await must(by, 'register-citizen', input);
      const caseId = events[0]?.caseId ?? '';
      const [row] = await ownerQuery<{ person_id: string }>(
        database,
        'select person_id from citizen_case where authority_id = $1 and id = $2',
        [by.authorityId, caseId],
      );
      return { caseId, personId: row?.person_id ?? '', authorityId: by.authorityId };
    },
    citizen: ({ caseId, personId, authorityId }, name = 'Maja Østergaard') => ({
      id: personId,
      kind: 'citizen',
      name,
      roles: ['citizen'],
      caseId,
      ...placeOf(authorityId),
    }),
  };
}

const placeOf = (authorityId: number) => ({
  authorityId,
  authorityName: names[authorityId] ?? '',
  organisation: `${names[authorityId] ?? ''} Kommune`,
});

async function addStaff(database: Database, name: string, roles: readonly Role[], place: StaffPlace): Promise<Actor> {
  const { authorityId = home, department = 'jobcentre' } = place;
  const teamId = authorityId === home ? (place.teamId ?? null) : null;
  const id = randomUUID();
  await ownerQuery(
    database,
    `insert into staff (authority_id, id, name, sort_key, title, email, phone, department, team_id, login_subject)
     values ($1, $2, $3, $4, 'Medarbejder', 'x@example.org', '12345678', $5, $6, $7)`,
    [authorityId, id, name, sortKey(name), department, teamId, id],
  );
  for (const role of roles)
    await ownerQuery(database, 'insert into staff_role (authority_id, staff_id, role) values ($1, $2, $3)', [
      authorityId,
      id,
      role,
    ]);
  return { id, kind: 'staff', name, roles, department, ...placeOf(authorityId), ...(teamId ? { teamId } : {}) };
}
