import { randomUUID } from 'node:crypto';
import { testKernel } from '../../kernel/act/testing.ts';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import { type Actor, caseScopeOf, type Role } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { home, testNow } from '../../people/testing/world.ts';
import { planActs } from '../../plan/index.ts';
import { partnershipActs } from '../acts.ts';

/** A kernel of people, plan and partnerships at a moment of the test's choice. */
export const partnershipKernel = (database: Database, now: string = testNow): Kernel =>
  testKernel({
    database,
    acts: [...peopleActs, ...planActs, ...partnershipActs],
    access: caseAccess(fixedClock(now)),
    now,
  });

type Kind = 'company' | 'school' | 'union' | 'region';
const roleOf: Readonly<Record<Kind, Role>> = {
  company: 'company-user',
  school: 'school-user',
  union: 'partner-user',
  region: 'partner-user',
};

/** An organisation with a user who can log in. Written as rows: organisations have acts of their own, elsewhere. */
export async function addOrganisation(database: Database, kind: Kind, name: string): Promise<Actor> {
  const [id, userId] = [randomUUID(), randomUUID()];
  const cvr = id.replaceAll(/\D/g, '').padEnd(8, '1').slice(0, 8);
  await ownerQuery(
    database,
    `insert into organisation (authority_id, id, kind, name, cvr) values ($1, $2, $3, $4, $5)`,
    [home, id, kind, name, cvr],
  );
  await ownerQuery(
    database,
    `insert into organisation_user (authority_id, id, organisation_id, name, email, login_subject)
     values ($1, $2, $3, $4, 'post@example.org', $5)`,
    [home, userId, id, `Bruger hos ${name}`, `user-${userId}`],
  );
  return {
    id: userId,
    kind: 'organisation',
    name: `Bruger hos ${name}`,
    roles: [roleOf[kind]],
    authorityId: home,
    authorityName: 'Hjørring',
    organisation: name,
    organisationId: id,
  };
}

/** A bus course with a class, at a school. */
export async function addClass(database: Database, school: Actor): Promise<string> {
  const [courseId, classId] = [randomUUID(), randomUUID()];
  await ownerQuery(
    database,
    `insert into training_course (authority_id, id, source, source_version, source_day, title, sort_key, organisation_id, provider_name,
       kind, law_level, days, weeks, hours_week, isco_codes, mark, state, updated_at, updated_by_name)
     values ($1, $2, 'own', 'test', '2026-09-01', 'Personbefordring med bus', 'personbefordring', $3, $4, 'amu',
       'til_og_med_erhvervsuddannelse', 30, 6, 37, '{8331}', 'V', 'active', now(), 'Test')`,
    [home, courseId, school.organisationId, school.organisation],
  );
  await ownerQuery(
    database,
    `insert into training_class (authority_id, id, course_id, place, postal_code, starts_on, ends_on, seats_min, seats_max, delivery,
       state, updated_at, updated_by_name)
     values ($1, $2, $3, 'Aalborg', '9000', '2026-11-24', '2027-01-04', 1, 16, 'attended', 'open', now(), 'Test')`,
    [home, classId, courseId],
  );
  return classId;
}

export const termsInput = (over: object = {}): object => ({
  title: 'Nye buschauffører',
  goal: 'Ledige får job som buschauffør.',
  occupation: 'buschauffør',
  seatsMin: '1',
  seatsMax: '16',
  workFrom: '2027-01-11',
  ...over,
});

export const pledgeInput = (over: object = {}): object => ({
  jobs: '1',
  hoursWeek: '37',
  contactName: 'Britta Bus',
  declares: true,
  ...over,
});

/** Reads as somebody would from a page. */
export const asReader = <T>(database: Database, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, work);
