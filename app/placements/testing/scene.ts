import { randomUUID } from 'node:crypto';
import { decisionActs, decisionKinds } from '../../decisions/index.ts';
import type { AnyAct } from '../../kernel/act/act.ts';
import { perform } from '../../kernel/act/perform.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../../people/testing/world.ts';
import { planActs } from '../../plan/index.ts';
import { placementActs } from '../acts.ts';
import { placementDecisionKinds } from '../decision-kinds/index.ts';

export const kinds = decisionKinds(placementDecisionKinds);
const acts: readonly AnyAct[] = [...peopleActs, ...planActs, ...decisionActs(kinds), ...placementActs(kinds)];

/** A kernel of people, plan, decisions and placements at a moment of the test's choice. */
export const placementKernel = (database: Database, now: string = testNow): Kernel =>
  testKernel({ database, acts, access: caseAccess(fixedClock(now)), now });

export interface PlacementScene extends Scene {
  readonly company: Site;
  readonly otherCompany: Site;
}

export interface Site {
  readonly organisationId: string;
  readonly siteId: string;
  /** Somebody who logs in for the company. */
  readonly user: Actor;
}

/** The cast around Maja, who is ready for a job, and two companies with a site each. */
export async function makePlacementScene(database: Database, number = 10): Promise<PlacementScene> {
  const world = await makeWorld(database, placementKernel(database));
  const scene = await makeScene(world, number);
  const { contactPerson, administrator } = scene.cast;
  const { caseId } = scene.of;
  await world.must(contactPerson, 'assess-readiness', { caseId, readiness: 'jobparat', reason: 'Klar til job' });
  await world.must(administrator, 'give-mandate', { staffId: contactPerson.id, kind: 'placement', from: '2026-11-01' });
  return {
    ...scene,
    company: await makeCompany(database, scene, 'Café Nord', number),
    otherCompany: await makeCompany(database, scene, 'Vaskeriet Syd', number + 1),
  };
}

/** With 24 ordinary staff in each of the latest months, a shop steward, and somebody who logs in. */
export async function makeCompany(database: Database, scene: Scene, name: string, number: number): Promise<Site> {
  const [organisationId, siteId, userId] = [randomUUID(), randomUUID(), randomUUID()];
  const query = (text: string, values: readonly unknown[]) => ownerQuery(database, text, [...values]);
  await query(
    `insert into organisation (authority_id, id, kind, name, cvr, contact_staff_id, sector, email, sort_key)
     values ($1, $2, 'company', $3, $4, $5, 'private', 'post@example.org', $3)`,
    [home, organisationId, name, String(10_000_000 + number), scene.cast.contactPerson.id],
  );
  await query(
    `insert into company_site (authority_id, id, organisation_id, p_number, name, updated_at)
     values ($1, $2, $3, $4, $5, now())`,
    [home, siteId, organisationId, String(1_000_000_000 + number), name],
  );
  await query(
    `insert into company_staff_month (authority_id, organisation_id, site_id, month, fte_adults, fte_all, source, told_by_name, told_at)
     select $1, $2, $3, m, 24, 24, 'told', 'x', now() from generate_series('2025-10-01'::date, '2026-10-01', '1 month') m`,
    [home, organisationId, siteId],
  );
  await query(
    `insert into company_representative (authority_id, id, organisation_id, site_id, kind, name, email, updated_at)
     values ($1, $2, $3, $4, 'tr_pnr', 'Tina Tillid', 'tina@example.org', now())`,
    [home, randomUUID(), organisationId, siteId],
  );
  await query(
    `insert into organisation_user (authority_id, id, organisation_id, name, email, login_subject)
     values ($1, $2, $3, 'Carl Café', 'carl@example.org', $4)`,
    [home, userId, organisationId, userId],
  );
  const user: Actor = {
    ...scene.cast.company,
    id: userId,
    name: 'Carl Café',
    organisation: name,
    organisationId,
  };
  return { organisationId, siteId, user };
}

/** What a caseworker types for a praktik of four weeks with paid hours at the end. */
export const sent = (siteId: string, over: object = {}) => ({
  siteId,
  kind: 'praktik',
  functionTitle: 'Medhjælper i køkkenet',
  purposeKind: 'paid-hours',
  purpose: 'Prøve arbejdet i et køkken og få timer med løn',
  tasks: 'Anretning og opvask',
  contactName: 'Carl Café',
  contactEmail: 'carl@example.org',
  startsOn: '2026-12-07',
  endsOn: '2027-01-03',
  step1Until: '2',
  step1Unpaid: '20',
  step2Unpaid: '20',
  step2Paid: '7,5',
  paidFunction: 'Servering i caféen',
  answerBehov: 'yes',
  answerLatestEmployer: 'no',
  answerSameFunction: 'no',
  answerCompetition: 'no',
  ...over,
});

export interface Doing {
  readonly now?: string;
  readonly expectedVersion?: number;
}

/** Does an act of the scene's case and says how it went: "done", or the code of the refusal. */
export async function attempt(
  database: Database,
  caseId: string,
  actor: Actor,
  name: string,
  input: object,
  { now = testNow, ...more }: Doing = {},
): Promise<string> {
  const kernel = placementKernel(database, now);
  const act = kernel.acts.get(name);
  if (!act) throw new Error(`no act ${name}`);
  const answer = await perform(kernel, act, { actor, input: { caseId, ...input }, requestId: 't', ...more });
  if (answer.kind === 'invalid') throw new Error(`${name}: ${JSON.stringify(answer.fields)}`);
  return answer.kind === 'refused' || answer.kind === 'forbidden' ? `${answer.kind}:${answer.code}` : answer.kind;
}
