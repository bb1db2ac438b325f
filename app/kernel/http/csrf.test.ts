import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../database/testing.ts';
import { seedPeople } from '../identity/testing.ts';
import { guardedHouse, http } from './testing-house.ts';

describe('against forms of other sites', () => {
  const database = useDatabase('native');
  beforeAll(() => seedPeople(database));
  const house = (publicUrl = http, trustedProxies = 0) => guardedHouse(database, publicUrl, trustedProxies);

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
