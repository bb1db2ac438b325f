import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../kernel/database/testing.ts';
import { hidden } from '../../kernel/http/testing.ts';
import { seedPeople } from '../../kernel/identity/testing.ts';
import { logIn, type TestHouse, testHouse, whoIs } from './testing.ts';

type SigningKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

describe('logging out', () => {
  const database = useDatabase('native');
  let house: TestHouse;
  beforeAll(async () => {
    await seedPeople(database);
    house = await testHouse(database);
  });

  const loggedIn = async (as = 'anna', there = house) => {
    const browser = there.browser();
    await logIn(browser, as);
    const { session } = await whoIs(browser);
    return { browser, csrf: session?.csrfToken ?? '' };
  };
  const refresh = (page: Response): string => page.headers.get('refresh')?.replace('0; url=', '') ?? '';

  it('ends our session first, then the one at the provider, and comes back to a page of ours', async () => {
    const { browser, csrf } = await loggedIn();
    const leaving = await browser.post('/log-af', { form: { _csrf: csrf } });
    expect(leaving.status).toBe(200);
    expect((await whoIs(browser)).actor).toBeNull();
    expect(browser.cookie('session')).toBeUndefined();
    const next = refresh(leaving);
    expect(await leaving.text()).toContain(`href="${next.replaceAll('&', '&amp;')}"`);
    const end = new URL(next);
    expect(end.pathname).toBe('/demo-login/session/end');
    expect(end.searchParams.get('id_token_hint')).toBeTruthy();
    const page = await browser.open(next);
    expect([page.status, browser.visited.at(-1)]).toEqual([200, '/logget-af']);
    expect(await page.text()).toContain('Du er logget af');
    expect(browser.cookie('demo-session')).toBeUndefined();
  });

  it('ends the session itself, not only the cookie', async () => {
    const { browser, csrf } = await loggedIn();
    const cookie = `session=${browser.cookie('session')}`;
    await browser.post('/log-af', { form: { _csrf: csrf } });
    expect((await whoIs(house.browser(), cookie)).actor).toBeNull();
  });

  it('is not done by another site, nor by a link', async () => {
    const { browser, csrf } = await loggedIn();
    expect((await browser.post('/log-af', { form: {} })).status).toBe(403);
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await browser.post('/log-af', { form: { _csrf: csrf }, headers: foreign })).status).toBe(403);
    const page = await browser.get('/log-af');
    expect((await whoIs(browser)).actor).not.toBeNull();
    expect((await browser.post('/log-af', { form: { _csrf: hidden(await page.text(), '_csrf') } })).status).toBe(200);
  });

  it('does not put an id token that holds a CPR number into an address, nor keep it', async () => {
    const talkative = await testHouse(database, 'http://localhost:3000', { claimsInIdToken: true });
    const { browser, csrf } = await loggedIn('anna', talkative);
    expect((await whoIs(browser)).actor?.name).toBe('Anna Berg');
    const leaving = await browser.post('/log-af', { form: { _csrf: csrf } });
    const end = new URL(refresh(leaving));
    expect(end.searchParams.has('id_token_hint')).toBe(false);
    expect(end.searchParams.get('client_id')).toBe('fodfaeste');
    await browser.open(end.href);
    expect(browser.visited.at(-1)).toBe('/logget-af');
  });

  it('lets somebody else log in afterwards', async () => {
    const { browser, csrf } = await loggedIn();
    await browser.open(refresh(await browser.post('/log-af', { form: { _csrf: csrf } })));
    await logIn(browser, 'karin', '/log-ind/start?skift=1');
    expect((await whoIs(browser)).actor?.name).toBe('Karin Holm');
  });

  it('ends the session when the person becomes somebody else at the provider: it tells us itself', async () => {
    const { browser } = await loggedIn();
    const cookie = `session=${browser.cookie('session')}`;
    browser.cookies.delete('session|/');
    await logIn(browser, 'karin');
    expect(house.log.some((line) => line.includes('logged out by the provider'))).toBe(true);
    expect((await whoIs(house.browser(), cookie)).actor).toBeNull();
  });
});

