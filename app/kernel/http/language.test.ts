import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { WebEnv } from './context.ts';
import { chosenLanguage } from './language.ts';

const house = (publicUrl: string) => {
  const app = new Hono<WebEnv>();
  app.use(chosenLanguage({ publicUrl }));
  app.get('/', (c) => c.text(c.get('lang')));
  return async (path: string, cookie = '') => {
    // A proxy that ends TLS speaks plain http to us.
    const answer = await app.request(`http://127.0.0.1:3000${path}`, { headers: { cookie } });
    return { lang: await answer.text(), cookies: answer.headers.getSetCookie() };
  };
};

describe('the language', () => {
  it('is Danish until chosen, and then remembered', async () => {
    const get = house('http://localhost:3000');
    expect((await get('/')).lang).toBe('da');
    const chosen = await get('/?sprog=en');
    expect(chosen.lang).toBe('en');
    expect(chosen.cookies).toEqual([expect.stringMatching(/^sprog=en;(?!.*Secure)/)]);
    expect(await get('/', 'sprog=en')).toEqual({ lang: 'en', cookies: [] });
    expect((await get('/?sprog=de', 'sprog=de')).lang).toBe('da');
  });

  it('is kept in a Secure cookie behind a proxy that ends TLS', async () => {
    const get = house('https://fodfaeste.example');
    expect((await get('/?sprog=en')).cookies).toEqual([expect.stringMatching(/^__Host-sprog=en;.*Secure/)]);
    expect((await get('/', '__Host-sprog=en')).lang).toBe('en');
  });
});
