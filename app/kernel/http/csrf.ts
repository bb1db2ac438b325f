import type { MiddlewareHandler } from 'hono';
import type { WebContext, WebEnv } from './context.ts';
import { isCsrfToken } from './csrf-token.ts';
import { answerProblem } from './problem.tsx';
import { isForm } from './request-kind.ts';
import { cookieSessionOf, webOf } from './web.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Nothing changes because of another site. What changes something must come from our own pages (Origin, Sec-Fetch-Site), and in a
 * session it must carry the session's token: `_csrf` in a form, `X-CSRF-Token` otherwise.
 */
export const csrfGuard: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (harmless.has(c.req.method)) return next();
  if (comesFromElsewhere(c)) return answerProblem(c, 'foreign-form');
  const session = cookieSessionOf(c);
  if (session?.found.state === 'live' && !(await carriesToken(c))) return answerProblem(c, 'foreign-form');
  return next();
};

function comesFromElsewhere(c: WebContext): boolean {
  const own = new URL(webOf(c).settings.publicUrl).origin;
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (origin !== undefined && origin !== own) return true;
  return site !== undefined && site !== 'same-origin';
}

/** Whether a request carries a token of the session in its cookie, also of one that has just run out. */
export async function carriesToken(c: WebContext): Promise<boolean> {
  const session = cookieSessionOf(c);
  if (!session) return false;
  return isCsrfToken(session.found.csrfSecret, c.req.header('x-csrf-token') ?? (await tokenInForm(c)));
}

async function tokenInForm(c: WebContext): Promise<string | undefined> {
  if (!isForm(c)) return undefined;
  const form = await c.req.parseBody();
  const token = form['_csrf'];
  return typeof token === 'string' ? token : undefined;
}
