import { isDeepStrictEqual } from 'node:util';
import type { MiddlewareHandler } from 'hono';
import { refreshActor } from '../identity/resolve-actor.ts';
import { changeSessionActor, endSession, type FoundSession, seeSession } from '../identity/session-store.ts';
import type { WebContext, WebEnv } from './context.ts';
import { readCookie, removeCookie, writeCookie } from './cookies.ts';
import { csrfToken } from './csrf-token.ts';
import { type CookieSession, rememberWeb, type Web } from './web.ts';

const cookie = 'session';
const idShape = /^[\w-]{43}$/;

/** Who is asking, from the session cookie. Pages in a session are kept by no cache. */
export function sessionMiddleware(web: Web): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const session = await readSession(c, web);
    const live = session?.found.state === 'live' ? session.found : null;
    c.set('actor', live?.actor ?? null);
    c.set('session', live && { csrfToken: csrfToken(live.csrfSecret), expiresAt: live.expiresAt });
    rememberWeb(c, web, session);
    await next();
    if (session && !c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

async function readSession(c: WebContext, web: Web): Promise<CookieSession | null> {
  const id = readCookie(c, web.settings, cookie);
  if (id === undefined || !idShape.test(id)) return null;
  const found = await seeSession(web.sessions, id);
  if (!found) return null;
  return { id, found: found.noted ? await asTheyAreNow(web, id, found) : found };
}

// About once a minute: whoever lost a role or the job, or whose case moved, is not who they were at login.
async function asTheyAreNow(web: Web, id: string, found: FoundSession): Promise<FoundSession> {
  const actor = await refreshActor(web.sessions.database, found.actor);
  if (!actor) {
    await endSession(web.sessions, id);
    return { ...found, state: 'ended' };
  }
  if (!isDeepStrictEqual(actor, found.actor)) await changeSessionActor(web.sessions, id, actor);
  return { ...found, actor };
}

export function writeSessionCookie(c: WebContext, web: Web, id: string): void {
  writeCookie(c, web.settings, cookie, id);
}

export function removeSessionCookie(c: WebContext, web: Web): void {
  removeCookie(c, web.settings, cookie);
}