describe('a log-out told by the provider', () => {
  const database = useDatabase('native');
  let house: TestHouse;
  let sign: (
    claims: object,
    options?: { readonly ago?: number; readonly key?: SigningKey; readonly iss?: string; readonly aud?: string },
  ) => Promise<string>;
  beforeAll(async () => {
    await seedPeople(database);
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
    // The real provider for everything but its keys: then tokens can be made here, good and bad.
    house = await testHouse(database, 'http://localhost:3000', {}, { extraKey: jwk });
    sign = (claims, { ago = 0, key = privateKey, iss = house.demo.config.issuer, aud = 'fodfaeste' } = {}) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'logout+jwt' })
        .setIssuer(iss)
        .setAudience(aud)
        .setIssuedAt(Math.floor(Date.parse(house.clock.now()) / 1000) - ago)
        .sign(key);
  });

  const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  // Server to server: no cookies, no Origin.
  const tell = (token: string) =>
    house.app.request('http://localhost:3000/log-af/fra-udbyder', {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
  const loggedIn = async (as: string) => {
    const browser = house.browser();
    await logIn(browser, as);
    return browser;
  };
  const isIn = async (browser: Awaited<ReturnType<typeof loggedIn>>) => (await whoIs(browser)).actor !== null;

  it('ends all sessions of the person it names, and nobody else’s', async () => {
    const [first, second, other] = [await loggedIn('anna'), await loggedIn('anna'), await loggedIn('karin')];
    const answer = await tell(await sign({ sub: 'anna', jti: 'one', events }));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect([await isIn(first), await isIn(second), await isIn(other)]).toEqual([false, false, true]);
  });

  it('ends only the session it names', async () => {
    const [first, second] = [await loggedIn('anna'), await loggedIn('anna')];
    const sid = house.sids.at(-1);
    await tell(await sign({ sub: 'anna', sid, jti: 'two', events }));
    expect([await isIn(first), await isIn(second)]).toEqual([true, false]);
    await tell(await sign({ sid: house.sids.at(-2), jti: 'three', events }));
    expect(await isIn(first)).toBe(false);
  });

  it('counts once: a copy sent again ends nothing', async () => {
    const token = await sign({ sub: 'anna', jti: 'four', events });
    expect((await tell(token)).status).toBe(200);
    const browser = await loggedIn('anna');
    expect((await tell(token)).status).toBe(400);
    expect(await isIn(browser)).toBe(true);
  });

  it('believes no token that is not a logout token of our provider for us', async () => {
    const browser = await loggedIn('anna');
    const stranger = (await generateKeyPair('RS256')).privateKey;
    const bad = {
      'signed by somebody else': sign({ sub: 'anna', jti: 'b1', events }, { key: stranger }),
      'another issuer': sign({ sub: 'anna', jti: 'b2', events }, { iss: 'https://other.example' }),
      'for another client': sign({ sub: 'anna', jti: 'b3', events }, { aud: 'other' }),
      'too old': sign({ sub: 'anna', jti: 'b4', events }, { ago: 400 }),
      'from the future': sign({ sub: 'anna', jti: 'b5', events }, { ago: -400 }),
      'without event': sign({ sub: 'anna', jti: 'b6' }),
      'another event': sign({ sub: 'anna', jti: 'b7', events: { other: {} } }),
      'with a nonce': sign({ sub: 'anna', jti: 'b8', events, nonce: 'n' }),
      'without jti': sign({ sub: 'anna', events }),
      'without anybody': sign({ jti: 'b9', events }),
      'no token at all': Promise.resolve('hello'),
    };
    for (const [what, token] of Object.entries(bad))
      expect([what, (await tell(await token)).status]).toEqual([what, 400]);
    const empty = await house.app.request('http://localhost:3000/log-af/fra-udbyder', { method: 'POST' });
    expect(empty.status).toBe(400);
    expect(await isIn(browser)).toBe(true);
  });
});
