import { Hono } from 'hono';
import { Cpr } from '../../kernel/crypto/cpr.ts';
import { cprHash, encryptCpr } from '../../kernel/crypto/cpr-store.ts';
import { testKeys } from '../../kernel/crypto/testing.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { ownerQuery } from '../../kernel/database/testing.ts';
import type { WebEnv } from '../../kernel/http/context.ts';
import { loginGate, takeStash } from '../../kernel/http/login-gate.ts';
import { plainFrame } from '../../kernel/http/plain-frame.tsx';
import { Browser, hidden, movingClock } from '../../kernel/http/testing.ts';
import type { Web } from '../../kernel/http/web.ts';
import { webGuards } from '../../kernel/http/web-guards.ts';
import { createLog } from '../../kernel/log/log.ts';
import { type DemoOptions, demoProvider } from './demo/demo-provider.ts';
import { citizenClaims, type DemoPeople, type Persona, professionalClaims } from './demo/persona.ts';
import { loginRoutes } from './login-routes.tsx';
import { type LoginProvider, loginProvider } from './provider.ts';

export const keys = testKeys();
const id = (tail: string): string => `00000000-0000-4000-8000-${tail.padStart(12, '0')}`;

export const anna = { authorityId: 860, personId: id('a1'), caseId: id('ca1'), cpr: new Cpr('0101904001', 'cpr') };
export const karin = { staffId: id('51'), login: 'uuid-karin' };

const both = (text: string) => ({ da: text, en: text });
const persona = (subject: string, group: Persona['group'], claims: Persona['claims']): Persona => ({
  subject,
  group,
  name: subject,
  role: both('rolle'),
  sentence: both('Situationen i en sætning.'),
  claims,
});

export const personas: readonly Persona[] = [
  persona('anna', 'citizen', citizenClaims(anna.cpr, 'Anna Berg')),
  persona('anna-low', 'citizen', citizenClaims(anna.cpr, 'Anna Berg', 'Low')),
  persona('anna-high', 'citizen', citizenClaims(anna.cpr, 'Anna Berg', 'High')),
  persona('moved', 'citizen', citizenClaims(new Cpr('0202904002', 'cpr'), 'Mads Flyttet')),
  persona('no-cpr', 'citizen', { 'https://data.gov.dk/concept/core/nsis/loa': 'Substantial' }),
  persona('stranger', 'citizen', citizenClaims(new Cpr('0303904003', 'cpr'), 'Ukendt Person')),
  persona('karin', 'staff', professionalClaims(karin.login, 'Karin Holm', '29189382')),
  persona('karin-low', 'staff', professionalClaims(karin.login, 'Karin Holm', '29189382', 'Low')),
  persona('former', 'staff', professionalClaims('uuid-former', 'Tidligere Ansat', '29189382')),
  persona('no-role', 'staff', professionalClaims('uuid-no-role', 'Ny Ansat', '29189382')),
  persona('unknown-user', 'staff', professionalClaims('uuid-nobody', 'Ingen Her', '29189382')),
  persona('owner', 'organisation', professionalClaims('uuid-owner', 'Ejer Butik', '10101010')),
];

const people: DemoPeople = {
  personas: async () => personas,
  search: async (name) => personas.filter((one) => one.name.includes(name)),
  bySubject: async (subject) => personas.find((one) => one.subject === subject) ?? null,
};

/** Two municipalities, an a-kasse, and the people the personas mean. */
export async function seedPeople(database: Database): Promise<void> {
  await ownerQuery(
    database,
    `insert into authority (id, kind, code, name) values
      (860, 'municipality', '860', 'Hjørring'), (101, 'municipality', '101', 'København'), (9001, 'akasse', '9001', 'Prøve A-kasse')`,
  );
  await citizen(database, { ...anna, name: 'Anna', closed: null });
  const mads = new Cpr('0202904002', 'cpr');
  const gone = {
    authorityId: 860,
    personId: id('b1'),
    caseId: id('cb1'),
    cpr: mads,
    name: 'Mads',
    closed: '2026-03-01',
  };
  await citizen(database, gone);
  await citizen(database, { ...gone, authorityId: 101, personId: id('b2'), caseId: id('cb2'), closed: null });
  await ownerQuery(
    database,
    `insert into team (authority_id, id, name, department) values (860, '${id('7')}', 'Team Job', 'Jobcenter')`,
  );
  await ownerQuery(
    database,
    `insert into staff (authority_id, id, name, sort_key, title, email, phone, department, team_id, active, login_subject) values
      (860, $1, 'Karin Holm', 'karin', 'Rådgiver', 'k@x.dk', '1', 'Jobcenter', '${id('7')}', true, $2),
      (860, '${id('52')}', 'Tidligere Ansat', 't', 'Rådgiver', 't@x.dk', '1', 'Jobcenter', null, false, 'uuid-former'),
      (860, '${id('53')}', 'Ny Ansat', 'n', 'Rådgiver', 'n@x.dk', '1', 'Jobcenter', null, true, 'uuid-no-role')`,
    [karin.staffId, karin.login],
  );
  await ownerQuery(
    database,
    `insert into staff_role (authority_id, staff_id, role) values (860, $1, 'caseworker'), (860, $1, 'unheard-of')`,
    [karin.staffId],
  );
  await ownerQuery(
    database,
    `insert into organisation (authority_id, id, kind, name, cvr) values (860, '${id('81')}', 'company', 'Butik ApS', '10101010')`,
  );
  await ownerQuery(
    database,
    `insert into organisation_user (authority_id, id, organisation_id, name, email, login_subject)
     values (860, '${id('82')}', '${id('81')}', 'Ejer Butik', 'e@x.dk', 'uuid-owner')`,
  );
}

