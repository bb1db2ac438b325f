import { randomUUID } from 'node:crypto';
import { testKernel } from '../../kernel/act/testing.ts';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import { type Actor, caseScopeOf } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { home, testNow } from '../../people/testing/world.ts';
import { planActs } from '../../plan/index.ts';
import { recruitmentActs } from '../acts.ts';

/** A kernel of people, plan and recruitment at a moment of the test's choice. */
export const recruitmentKernel = (database: Database, now: string = testNow): Kernel =>
  testKernel({
    database,
    acts: [...peopleActs, ...planActs, ...recruitmentActs],
    access: caseAccess(fixedClock(now)),
    now,
  });

/** A company with a user who can log in. Written as rows: companies have acts of their own, in another module. */
export async function addCompany(
  database: Database,
  over: { readonly authorityId?: number; readonly name?: string; readonly staffId?: string } = {},
): Promise<Actor> {
  const { authorityId = home, name = 'Nordjysk Køkken', staffId = null } = over;
  const [id, userId] = [randomUUID(), randomUUID()];
  await ownerQuery(
    database,
    `insert into organisation (authority_id, id, kind, name, cvr, contact_staff_id, email, phone, postal_code, city)
     values ($1, $2, 'company', $3, $4, $5, 'post@koekken.example', '98765432', '9800', 'Hjørring')`,
    [authorityId, id, name, id.replaceAll(/\D/g, '').padEnd(8, '1').slice(0, 8), staffId],
  );
  await ownerQuery(
    database,
    `insert into organisation_user (authority_id, id, organisation_id, name, email, login_subject)
     values ($1, $2, $3, 'Kirsten Kok', 'kirsten@koekken.example', $4)`,
    [authorityId, userId, id, `company-${userId}`],
  );
  return {
    id: userId,
    kind: 'organisation',
    name: 'Kirsten Kok',
    roles: ['company-user'],
    authorityId,
    authorityName: 'Hjørring',
    organisation: name,
    organisationId: id,
  };
}

/** A job as it is ordered in tests. */
export const jobInput = (over: object = {}): object => ({
  title: 'Køkkenmedhjælper',
  kind: 'ordinary',
  tasks: 'Skrælle, anrette og rydde op',
  hoursMin: '20',
  hoursMax: '30',
  seats: '2',
  postalCode: '9800',
  contactName: 'Kirsten Kok',
  contactEmail: 'kirsten@koekken.example',
  ...over,
});

/** Reads as somebody would from a page. */
export const asReader = <T>(database: Database, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inScope(database, { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) }, work);
