import { Hono } from 'hono';
import type { Database } from '../database/scope.ts';
import type { Actor } from '../identity/actor.ts';
import { openSession } from '../identity/session-store.ts';
import { anna, karin, keys } from '../identity/testing.ts';
import { createLog } from '../log/log.ts';
import type { WebEnv } from './context.ts';
import { cookieName } from './cookies.ts';
import { loginGate, takeStash } from './login-gate.ts';
import { plainFrame } from './plain-frame.tsx';
import { limitRate } from './rate-limit.ts';
import { Browser, movingClock } from './testing.ts';
import type { Web } from './web.ts';
import { webGuards } from './web-guards.ts';

export const http = 'http://localhost:3000';
export const citizen: Actor = {
  id: anna.personId,
  kind: 'citizen',
  name: 'Anna Berg',
  roles: ['citizen'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'Hjørring Kommune',
  caseId: anna.caseId,
};

export const caseworker: Actor = {
  id: karin.staffId,
  kind: 'staff',
  name: 'Karin Holm',
  roles: ['caseworker'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'Hjørring Kommune',
};

/** Guards and a few pages to try them on; `enter` is a browser with somebody logged in. */
export function guardedHouse(database: Database, publicUrl = http, trustedProxies = 0) {
  const clock = movingClock();
  const log: string[] = [];
  const web: Web = {
    settings: { publicUrl, trustedProxies, rateLimits: true },
    sessions: { database, clock, keys, idleMinutes: 30 },
    frame: plainFrame,
    log: createLog({ level: 'info', format: 'json', write: (line) => void log.push(line) }),
  };
  const app = new Hono<WebEnv>();
  webGuards(app, web);
  app.get('/', (c) => c.json({ name: c.get('actor')?.name ?? null, csrf: c.get('session')?.csrfToken ?? null }));
  app.get('/broken', () => {
    throw new Error('the number is 010190-4001');
  });
  app.get('/asset', (c) => c.body('x', 200, { 'Cache-Control': 'public, max-age=60' }));
  app.get('/manager', loginGate('manager'), (c) => c.text('in'));
  app.get('/note', loginGate('citizen'), async (c) => c.json(await takeStash(c, '/note')));
  app.post('/note', loginGate('citizen'), async (c) => c.json(await c.req.parseBody({ all: true })));
  app.post('/api/note', loginGate('citizen'), async (c) => c.json(await c.req.json()));
  app.post('/open', (c) => c.text('open'));
  app.get('/limited', limitRate({ bucket: 'test', most: 2, seconds: 60 }), (c) => c.text('ok'));

  const enter = async (actor = citizen) => {
    const browser = new Browser(app, publicUrl);
    const login = { provider: 'p', subject: 's', sessionId: null, idToken: null };
    const { id } = await openSession(web.sessions, actor, login, null);
    const key = `${cookieName(web.settings, 'session')}|/`;
    browser.cookies.set(key, { value: id, path: '/' });
    const { csrf } = (await (await browser.get('/')).json()) as { csrf: string };
    return { browser, id, csrf };
  };
  return { app, web, clock, log, enter, browser: () => new Browser(app, publicUrl) };
}