interface SeedCitizen {
  readonly authorityId: number;
  readonly personId: string;
  readonly caseId: string;
  readonly cpr: Cpr;
  readonly name: string;
  readonly closed: string | null;
}

async function citizen(database: Database, one: SeedCitizen): Promise<void> {
  await ownerQuery(
    database,
    `insert into person (authority_id, id, given_name, family_name, sort_key, birth_date, cpr_cipher, cpr_hash, cpr_kind, channel)
     values ($1, $2, $3, 'Berg', $3, '1990-01-01', $4, $5, 'cpr', 'digital')`,
    [one.authorityId, one.personId, one.name, encryptCpr(keys, one.cpr, one), cprHash(keys, one.cpr)],
  );
  await ownerQuery(
    database,
    `insert into citizen_case (authority_id, id, person_id, opened_on, closed_on) values ($1, $2, $3, '2026-01-01', $4)`,
    [one.authorityId, one.caseId, one.personId, one.closed],
  );
}

/** A whole little house: guards, login with the demo provider, and a few pages to try the doors of. */
export async function testHouse(
  database: Database,
  publicUrl = 'http://localhost:3000',
  options: Partial<DemoOptions> = {},
  changed: { readonly provider?: LoginProvider; readonly extraKey?: object } = {},
) {
  const clock = movingClock();
  const log: string[] = [];
  const web: Web = {
    settings: { publicUrl, trustedProxies: 0, rateLimits: true },
    sessions: { database, clock, keys, idleMinutes: 30 },
    frame: plainFrame,
    log: createLog({ level: 'debug', format: 'json', write: (line) => void log.push(line) }),
  };
  const app = new Hono<WebEnv>();
  const demo = await demoProvider({
    publicUrl,
    people,
    environment: 'test',
    deliver: async (request) => app.request(request),
    ...options,
  });
  const sids: string[] = [];
  const ask = async (request: Request): Promise<Response> => {
    const answer = await demo.fetch(request);
    if (!request.url.endsWith('/jwks') || !changed.extraKey) return answer;
    const { keys: own } = (await answer.json()) as { keys: object[] };
    return Response.json({ keys: [...own, changed.extraKey] });
  };
  const real = changed.provider ?? loginProvider(demo.config, ask);
  const provider: LoginProvider = {
    ...real,
    finish: async (callback, checks) => {
      const answer = await real.finish(callback, checks);
      sids.push(answer.sessionId ?? '');
      return answer;
    },
  };
  webGuards(app, web);
  const contact = async () => ({ organisation: 'Hjørring Kommune', phone: '72 33 33 33' });
  app.route('/', loginRoutes({ web, provider, demo, contact }));
  app.get('/', (c) => c.json({ actor: c.get('actor'), session: c.get('session') }));
  app.get('/sag', loginGate(), (c) => c.text(`hej ${c.get('actor')?.name}`));
  app.get('/overblik', loginGate('caseworker'), (c) => c.text('overblik'));
  app.get('/note', loginGate('citizen'), async (c) =>
    c.json({ csrf: c.get('session')?.csrfToken, stash: await takeStash(c, '/note/gem') }),
  );
  app.post('/note/gem', loginGate('citizen'), async (c) => c.json({ saved: await c.req.parseBody({ all: true }) }));
  app.post('/api/note', loginGate('citizen'), async (c) => c.json({ saved: await c.req.json() }));
  const browser = () => new Browser(app, publicUrl);
  /** `sids`: the provider's session ids, in the order of the logins. */
  return { app, web, clock, demo, provider, log, browser, sids };
}

export type TestHouse = Awaited<ReturnType<typeof testHouse>>;

/** Logs in through every step a person takes. Answers the page reached. */
export async function logIn(browser: Browser, subject: string, start = '/log-ind'): Promise<Response> {
  const page = await browser.open(start);
  const html = await page.text();
  const action = /<form method="post" action="(\/demo-login\/personer\/[^"]+)"/.exec(html)?.[1];
  if (action === undefined) throw new Error(`no personas to choose from: ${page.status} ${html.slice(0, 300)}`);
  const csrf = html.includes('name="_csrf"') ? { _csrf: hidden(html, '_csrf') } : {};
  return browser.follow(await browser.post(action, { form: { person: subject, ...csrf } }));
}

interface Who {
  readonly actor: { readonly id: string; readonly name: string; readonly [key: string]: unknown } | null;
  readonly session: { readonly csrfToken: string; readonly expiresAt: string } | null;
}

/** Whom the house takes this browser for. */
export async function whoIs(browser: Browser, cookie?: string): Promise<Who> {
  return (await browser.get('/', cookie ? { headers: { cookie } } : {})).json() as Promise<Who>;
}
