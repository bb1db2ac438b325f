import { beforeAll, describe, expect, it } from 'vitest';
import { ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { anna, karin, seedPeople } from '../../kernel/identity/testing.ts';
import { logIn, type TestHouse, testHouse, whoIs } from './testing.ts';

describe('logging in', () => {
  const database = useDatabase('native');
  let house: TestHouse;
  beforeAll(async () => {
    await seedPeople(database);
    house = await testHouse(database);
  });

  it('takes a citizen through code and PKCE to the page they wanted', async () => {
    const browser = house.browser();
    const turnedAway = await browser.get('/sag?side=2');
    expect([turnedAway.status, turnedAway.headers.get('location')]).toEqual([303, '/log-ind?til=%2Fsag%3Fside%3D2']);
    const page = await logIn(browser, 'anna', '/sag?side=2');
    expect([page.status, await page.text(), browser.visited.at(-1)]).toEqual([200, 'hej Anna Berg', '/sag?side=2']);
    const authorization = new URL(browser.visited.find((one) => one.startsWith('/demo-login/auth?')) ?? '', 'http://x');
    expect(Object.fromEntries(authorization.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid person',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(authorization.searchParams.get(name)?.length).toBeGreaterThan(20);
    const { actor } = await whoIs(browser);
    expect(actor).toEqual({
      id: anna.personId,
      kind: 'citizen',
      name: 'Anna Berg',
      roles: ['citizen'],
      authorityId: 860,
      authorityName: 'Hjørring',
      organisation: 'Hjørring Kommune',
      caseId: anna.caseId,
    });
  });

  it('never writes the CPR number in an address or a log line', async () => {
    const browser = house.browser();
    await logIn(browser, 'anna');
    await logIn(house.browser(), 'stranger');
    expect([...browser.visited, ...house.log].join('\n')).not.toMatch(/010190-?4001|030390-?4003/);
  });

  it('knows staff with the roles we know, team and department', async () => {
    const browser = house.browser();
    await logIn(browser, 'karin');
    expect((await whoIs(browser)).actor).toMatchObject({
      id: karin.staffId,
      kind: 'staff',
      roles: ['caseworker'],
      department: 'Jobcenter',
      teamId: '00000000-0000-4000-8000-000000000007',
      organisation: 'Hjørring Kommune',
    });
    expect(await (await browser.get('/overblik')).text()).toBe('overblik');
  });

  it('knows somebody who acts for a company', async () => {
    const browser = house.browser();
    await logIn(browser, 'owner');
    expect((await whoIs(browser)).actor).toMatchObject({
      kind: 'organisation',
      roles: ['company-user'],
      organisation: 'Butik ApS',
    });
  });

  it('takes a citizen who moved to the open case', async () => {
    const browser = house.browser();
    await logIn(browser, 'moved');
    expect((await whoIs(browser)).actor).toMatchObject({ authorityId: 101, organisation: 'Københavns Kommune' });
  });

  it('follows a citizen whose case moves while they are logged in', async () => {
    const browser = house.browser();
    await logIn(browser, 'moved');
    const close = (authority: number, on: string | null) =>
      ownerQuery(
        database,
        "update citizen_case set closed_on = $2 where authority_id = $1 and person_id in (select id from person where given_name = 'Mads')",
        [authority, on],
      );
    await close(101, '2026-06-01');
    await close(860, null);
    house.clock.advance(2);
    expect((await whoIs(browser)).actor).toMatchObject({ authorityId: 860 });
    expect((await whoIs(browser)).actor).toMatchObject({ authorityId: 860 });
  });

  it.each([
    ['anna-low', 403, 'lidt mere sikkert'],
    ['karin-low', 403, 'lidt mere sikkert'],
    ['no-cpr', 403, 'mangler dit CPR-nummer'],
    ['stranger', 403, 'Vi kan ikke finde en sag til dig i Hjørring Kommune'],
    ['former', 403, 'Din adgang er lukket'],
    ['no-role', 403, 'ikke fået en rolle'],
    ['unknown-user', 403, 'ikke oprettet her'],
  ])('turns %s away with a page of its own', async (subject, status, words) => {
    const browser = house.browser();
    const page = await logIn(browser, subject);
    const html = await page.text();
    expect([page.status, html.includes(words)]).toEqual([status, true]);
    expect((await whoIs(browser)).actor).toBeNull();
    expect(browser.cookie('session')).toBeUndefined();
    // Nothing of what is stored: neither the person's name nor the staff's.
    expect(html).not.toMatch(/Anna|Karin|Ukendt|Tidligere|Ny Ansat|\d{6}-?\d{4}/);
  });

  it('says whom to call when there is no case', async () => {
    const html = await (await logIn(house.browser(), 'stranger')).text();
    expect(html).toContain('Ring til Hjørring Kommune på <a href="tel:72333333">72 33 33 33</a>');
  });

  it('accepts the highest level too', async () => {
    expect((await logIn(house.browser(), 'anna-high', '/sag')).status).toBe(200);
  });

  it('ends the earlier session when somebody else logs in on the same computer', async () => {
    const browser = house.browser();
    await logIn(browser, 'anna');
    const before = browser.cookie('session');
    await logIn(browser, 'karin', '/log-ind/start?skift=1');
    expect((await whoIs(browser)).actor?.name).toBe('Karin Holm');
    expect((await whoIs(house.browser(), `session=${before}`)).actor).toBeNull();
  });

  it('ends the earlier session when the same person logs in again in the same browser', async () => {
    const browser = house.browser();
    await logIn(browser, 'anna');
    const before = browser.cookie('session');
    await logIn(browser, 'anna', '/log-ind/start');
    expect(browser.cookie('session')).not.toBe(before);
    expect((await whoIs(house.browser(), `session=${before}`)).actor).toBeNull();
    expect((await whoIs(browser)).actor?.name).toBe('Anna Berg');
  });

  it('gives a new session id at login: one planted before is worth nothing', async () => {
    const planted = 'A'.repeat(43);
    const browser = house.browser();
    browser.cookies.set('session|/', { value: planted, path: '/' });
    await logIn(browser, 'anna');
    expect(browser.cookie('session')).not.toBe(planted);
    expect((await whoIs(house.browser(), `session=${planted}`)).actor).toBeNull();
  });

  it('stores no session id, and no CPR number in clear, in the database', async () => {
    const browser = house.browser();
    await logIn(browser, 'anna');
    const rows = await ownerQuery<{ row: string }>(database, 'select s::text as row from session s');
    const stored = rows.map(({ row }) => row).join('\n');
    expect(stored).not.toContain(browser.cookie('session'));
    expect(stored).not.toContain('0101904001');
    expect(stored).not.toContain(Buffer.from('0101904001').toString('hex'));
  });

  it('does not let the app role read sessions or drafts past the functions', async () => {
    for (const table of ['session', 'form_stash', 'used_logout_token', 'rate_count'])
      await expect(database.pool.query(`select * from ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('makes a cookie that scripts, other sites and plain http cannot get, where the address is https', async () => {
    const secure = await testHouse(database, 'https://fodfaeste.example');
    const browser = secure.browser();
    await logIn(browser, 'anna');
    const line = browser.setCookies.find((one) => one.includes('session=') && !one.startsWith('demo-'));
    expect(line).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(browser.setCookies.every((one) => /secure/i.test(one))).toBe(true);
  });

  it('makes a bare cookie without Secure on plain http', async () => {
    const browser = house.browser();
    await logIn(browser, 'anna');
    const lines = browser.setCookies.filter((one) => /^(__Host-)?session=/.test(one));
    expect(lines).toEqual([expect.stringMatching(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)]);
  });

  it('gives back what was typed when the session ran out, through the whole login', async () => {
    const browser = house.browser();
    await logIn(browser, 'anna');
    const { session } = await whoIs(browser);
    house.clock.advance(31);
    const late = await browser.post('/note/gem', {
      form: { note: 'Jeg vil gerne prøve butik', _csrf: session?.csrfToken ?? '' },
      headers: { referer: 'http://localhost:3000/note' },
    });
    const page = await browser.follow(late);
    expect(await page.text()).toContain('Det, du skrev, er gemt.');
    const back = await logIn(browser, 'anna', '/log-ind/start?til=/note');
    expect(await back.json()).toMatchObject({ stash: { note: 'Jeg vil gerne prøve butik' } });
  });

  it('extends a session on request, for scripts and for forms', async () => {
    const browser = house.browser();
    await logIn(browser, 'anna');
    const { session } = await whoIs(browser);
    const form = { _csrf: session?.csrfToken ?? '' };
    house.clock.advance(0.5);
    const answer = await browser.post('/session/forlaeng', { form, headers: { accept: 'application/json' } });
    expect(await answer.json()).toEqual({
      expiresAt: new Date(Date.parse(session?.expiresAt ?? '') + 30_000).toISOString(),
      secondsLeft: 1800,
    });
    const back = await browser.post('/session/forlaeng', {
      form,
      headers: { referer: 'http://localhost:3000/sag?x=1' },
    });
    expect([back.status, back.headers.get('location')]).toEqual([303, '/sag?x=1']);
    house.clock.advance(31);
    const late = await browser.post('/session/forlaeng', { form, headers: { accept: 'application/json' } });
    expect(late.status).toBe(401);
  });
});
