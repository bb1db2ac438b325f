import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../database/testing.ts';
import { endSession } from '../identity/session-store.ts';
import { anna, seedPeople } from '../identity/testing.ts';
import { citizen, guardedHouse, http } from './testing-house.ts';

describe('the gate', () => {
  const database = useDatabase('native');
  beforeAll(() => seedPeople(database));
  const house = (publicUrl = http, trustedProxies = 0) => guardedHouse(database, publicUrl, trustedProxies);

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
