import { beforeAll, describe, expect, it } from 'vitest';
import { ownerQuery, useDatabase } from '../database/testing.ts';
import { karin, seedPeople } from '../identity/testing.ts';
import { caseworker, guardedHouse, http } from './testing-house.ts';

describe('the guards of every page', () => {
  const database = useDatabase('native');
  beforeAll(() => seedPeople(database));
  const house = (publicUrl = http, trustedProxies = 0) => guardedHouse(database, publicUrl, trustedProxies);

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
});
