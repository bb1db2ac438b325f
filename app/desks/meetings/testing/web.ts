import { Hono } from 'hono';
import type { AnyAct } from '../../../kernel/act/act.ts';
import { testKernel } from '../../../kernel/act/testing.ts';
import { testKeys } from '../../../kernel/crypto/testing.ts';
import type { Database } from '../../../kernel/database/scope.ts';
import type { WebEnv } from '../../../kernel/http/context.ts';
import { plainFrame } from '../../../kernel/http/plain-frame.tsx';
import { rememberWeb, type Web } from '../../../kernel/http/web.ts';
import type { Actor } from '../../../kernel/identity/actor.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { silentLog } from '../../../kernel/log/log.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { lawActs } from '../../../law/index.ts';
import { meetingActs } from '../../../meetings/index.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { planActs } from '../../../plan/index.ts';
import { actPages } from '../../acts/web.tsx';
import { personRoutes } from '../../person/routes.tsx';
import { calendarRoutes } from '../calendar/routes.tsx';
import { meetingPages } from '../citizen/routes.tsx';
import { feedRoutes } from '../feed/routes.ts';
import { holdMeetingRoutes } from '../hold/routes.tsx';
import { personMeetingRoutes } from '../person/routes.tsx';
import { roomsRoutes } from '../rooms/routes.tsx';

export const deskActs: readonly AnyAct[] = [...peopleActs, ...lawActs, ...planActs, ...meetingActs];

export const deskKernel = (database: Database, now: string): Kernel =>
  testKernel({ database, acts: deskActs, access: caseAccess(fixedClock(now)), now });

/** The pages of meetings as one actor meets them, behind what the real installation puts in front. Without an actor: nobody is logged in. */
export function meetingWeb(kernel: Kernel, actor: Actor | null, lang: Lang = 'da'): Hono<WebEnv> {
  const web: Web = {
    settings: { publicUrl: 'http://localhost', trustedProxies: 0, rateLimits: false },
    sessions: { database: kernel.database, clock: kernel.clock, keys: testKeys(), idleMinutes: 30 },
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
    c.set('session', { csrfToken: 'token', expiresAt: '2099-01-01T00:00:00.000Z' });
    c.set('flash', null);
    c.set('demo', true);
    await next();
  });
  app.route('/kalender/feed', feedRoutes());
  app.route('/min-side/moeder', meetingPages());
  app.route('/borger', holdMeetingRoutes());
  app.route('/borger', personMeetingRoutes());
  app.route('/borger', personRoutes());
  app.route('/kalender', calendarRoutes());
  app.route('/administration/lokaler', roomsRoutes());
  app.route('/handling', actPages());
  return app;
}
