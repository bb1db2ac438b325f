import { randomUUID } from 'node:crypto';
import { type Instant, instant } from '@fodfaeste/law/dates';
import type { AnyAct } from '../../kernel/act/act.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import { eventById } from '../../kernel/events/event-store.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { silentLog } from '../../kernel/log/log.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { home, testNow } from '../../people/testing/world.ts';
import { letterActs } from '../acts.ts';
import { letterListeners } from '../listeners.ts';

/** A kernel with the acts of people and letters, at a moment of the test's choice. */
export const letterKernel = (database: Database, now = testNow, more: readonly AnyAct[] = []): Kernel =>
  testKernel({ database, acts: [...peopleActs, ...letterActs, ...more], access: caseAccess(fixedClock(now)), now });

export const asSystem = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inScope(database, { authorityId: home, actorId: systemActorId, caseScope: 'all' }, work);

/** Lets the letters hear an event, as the queue would. */
export async function hear(database: Database, event: StoredEvent, now: Instant = instant(testNow)): Promise<void> {
  await asSystem(database, async (tx) => {
    const tools = { now, newId: randomUUID, log: silentLog, attempt: 1 };
    for (const one of letterListeners) if (one.on.includes(event.type)) await one.handle(tx, event, tools);
  });
}

export async function hearStored(database: Database, eventId: string, now?: Instant): Promise<void> {
  const event = await asSystem(database, (tx) => eventById(tx, home, eventId));
  if (!event) throw new Error('no such event');
  await hear(database, event, now);
}

/** An event of another module, as letters meet it. */
export const heardEvent = (type: string, caseId: string, data: object): StoredEvent => ({
  authorityId: home,
  id: randomUUID(),
  caseId,
  act: 'test',
  type,
  data,
  actorId: randomUUID(),
  actorName: 'Anna Holm',
  actorRole: 'caseworker',
  at: testNow,
  caseVersion: null,
  reason: null,
});

export interface OutgoingRow {
  readonly id: string;
  readonly channel: string;
  readonly purpose: string;
  readonly subject: string;
  readonly body: string;
  readonly state: string;
  readonly release_at: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly failure: string | null;
}

export const outgoingOf = (database: Database, caseId: string): Promise<OutgoingRow[]> =>
  ownerQuery<OutgoingRow>(
    database,
    `select id, channel, purpose, subject, body, state, failure, attachments,
       to_char(release_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as release_at
     from outgoing where case_id = $1 order by made_at, purpose, channel`,
    [caseId],
  );

/** A meeting as the table keeps it; what the test does not say is ordinary. */
export async function putMeeting(database: Database, caseId: string, over: Readonly<Record<string, unknown>> = {}) {
  const row: Record<string, unknown> = {
    authority_id: home,
    id: randomUUID(),
    case_id: caseId,
    kind: 'job-talk',
    state: 'booked',
    starts_at: '2026-12-01T09:00:00.000Z',
    ends_at: '2026-12-01T09:30:00.000Z',
    form: 'in-person',
    form_chosen_by: 'citizen',
    booked_by: 'staff',
    host_authority_id: home,
    host_id: randomUUID(),
    host_name: 'Anna Holm',
    place: 'Nørregade 1, Hjørring',
    title: 'Samtale',
    created_at: testNow,
    updated_at: testNow,
    ...over,
  };
  const names = Object.keys(row);
  await ownerQuery(
    database,
    `insert into meeting (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
  return String(row['id']);
}

/** A place at a bakery that waits for the citizen's answer, as the module that keeps it would have written it. */
export async function putPlacement(database: Database, caseId: string): Promise<string> {
  const [organisation, site, placement] = [randomUUID(), randomUUID(), randomUUID()];
  await ownerQuery(
    database,
    `insert into organisation (authority_id, id, kind, name, cvr) values ($1, $2, 'company', 'Løkken Bageri', '12345678')`,
    [home, organisation],
  );
  await ownerQuery(
    database,
    `insert into company_site (authority_id, id, organisation_id, p_number, name, updated_at) values ($1, $2, $3, '9123456781', 'Løkken', $4)`,
    [home, site, organisation, testNow],
  );
  await ownerQuery(
    database,
    `insert into placement (authority_id, id, case_id, organisation_id, site_id, kind, state, function_title, purpose, tasks, contact_name,
       starts_on, ends_on, ladder, citizen_name, made_by, made_by_name, made_at, updated_at)
     values ($1, $2, $3, $4, $5, 'praktik', 'sent', 'Medhjælper', 'Du vil prøve faget.', 'Bage', 'Lone', '2026-12-07', '2027-01-01', '[]',
       'Maja', $6, 'Anna Holm', $7, $7)`,
    [home, placement, caseId, organisation, site, randomUUID(), testNow],
  );
  await ownerQuery(
    database,
    `insert into placement_confirmation (authority_id, id, placement_id, case_id, organisation_id, party, name, state)
     values ($1, $2, $3, $4, $5, 'citizen', 'Maja', 'waiting')`,
    [home, randomUUID(), placement, caseId, organisation],
  );
  return placement;
}

/** A citizen who is asked about a job at a bakery. */
export async function putCandidate(database: Database, caseId: string): Promise<string> {
  const id = randomUUID();
  await ownerQuery(
    database,
    `insert into job_candidate (authority_id, id, case_id, person_id, order_authority_id, order_id, organisation_id, order_title, company_name,
       state, asked_at, asked_by, asked_by_name)
     select $1, $2, $3, c.person_id, $1, gen_random_uuid(), gen_random_uuid(), 'Bagersvend', 'Løkken Bageri', 'asked', $4, gen_random_uuid(),
       'Anna Holm' from citizen_case c where c.authority_id = $1 and c.id = $3`,
    [home, id, caseId, testNow],
  );
  return id;
}
