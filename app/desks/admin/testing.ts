import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Instant, instant } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import type { Insertable } from 'kysely';
import { beforeAll } from 'vitest';
import { testActor, testKernel } from '../../kernel/act/testing.ts';
import type { AccessAction } from '../../kernel/audit/access-log.ts';
import { testKeys } from '../../kernel/crypto/testing.ts';
import { withOwner } from '../../kernel/database/owner.ts';
import type { DB } from '../../kernel/database/schema.generated.ts';
import { type Database, inScope, type Scope } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import type { WebEnv } from '../../kernel/http/context.ts';
import { plainFrame } from '../../kernel/http/plain-frame.tsx';
import { rememberWeb, type Web } from '../../kernel/http/web.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { installJobs } from '../../kernel/jobs/install-jobs.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { danishSortKey } from '../../kernel/text/sort-key.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import type { Installation } from './installation.ts';

export const hjoerring = 860;
export const aalborg = 851;
export const now: Instant = instant('2026-11-24T09:42:00.000Z');

const audit = fileURLToPath(new URL('audit', import.meta.url));
/** SQL that this desk needs and that still waits to become a migration. */
export const waitingSql = (): string[] => readdirSync(audit).filter((name) => name.endsWith('.sql'));

/** Two authorities, the queues, and what waits to become a migration. */
export function prepareAdmin(database: Database): void {
  beforeAll(async () => {
    await withOwner(database, installJobs);
    for (const name of waitingSql()) await ownerQuery(database, readFileSync(path.join(audit, name), 'utf8'));
    await ownerQuery(
      database,
      `insert into authority (id, kind, code, name) values (860, 'municipality', '860', 'Hjørring'), (851, 'municipality', '851', 'Aalborg')
       on conflict do nothing`,
    );
  });
}

export const scopeOf = (authorityId: number): Scope => ({ authorityId, actorId: randomUUID(), caseScope: 'all' });

export const administrator = (over: Partial<Actor> = {}): Actor =>
  testActor({ name: 'Ada Bro', roles: ['administrator'], ...over });

export const adminKernel = (database: Database): Kernel =>
  testKernel({ database, acts: peopleActs, access: caseAccess(fixedClock(now)), now });

export const testInstallation = (database: Database, over: Partial<Installation> = {}): Installation => ({
  database,
  migrations: [],
  pulse: () => ({ running: true, quietSeconds: 1 }),
  version: '0.1.0',
  startedAt: instant('2026-11-24T06:00:00.000Z'),
  schedules: [],
  logFormat: 'json',
  ...over,
});

/** The desks as one actor meets them, behind the guards that other tests look after. */
export function siteFor(kernel: Kernel, actor: Actor | null, mount: (app: Hono<WebEnv>) => void): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const web: Web = {
    settings: { publicUrl: 'http://localhost', trustedProxies: 0, rateLimits: false },
    sessions: { database: kernel.database, clock: kernel.clock, keys: testKeys(), idleMinutes: 30 },
    frame: plainFrame,
    log: kernel.log,
  };
  app.use(async (c, next) => {
    rememberWeb(c, web, null);
    c.set('kernel', kernel);
    c.set('lang', c.req.query('sprog') === 'en' ? 'en' : 'da');
    c.set('requestId', 'test');
    c.set('actor', actor);
    c.set('session', actor ? { csrfToken: 'sample-token', expiresAt: '2026-11-24T10:12:00.000Z' } : null);
    c.set('flash', null);
    c.set('demo', false);
    await next();
  });
  mount(app);
  return app;
}

export const formOf = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields),
});

type StaffOver = Partial<Insertable<DB['staff']>> & { readonly roles?: readonly string[] };

