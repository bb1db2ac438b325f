import { decodeFromLink } from '@fodfaeste/lab';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { testActor } from '../../../kernel/act/testing.ts';
import type { WebEnv } from '../../../kernel/http/context.ts';
import { labShelf, type Pockets } from '../../../lab/index.ts';
import { sliderRoutes } from './routes.tsx';

describe('what the sliders are reckoned from', () => {
  const asked: string[] = [];
  const pockets: Pockets = async ({ code, scenario }) => {
    asked.push(`${code} ${/^id: (.*)$/m.exec(scenario)?.[1] ?? ''}`);
    return { json: '{"format":1}', tag: '"abc"' };
  };
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    c.set('actor', testActor({ authorityId: 851, roles: ['analyst'] }));
    c.set('lang', 'da');
    await next();
  });
  app.route('/laboratorium', sliderRoutes(labShelf, pockets));
  const get = (path: string, headers: Record<string, string> = {}) => app.request(`/laboratorium/${path}`, { headers });

  it('is sent once, and not again while it is the same', async () => {
    const path = 'grundlag/0860.json?scenarie=hjoerring';
    const first = await get(path);
    expect([first.status, first.headers.get('etag'), await first.text()]).toEqual([200, '"abc"', '{"format":1}']);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    for (const held of ['"abc"', 'W/"abc"', '"x", W/"abc"'])
      expect((await get(path, { 'if-none-match': held })).status).toBe(304);
    expect((await get(path, { 'if-none-match': '"old"' })).status).toBe(200);
    expect(new Set(asked)).toEqual(new Set(['0860 hjoerring']));
  });

  it('becomes a scenario for the server, of the municipality that was looked at', async () => {
    const codeOf = async (path: string) => {
      const to = (await get(path)).headers.get('location') ?? '';
      const parsed = decodeFromLink(to.replace('/laboratorium/delt/', ''), labShelf().known);
      if (!parsed.ok) throw new Error(to);
      return parsed.scenario;
    };
    const moved = await codeOf('skydere/saving-3/scenarie?kommune=0860&flyt=budget:0.8~effects.nothing:0.9');
    expect(moved.municipalities).toEqual(['0860']);
    expect(moved.from[0]?.turns.money).toEqual({ as: 'budget', of: { share: 0.8 } });
    // Without one: the only one of the scenario, or one's own.
    expect((await codeOf('skydere/hjoerring/scenarie')).municipalities).toEqual(['0860']);
    expect((await codeOf('skydere/saving-3/scenarie?kommune=9999')).municipalities).toEqual(['0851']);
  });
});
