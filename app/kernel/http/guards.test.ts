import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownerQuery, useDatabase } from '../database/testing.ts';
import type { Actor } from '../identity/actor.ts';
import { endSession, openSession } from '../identity/session-store.ts';
import { anna, karin, keys, seedPeople } from '../identity/testing.ts';
import { createLog } from '../log/log.ts';
import type { WebEnv } from './context.ts';
import { cookieName } from './cookies.ts';
import { loginGate, takeStash } from './login-gate.ts';
import { plainFrame } from './plain-frame.tsx';
import { limitRate } from './rate-limit.ts';
import { Browser, movingClock } from './testing.ts';
import type { Web } from './web.ts';
import { webGuards } from './web-guards.ts';

const http = 'http://localhost:3000';
const citizen: Actor = {
  id: anna.personId,
  kind: 'citizen',
  name: 'Anna Berg',
  roles: ['citizen'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'Hjørring Kommune',
  caseId: anna.caseId,
};

const caseworker: Actor = {
  id: karin.staffId,
  kind: 'staff',
  name: 'Karin Holm',
  roles: ['caseworker'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'Hjørring Kommune',
};

describe('the guards of every page', () => {
  const database = useDatabase('native');
  beforeAll(() => seedPeople(database));

  function house(publicUrl = http, trustedProxies = 0) {
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

  it('sends the headers that keep a page to itself, on every answer', async () => {
    const { app } = house();
    for (const path of ['/', '/manager', '/nowhere', '/broken']) {
      const { headers } = await app.request(`${http}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      for (const part of ["default-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
        expect(policy).toContain(part);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });

  it('asks for https for ever only over https', async () => {
    const { app } = house('https://fodfaeste.example');
    expect((await app.request('https://fodfaeste.example/')).headers.get('strict-transport-security')).toMatch(
      /^max-age=\d{8}/,
    );
  });

  it('lets no cache keep a page of a session, and leaves other pages their own rule', async () => {
    const { enter, app } = house();
    const { browser } = await enter();
    expect((await browser.get('/')).headers.get('cache-control')).toBe('no-store');
    expect((await browser.get('/asset')).headers.get('cache-control')).toBe('public, max-age=60');
    expect((await app.request(`${http}/`)).headers.get('cache-control')).toBeNull();
  });

  it('numbers requests, and takes over a number only when it is a uuid', async () => {
    const { app } = house();
    const numbered = async (given: string) =>
      (await app.request(`${http}/`, { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    const uuid = '0b54b4ab-7f3a-4d6e-9a32-0c5a7a8b9c01';
    expect(await numbered(uuid.toUpperCase())).toBe(uuid);
    expect(await numbered('evil log line')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('uses a __Host- cookie over https and the bare name over http, never the other', async () => {
    const secure = house('https://fodfaeste.example');
    const { browser, id } = await secure.enter();
    expect(((await (await browser.get('/')).json()) as { name: string }).name).toBe('Anna Berg');
    const bare = await secure.app.request('https://fodfaeste.example/', { headers: { cookie: `session=${id}` } });
    expect(await bare.json()).toEqual({ name: null, csrf: null });
    const plain = await house().app.request(`${http}/`, { headers: { cookie: `__Host-session=${id}` } });
    expect(await plain.json()).toEqual({ name: null, csrf: null });
  });

  it('shows a foreseen page for what nobody foresaw, and logs it without personal data', async () => {
    const { app, log } = house();
    const answer = await app.request(`${http}/broken`);
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(html).toContain(answer.headers.get('x-request-id'));
    expect(html).not.toContain('the number is');
    expect(log.join()).toContain(answer.headers.get('x-request-id'));
    expect(log.join()).not.toContain('010190');
  });

  it('says so in JSON to programs, in both languages', async () => {
    const { app } = house();
    const answer = await app.request(`${http}/nowhere`, { headers: { accept: 'application/json' } });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      kind: 'not-found',
      text: {
        da: expect.stringContaining('Vi kan ikke finde siden'),
        en: expect.stringContaining('We cannot find the page'),
      },
    });
  });

  it('shows pages under one address only, on one’s own machine', async () => {
    const { app } = house();
    const answer = await app.request('http://127.0.0.1:3000/manager?x=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([307, `${http}/manager?x=1`]);
    const away = house('https://fodfaeste.example');
    expect((await away.app.request('http://127.0.0.1:3000/')).status).toBe(200);
  });

  it('refuses a body over a megabyte', async () => {
    const { browser } = house();
    const answer = await browser().post('/open', {
      body: 'x'.repeat(1024 * 1024 + 1),
      headers: { 'content-length': String(1024 * 1024 + 1) },
    });
    expect(answer.status).toBe(413);
    expect((await browser().post('/open', { body: 'x'.repeat(1000) })).status).toBe(200);
  });

  it('knows within a minute that somebody’s job here has ended', async () => {
    const { enter, clock } = house();
    const { browser } = await enter(caseworker);
    const name = async () => ((await (await browser.get('/')).json()) as { name: string | null }).name;
    clock.advance(2);
    expect(await name()).toBe('Karin Holm');
    await ownerQuery(database, 'update staff set active = false where id = $1', [karin.staffId]);
    expect(await name()).toBe('Karin Holm');
    clock.advance(1);
    expect(await name()).toBeNull();
    await ownerQuery(database, 'update staff set active = true where id = $1', [karin.staffId]);
    expect(await name()).toBeNull();
  });

  describe('against forms of other sites', () => {
    it('takes a form with the token of the session', async () => {
      const { browser, csrf } = await house().enter();
      const answer = await browser.post('/note', { form: { note: 'hej', _csrf: csrf } });
      expect([answer.status, await answer.json()]).toEqual([200, { note: 'hej', _csrf: csrf }]);
    });

    it('leaves a list of ticked boxes whole for the page behind', async () => {
      const { browser, csrf } = await house().enter();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await browser.post('/note', { body: `_csrf=${csrf}&valg=a&valg=b`, headers });
      expect(await answer.json()).toMatchObject({ valg: ['a', 'b'] });
    });

    it('makes a different token for every page, and each is good', async () => {
      const { browser, csrf } = await house().enter();
      const { csrf: next } = (await (await browser.get('/')).json()) as { csrf: string };
      expect(next).not.toBe(csrf);
      for (const token of [csrf, next])
        expect((await browser.post('/note', { form: { _csrf: token } })).status).toBe(200);
    });

    it.each([
      ['no token', undefined],
      ['an empty token', ''],
      ['a made-up token', `${'A'.repeat(16)}.${'A'.repeat(43)}`],
    ])('refuses %s', async (_, token) => {
      const { browser } = await house().enter();
      const answer = await browser.post('/note', {
        form: { note: 'x', ...(token === undefined ? {} : { _csrf: token }) },
      });
      expect([answer.status, (await answer.text()).includes('intet er gemt')]).toEqual([403, true]);
    });

    it('refuses the token of another session', async () => {
      const one = house();
      const [mine, theirs] = [await one.enter(), await one.enter()];
      expect((await mine.browser.post('/note', { form: { _csrf: theirs.csrf } })).status).toBe(403);
    });

    it.each([
      ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
      ['a sister site', { origin: 'https://x.localhost', 'sec-fetch-site': 'same-site' }],
      ['another port', { origin: 'http://localhost:3001', 'sec-fetch-site': 'same-site' }],
      ['a hidden origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
      ['an old browser on another site', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    ])('refuses %s even with the right token, and without a session', async (_, headers) => {
      const one = house();
      const { browser, csrf } = await one.enter();
      expect((await browser.post('/note', { form: { _csrf: csrf }, headers })).status).toBe(403);
      expect((await one.browser().post('/open', { headers })).status).toBe(403);
    });

    it('wants the token in a header from scripts: a form cannot write one', async () => {
      const { browser, csrf } = await house().enter();
      const json = { 'content-type': 'application/json', accept: 'application/json' };
      const body = JSON.stringify({ note: 'hej' });
      const bare = await browser.post('/api/note', { body, headers: json });
      expect([bare.status, await bare.json()]).toEqual([403, expect.objectContaining({ kind: 'foreign-form' })]);
      const good = await browser.post('/api/note', { body, headers: { ...json, 'x-csrf-token': csrf } });
      expect(await good.json()).toEqual({ note: 'hej' });
      const asText = await browser.post('/api/note', { body, headers: { 'content-type': 'text/plain' } });
      expect(asText.status).toBe(403);
    });
  });

  describe('the gate', () => {
    it('turns the wrong role away without telling more', async () => {
      const { browser } = await house().enter();
      const answer = await browser.get('/manager');
      expect([answer.status, (await answer.text()).includes('ikke adgang')]).toEqual([403, true]);
    });

    it('sends strangers to the login with the way back, scripts a 401', async () => {
      const { browser } = house();
      expect((await browser().get('/manager?x=1')).headers.get('location')).toBe('/log-ind?til=%2Fmanager%3Fx%3D1');
      const answer = await browser().get('/manager', { headers: { accept: 'application/json' } });
      expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ kind: 'login-needed' })]);
    });

    it('says that the session ran out', async () => {
      const { enter, clock } = house();
      const { browser } = await enter();
      clock.advance(31);
      expect((await browser.get('/note')).headers.get('location')).toBe('/log-ind?til=%2Fnote&grund=udloebet');
    });

    it('keeps what was typed when the session had run out, and gives it back to the same person', async () => {
      const { enter, clock } = house();
      const { browser, csrf } = await enter();
      clock.advance(31);
      const headers = { 'content-type': 'application/x-www-form-urlencoded', referer: `${http}/note?fra=plan` };
      const late = await browser.post('/note', { body: `_csrf=${csrf}&note=Lang+tekst&valg=a&valg=b`, headers });
      expect(late.headers.get('location')).toBe('/log-ind?til=%2Fnote%3Ffra%3Dplan&grund=gemt');
      expect(browser.setCookies.at(-1)).toMatch(/^kladde=[\w-]{64}; Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/);

      const again = await enter();
      browser.cookies.set('session|/', { value: again.id, path: '/' });
      expect(await (await browser.get('/note')).json()).toEqual({ note: 'Lang tekst', valg: ['a', 'b'] });
      expect(browser.cookie('kladde')).toBeUndefined();
      expect(await (await browser.get('/note')).json()).toBeNull();
    });

    it('does not give it to another person on the same computer', async () => {
      const { enter, clock } = house();
      const { browser, csrf } = await enter();
      clock.advance(31);
      await browser.post('/note', { form: { _csrf: csrf, note: 'mit' } });
      const other = await enter({ ...citizen, id: anna.caseId });
      browser.cookies.set('session|/', { value: other.id, path: '/' });
      expect(await (await browser.get('/note')).json()).toBeNull();
    });

    it('keeps nothing that did not come from our own form, and says so', async () => {
      const { enter, clock, web } = house();
      const { browser, id } = await enter();
      clock.advance(31);
      expect((await browser.post('/note', { form: { note: 'x' } })).headers.get('location')).toBe(
        '/log-ind?til=%2Fnote&grund=ikke-gemt',
      );
      await endSession(web.sessions, id);
      expect(browser.cookie('kladde')).toBeUndefined();
    });
  });

  describe('the limits', () => {
    it('stop one person and not the next, and open again', async () => {
      const { enter, clock } = house();
      const [first, second] = [await enter(), await enter({ ...citizen, id: anna.caseId })];
      const tries = async (one: typeof first) => (await one.browser.get('/limited')).status;
      expect([await tries(first), await tries(first), await tries(first)]).toEqual([200, 200, 429]);
      expect(await tries(second)).toBe(200);
      clock.advance(1);
      expect(await tries(first)).toBe(200);
    });

    it('say in which language one reads how long to wait', async () => {
      const { enter } = house();
      const { browser } = await enter({ ...citizen, id: '00000000-0000-4000-8000-0000000000ee' });
      for (let hits = 0; hits < 2; hits++) await browser.get('/limited');
      const answer = await browser.get('/limited', { headers: { accept: 'application/json' } });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
      const { text } = (await answer.json()) as { text: { da: string; en: string } };
      expect(text.da).toContain('om ét minut');
      expect(text.en).toContain('in one minute');
    });

    it('go by the address our own proxy saw, not by what the sender claims', async () => {
      const { app } = house(http, 1);
      const tries = async (forwarded: string) =>
        (await app.request(`${http}/limited`, { headers: { 'x-forwarded-for': forwarded } })).status;
      expect([
        await tries('9.9.9.1, 8.8.8.8'),
        await tries('9.9.9.2, 8.8.8.8'),
        await tries('9.9.9.3, 8.8.8.8'),
      ]).toEqual([200, 200, 429]);
      expect(await tries('8.8.8.8, 7.7.7.7')).toBe(200);
    });

    it('store no address', async () => {
      const { app } = house(http, 1);
      await app.request(`${http}/limited`, { headers: { 'x-forwarded-for': '203.0.113.77' } });
      const rows = await ownerQuery<{ row: string }>(database, 'select r::text as row from rate_count r');
      const stored = rows.map(({ row }) => row).join();
      expect(rows.length).toBeGreaterThan(0);
      for (const text of ['203.0.113.77', anna.personId])
        for (const written of [text, Buffer.from(text).toString('hex')]) expect(stored).not.toContain(written);
    });
  });
});
