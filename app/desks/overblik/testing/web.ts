import { Hono } from 'hono';
import type { AnyAct } from '../../../kernel/act/act.ts';
import { testKernel } from '../../../kernel/act/testing.ts';
import { testKeys } from '../../../kernel/crypto/testing.ts';
import type { Database } from '../../../kernel/database/scope.ts';
import type { WebEnv } from '../../../kernel/http/context.ts';
import { plainFrame } from '../../../kernel/http/plain-frame.tsx';
import { rememberWeb, type Web } from '../../../kernel/http/web.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import { silentLog } from '../../../kernel/log/log.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { overblikRoutes } from '../routes.tsx';
import { testNow } from './fixture.ts';

export interface TestWeb {
  readonly database: Database;
  readonly actor: Actor;
  readonly acts?: readonly AnyAct[];
  readonly lang?: Lang;
}

/** The pages of Overblik as one actor meets them, behind what the real installation puts in front. */
export function testWeb({ database, actor, acts = peopleActs, lang = 'da' }: TestWeb): Hono<WebEnv> {
  const access = caseAccess(fixedClock(testNow));
  const kernel = testKernel({ database, acts, access, now: testNow });
  const web: Web = {
    settings: { publicUrl: 'http://localhost', trustedProxies: 0, rateLimits: false },
    sessions: { database, clock: kernel.clock, keys: testKeys(), idleMinutes: 30 },
    frame: plainFrame,
    log: silentLog,
  };
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    rememberWeb(c, web, null);
    c.set('kernel', kernel);
    c.set('lang', lang);
    c.set('requestId', 'test');
    c.set('actor', actor);
    c.set('session', { csrfToken: 'token', expiresAt: '2026-11-24T10:12:00.000Z' });
    c.set('flash', null);
    c.set('demo', true);
    await next();
  });
  app.route('/overblik', overblikRoutes());
  return app;
}

/** Posts a form as a browser does; a list sends the same name several times. */
export function post(
  app: Hono<WebEnv>,
  address: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  return Promise.resolve(app.request(address, { method: 'POST', body }));
}
