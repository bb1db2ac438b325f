import { Hono } from 'hono';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { limitRate, rateLimits } from '../../kernel/http/rate-limit.ts';
import { safeReturnPath } from '../../kernel/http/safe-return-path.ts';
import { writeSessionCookie } from '../../kernel/http/session-middleware.ts';
import { cookieSessionOf } from '../../kernel/http/web.ts';
import { leadingRole } from '../../kernel/identity/actor.ts';
import { resolveActor } from '../../kernel/identity/resolve-actor.ts';
import { openSession } from '../../kernel/identity/session-store.ts';
import { demoRoutes } from './demo/demo-routes.tsx';
import { paths } from './login-config.ts';
import type { LoginDeps } from './login-deps.ts';
import { logoutRoutes } from './logout-routes.ts';
import { isReason, type LoginStop, loginPage, stopPage } from './pages.tsx';
import { type PendingLogin, recallLogin, rememberLogin } from './pending-login.ts';
import type { ProviderAnswer } from './provider.ts';
import { readClaims } from './read-claims.ts';

/** Everything about logging in and out. Mounted at the root, after the guards. */
export function loginRoutes(deps: LoginDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get(paths.login, async (c) => {
    const returnTo = safeReturnPath(c.req.query('til'));
    const reason = c.req.query('grund');
    if (c.get('actor')) return c.redirect(returnTo, 303);
    // The demo is on this very site and has a page of its own to tell where one is: one click less.
    if (deps.demo && !isReason(reason))
      return c.redirect(`${paths.start}?${new URLSearchParams({ til: returnTo })}`, 303);
    return loginPage(c, deps, returnTo, isReason(reason) ? reason : null);
  });
  app.get(paths.start, limitRate(rateLimits.login), (c) => start(c, deps));
  app.get(paths.callback, limitRate(rateLimits.login), (c) => finish(c, deps));
  app.route('/', logoutRoutes(deps));
  if (deps.demo) app.route('/', demoRoutes(deps, deps.demo));
  return app;
}

async function start(c: WebContext, deps: LoginDeps): Promise<Response> {
  const returnTo = safeReturnPath(c.req.query('til'));
  try {
    const { url, checks } = await deps.provider.begin(c.req.query('skift') === '1');
    rememberLogin(c, deps.web, { checks, returnTo });
    c.header('Cache-Control', 'no-store');
    return c.redirect(url.href, 303);
  } catch (error) {
    return stopped(c, deps, 'provider-down', returnTo, error);
  }
}

async function finish(c: WebContext, deps: LoginDeps): Promise<Response> {
  const pending = recallLogin(c, deps.web, c.req.query('state') ?? '');
  if (!pending) {
    // Whoever goes back to an old answer of the provider while logged in is where they wanted to be.
    return c.get('actor') ? c.redirect('/', 303) : stopped(c, deps, 'login-stale', '/');
  }
  const callback = new URL(`${paths.callback}${new URL(c.req.url).search}`, deps.web.settings.publicUrl);
  let answer: ProviderAnswer;
  try {
    answer = await deps.provider.finish(callback, pending.checks);
  } catch (error) {
    return stopped(c, deps, whyItFailed(error), pending.returnTo, error);
  }
  return enter(c, deps, pending, answer);
}

async function enter(c: WebContext, deps: LoginDeps, pending: PendingLogin, answer: ProviderAnswer): Promise<Response> {
  const { web, provider } = deps;
  const { sessions } = web;
  const claims = readClaims(answer.claims, provider.config.claims);
  const resolved = await resolveActor(sessions.database, sessions.keys, claims);
  if (!resolved.ok) return stopped(c, deps, resolved.code, pending.returnTo);
  const login = {
    provider: provider.config.issuer,
    subject: answer.subject,
    sessionId: answer.sessionId,
    idToken: answer.idToken,
  };
  const { id } = await openSession(sessions, resolved.actor, login, cookieSessionOf(c)?.id ?? null);
  writeSessionCookie(c, web, id);
  const { actor } = resolved;
  web.log.info(
    { requestId: c.get('requestId'), actorId: actor.id, role: leadingRole(actor), authorityId: actor.authorityId },
    'logged in',
  );
  c.header('Cache-Control', 'no-store');
  return c.redirect(pending.returnTo, 303);
}

function stopped(c: WebContext, deps: LoginDeps, stop: LoginStop, returnTo: string, error?: unknown) {
  const level = stop === 'provider-down' || stop === 'login-failed' ? 'warn' : 'info';
  deps.web.log[level]({ requestId: c.get('requestId'), stop, ...(error ? { error } : {}) }, 'login stopped');
  return stopPage(c, deps, stop, returnTo);
}

function whyItFailed(error: unknown): LoginStop {
  if (error instanceof AuthorizationResponseError)
    return error.error === 'access_denied' ? 'login-cancelled' : 'login-failed';
  // The provider did not know the code: used already, or too old.
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant' ? 'login-stale' : 'login-failed';
  return error instanceof ClientError ? 'login-failed' : 'provider-down';
}
