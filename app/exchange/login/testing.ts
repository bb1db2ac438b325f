import { Hono } from 'hono';
import { Cpr } from '../../kernel/crypto/cpr.ts';
import type { Database } from '../../kernel/database/scope.ts';
import type { WebEnv } from '../../kernel/http/context.ts';
import { loginGate, takeStash } from '../../kernel/http/login-gate.ts';
import { plainFrame } from '../../kernel/http/plain-frame.tsx';
import { Browser, hidden, movingClock } from '../../kernel/http/testing.ts';
import type { Web } from '../../kernel/http/web.ts';
import { webGuards } from '../../kernel/http/web-guards.ts';
import { anna, karin, keys } from '../../kernel/identity/testing.ts';
import { createLog } from '../../kernel/log/log.ts';
import { type DemoOptions, demoProvider } from './demo/demo-provider.ts';
import { citizenClaims, type DemoPeople, type Persona, professionalClaims } from './demo/persona.ts';
import { loginRoutes } from './login-routes.tsx';
import { type LoginProvider, loginProvider } from './provider.ts';

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
