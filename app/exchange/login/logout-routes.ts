import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { answerProblem } from '../../kernel/http/problem.tsx';
import { wantsJson } from '../../kernel/http/request-kind.ts';
import { safeReturnPath } from '../../kernel/http/safe-return-path.ts';
import { removeSessionCookie } from '../../kernel/http/session-middleware.ts';
import { cookieSessionOf } from '../../kernel/http/web.ts';
import { endSession, endSessionsAtProvider, isFirstUse, seeSession } from '../../kernel/identity/session-store.ts';
import { paths } from './login-config.ts';
import type { LoginDeps } from './login-deps.ts';
import { leavingPage, loggedOutPage, logoutPage } from './pages.tsx';

export function logoutRoutes(deps: LoginDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get(paths.logout, async (c) => {
    const session = c.get('session');
    return session ? logoutPage(c, deps, session.csrfToken) : c.redirect(paths.loggedOut, 303);
  });
  app.post(paths.logout, (c) => logOut(c, deps));
  app.get(paths.loggedOut, (c) => loggedOutPage(c, deps));
  app.post(paths.extend, (c) => extend(c, deps));
  app.post(paths.backChannelLogout, (c) => loggedOutAtProvider(c, deps));
  return app;
}

/** Ours ends first: whatever becomes of the provider, nobody is logged in here any more. */
async function logOut(c: WebContext, deps: LoginDeps): Promise<Response> {
  const session = cookieSessionOf(c);
  const ended = session ? await endSession(deps.web.sessions, session.id) : null;
  removeSessionCookie(c, deps.web);
  if (ended?.provider !== deps.provider.config.issuer) return c.redirect(paths.loggedOut, 303);
  const next = await deps.provider.endSessionUrl(ended.idToken).catch((error: unknown) => {
    deps.web.log.warn({ requestId: c.get('requestId'), error }, 'the provider could not be asked to log out');
    return null;
  });
  return next ? leavingPage(c, deps, next) : c.redirect(paths.loggedOut, 303);
}

/** "Bliv logget ind": counts as a sign of life at once. */
async function extend(c: WebContext, deps: LoginDeps): Promise<Response> {
  const session = cookieSessionOf(c);
  const found = session && c.get('actor') ? await seeSession(deps.web.sessions, session.id, true) : null;
  if (found?.state === 'live') {
    const secondsLeft = Math.floor((Date.parse(found.expiresAt) - Date.parse(deps.web.sessions.clock.now())) / 1000);
    if (wantsJson(c)) return c.json({ expiresAt: found.expiresAt, secondsLeft });
    return c.redirect(cameFrom(c, deps), 303);
  }
  return wantsJson(c) ? answerProblem(c, 'login-needed') : c.redirect(`${paths.login}?grund=udloebet`, 303);
}

function cameFrom(c: WebContext, deps: LoginDeps): string {
  const referer = c.req.header('referer') ?? '';
  const own = `${deps.web.settings.publicUrl}/`;
  return referer.startsWith(own) ? safeReturnPath(referer.slice(own.length - 1)) : '/';
}

/** The provider tells, server to server, that somebody logged out there (OpenID Connect Back-Channel Logout 1.0). */
async function loggedOutAtProvider(c: WebContext, deps: LoginDeps): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const { sessions, log } = deps.web;
  const token = (await c.req.parseBody())['logout_token'];
  const now = sessions.clock.now();
  const notice = typeof token === 'string' ? await deps.provider.readLogoutToken(token, now) : null;
  if (!notice || !(await isFirstUse(sessions, notice.id, notice.validUntil)))
    return c.json({ error: 'invalid_request' }, 400);
  const ended = await endSessionsAtProvider(sessions, deps.provider.config.issuer, notice);
  log.info({ requestId: c.get('requestId'), ended }, 'logged out by the provider');
  return c.body(null, 200);
}
