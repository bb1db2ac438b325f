import { beforeAll, describe, expect, it } from 'vitest';
import { testKeys } from '../../kernel/crypto/testing.ts';
import { useDatabase } from '../../kernel/database/testing.ts';
import { seedPeople } from '../../kernel/identity/testing.ts';
import { loginProvider } from './provider.ts';
import { logIn, type TestHouse, testHouse, whoIs } from './testing.ts';

describe('logging in, when somebody means ill', () => {
  const database = useDatabase('native');
  let house: TestHouse;
  beforeAll(async () => {
    await seedPeople(database);
    house = await testHouse(database);
  });

  /** Stops where the provider sends back: the address with code and state has not been opened yet. */
  async function upToCallback(browser = house.browser()) {
    const page = await browser.open('/log-ind');
    const action = /action="(\/demo-login\/personer\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
    let answer = await browser.post(action, { form: { person: 'anna' } });
    while (!answer.headers.get('location')?.includes('/log-ind/retur'))
      answer = await browser.get(answer.headers.get('location') ?? '');
    return { browser, callback: new URL(answer.headers.get('location') ?? '') };
  }

  const failsAsStale = async (answer: Response) => {
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('blev for gammelt');
  };

  it('takes an answer of the provider only in the browser that asked for it', async () => {
    const { callback } = await upToCallback();
    const victim = house.browser();
    await failsAsStale(await victim.get(callback.href));
    expect((await whoIs(victim)).actor).toBeNull();
  });

  it('does not take an answer with another state', async () => {
    const { browser, callback } = await upToCallback();
    callback.searchParams.set('state', 'x'.repeat(43));
    await failsAsStale(await browser.get(callback.href));
  });

  it('does not take the same answer twice, not even with the cookie brought back', async () => {
    const { browser, callback } = await upToCallback();
    const cookies = new Map(browser.cookies);
    expect((await browser.get(callback.href)).headers.get('location')).toBe('/');
    const thief = house.browser();
    for (const [key, value] of cookies) if (!key.startsWith('session')) thief.cookies.set(key, value);
    await failsAsStale(await thief.get(callback.href));
    expect((await whoIs(thief)).actor).toBeNull();
  });

  it('sends whoever goes back to an old answer while logged in to the front page', async () => {
    const { browser, callback } = await upToCallback();
    await browser.get(callback.href);
    expect((await browser.get(callback.href)).headers.get('location')).toBe('/');
  });

  it('does not take an answer from another issuer (mix-up)', async () => {
    const { browser, callback } = await upToCallback();
    callback.searchParams.set('iss', 'https://other.example');
    const answer = await browser.get(callback.href);
    expect([answer.status, (await whoIs(browser)).actor]).toEqual([502, null]);
  });

  it('does not take a login cookie that was made elsewhere, changed, or has grown old', async () => {
    const { browser, callback } = await upToCallback();
    const name = [...browser.cookies.keys()].find((key) => key.startsWith('log-ind-')) ?? '';
    const value = browser.cookies.get(name)?.value ?? '';
    browser.cookies.set(name, { value: `${value.slice(0, -4)}AAAA`, path: '/' });
    await failsAsStale(await browser.get(callback.href));

    const late = await upToCallback();
    house.clock.advance(11);
    await failsAsStale(await late.browser.get(late.callback.href));
  });

  it('tells nothing in the login cookie', async () => {
    const { browser } = await upToCallback();
    const [, cookie] = [...browser.cookies].find(([key]) => key.startsWith('log-ind-')) ?? [];
    const state = new URL(browser.visited.find((one) => one.includes('/auth?')) ?? '', 'http://x').searchParams.get(
      'state',
    );
    expect(Buffer.from(cookie?.value ?? '', 'base64url').toString('latin1')).not.toContain(state ?? '?');
  });

  it('keeps two tabs apart, each with its own way back', async () => {
    const browser = house.browser();
    await browser.get('/log-ind/start?til=/sag?fane=1');
    await browser.get('/log-ind/start?til=/sag?fane=2');
    expect([...browser.cookies.keys()].filter((key) => key.startsWith('log-ind-'))).toHaveLength(2);
    const [first, second] = browser.setCookies.map((line) => line.split('=')[0]);
    expect(first).not.toBe(second);
  });

  it('does not fill the browser with cookies of tabs that were left alone', async () => {
    const browser = house.browser();
    for (let tab = 0; tab < 9; tab++) await browser.get('/log-ind/start');
    expect([...browser.cookies.keys()].filter((key) => key.startsWith('log-ind-')).length).toBeLessThanOrEqual(4);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example', '/log-af'])(
    'does not lead to %s after a login',
    async (til) => {
      const browser = house.browser();
      await logIn(browser, 'anna', `/log-ind?til=${encodeURIComponent(til)}`);
      expect(browser.visited.at(-1)).toBe('/');
    },
  );

  it('shows a page of its own when the provider is away, and works again when it is back', async () => {
    let away = true;
    const provider = loginProvider(house.demo.config, (request) =>
      away ? Promise.reject(new Error('down')) : house.demo.fetch(request),
    );
    const { app } = await testHouse(database, 'http://localhost:3000', {}, { provider });
    const down = await app.request('http://localhost:3000/log-ind/start');
    expect([down.status, (await down.text()).includes('svarer ikke lige nu')]).toEqual([503, true]);
    away = false;
    expect((await app.request('http://localhost:3000/log-ind/start')).status).toBe(303);
  });

  it('says calmly that nothing happened when somebody stops at the provider', async () => {
    const { browser, callback } = await upToCallback();
    callback.searchParams.delete('code');
    callback.searchParams.set('error', 'access_denied');
    const page = await browser.get(callback.href);
    expect([page.status, (await page.text()).includes('Du stoppede')]).toEqual([200, true]);
  });

  it('limits how often one address begins a login, and says when to come back', async () => {
    const limited = await testHouse(database);
    limited.clock.advance(60 * 24);
    const answers = new Set<number>();
    let last = new Response();
    for (let attempt = 0; attempt < 301; attempt++) {
      last = await limited.app.request('http://localhost:3000/log-ind/retur?state=x');
      answers.add(last.status);
    }
    expect([...answers]).toEqual([400, 429]);
    expect(last.headers.get('retry-after')).toBe('600');
    expect(await last.text()).toContain('om 10 minutter');
    limited.clock.advance(10);
    expect((await limited.app.request('http://localhost:3000/log-ind/retur?state=x')).status).toBe(400);
  });

  it('uses keys that do not fit each other across installations', async () => {
    const { browser, callback } = await upToCallback();
    const other = await testHouse(database);
    Object.assign(other.web.sessions, { keys: testKeys(9) });
    const answer = await other.app.request(callback.href, {
      headers: { cookie: [...browser.cookies].map(([key, { value }]) => `${key.split('|')[0]}=${value}`).join('; ') },
    });
    await failsAsStale(answer);
  });
});