export async function seedStaff(database: Database, name: string, over: StaffOver = {}): Promise<string> {
  const id = randomUUID();
  const { roles = ['caseworker'], ...columns } = over;
  const authority_id = columns.authority_id ?? hjoerring;
  await inScope(database, scopeOf(authority_id), async (tx) => {
    await tx
      .insertInto('staff')
      .values({
        authority_id,
        id,
        name,
        sort_key: danishSortKey(name),
        title: 'Sagsbehandler',
        email: 'navn@example.org',
        phone: '12345678',
        department: 'jobcentre',
        login_subject: id,
        ...columns,
      })
      .execute();
    for (const role of roles) await tx.insertInto('staff_role').values({ authority_id, staff_id: id, role }).execute();
  });
  return id;
}

export async function seedTeam(database: Database, name: string, authority_id = hjoerring): Promise<string> {
  const id = randomUUID();
  await inScope(database, scopeOf(authority_id), (tx) =>
    tx.insertInto('team').values({ authority_id, id, name, department: 'jobcentre' }).execute(),
  );
  return id;
}

interface CitizenOver {
  readonly authorityId?: number;
  readonly cprHash?: Buffer;
  readonly contact?: { readonly staffId: string; readonly teamId: string | null };
}

/** A citizen with an open case and its row in the lists. */
export async function seedCitizen(
  database: Database,
  givenName: string,
  familyName: string,
  { authorityId = hjoerring, cprHash = Buffer.from(randomUUID()), contact }: CitizenOver = {},
): Promise<{ readonly personId: string; readonly caseId: string }> {
  const [personId, caseId] = [randomUUID(), randomUUID()];
  const shared = {
    authority_id: authorityId,
    sort_key: danishSortKey(`${familyName} ${givenName}`),
    birth_date: '1985-05-01',
    channel: 'digital' as const,
  };
  await inScope(database, scopeOf(authorityId), async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...shared,
        id: personId,
        given_name: givenName,
        family_name: familyName,
        cpr_cipher: Buffer.from('x'),
        cpr_hash: cprHash,
        cpr_kind: 'cpr',
      })
      .execute();
    await tx
      .insertInto('citizen_case')
      .values({ authority_id: authorityId, id: caseId, person_id: personId, opened_on: '2026-01-01' })
      .execute();
    const held = contact ? { contact_staff_id: contact.staffId, contact_name: 'x', team_id: contact.teamId } : {};
    await tx
      .insertInto('case_overview')
      .values({ ...shared, ...held, case_id: caseId, person_id: personId, name: `${givenName} ${familyName}` })
      .execute();
    if (contact)
      await tx
        .insertInto('contact_person')
        .values({
          authority_id: authorityId,
          id: randomUUID(),
          case_id: caseId,
          staff_id: contact.staffId,
          staff_name: 'x',
          number: 1,
          from_at: '2026-02-01T08:00:00Z',
          reason: 'x',
          handover_note: 'x',
        })
        .execute();
  });
  return { personId, caseId };
}

export interface Line {
  readonly at: string;
  readonly actorId: string;
  readonly actorName?: string;
  readonly actorRole?: string;
  readonly action?: AccessAction;
  readonly place?: string;
  readonly personIds: readonly string[];
  readonly reason?: string;
  readonly authorityId?: number;
}

/** Lines of the access log as reading pages leave them. */
export async function seedLog(database: Database, lines: readonly Line[]): Promise<void> {
  for (const line of lines) {
    const authority_id = line.authorityId ?? hjoerring;
    await inScope(database, scopeOf(authority_id), (tx) =>
      tx
        .insertInto('access_log')
        .values({
          authority_id,
          at: line.at,
          actor_id: line.actorId,
          actor_name: line.actorName ?? 'Anna Holm',
          actor_role: line.actorRole ?? 'caseworker',
          actor_organisation: 'Hjørring Kommune',
          action: line.action ?? 'read',
          place: line.place ?? 'person-page',
          person_ids: [...line.personIds],
          relation: 'same-team',
          reason: line.reason ?? null,
          request_id: 'seed',
        })
        .execute(),
    );
  }
}

/** What the access log holds, in the order it was written. */
export const logLines = (database: Database, place: string) =>
  ownerQuery<{ action: string; person_ids: string[]; actor_id: string }>(
    database,
    'select action, person_ids, actor_id from access_log where place = $1 order by id',
    [place],
  );
