import type { MiddlewareHandler } from 'hono';
import type { RawForm } from '../act/form-data.ts';
import { hasRole, type Role } from '../identity/actor.ts';
import { stashForm, unstashForm } from '../identity/form-stash.ts';
import type { WebContext, WebEnv } from './context.ts';
import { readCookie, removeCookie, writeCookie } from './cookies.ts';
import { carriesToken } from './csrf.ts';
import { answerProblem } from './problem.tsx';
import { isForm, wantsJson } from './request-kind.ts';
import { safeReturnPath } from './safe-return-path.ts';
import { cookieSessionOf, webOf } from './web.ts';

const stashCookie = 'kladde';
const stashSeconds = 30 * 60;

/** Lets in whoever has one of the roles; without roles, whoever is logged in. Everybody else gets to the login, or a clear no. */
export function loginGate(...roles: readonly Role[]): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const actor = c.get('actor');
    if (!actor) return sendToLogin(c);
    if (roles.length > 0 && !hasRole(actor, ...roles)) return answerProblem(c, 'forbidden');
    return next();
  };
}

async function sendToLogin(c: WebContext): Promise<Response> {
  if (wantsJson(c)) return answerProblem(c, 'login-needed');
  const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
  const query = new URLSearchParams({ til: reading ? ownPath(c) : formPage(c) });
  if (!reading) query.set('grund', (await keepForm(c)) ? 'gemt' : 'ikke-gemt');
  else if (cookieSessionOf(c)) query.set('grund', 'udloebet');
  return c.redirect(`/log-ind?${query}`, 303);
}

const ownPath = (c: WebContext): string => {
  const url = new URL(c.req.url);
  return safeReturnPath(`${url.pathname}${url.search}`);
};

// The page the form stood on; a form that posts to its own address is its own page.
function formPage(c: WebContext): string {
  const referer = c.req.header('referer') ?? '';
  const own = new URL(webOf(c).settings.publicUrl).origin;
  if (!URL.canParse(referer) || new URL(referer).origin !== own) return ownPath(c);
  const { pathname, search } = new URL(referer);
  return safeReturnPath(`${pathname}${search}`, ownPath(c));
}

async function keepForm(c: WebContext): Promise<boolean> {
  const session = cookieSessionOf(c);
  if (!session || !isForm(c) || !(await carriesToken(c))) return false;
  const web = webOf(c);
  const ticket = await stashForm(web.sessions, session.id, c.req.path, typedIn(await c.req.parseBody({ all: true })));
  if (ticket === null) return false;
  writeCookie(c, web.settings, stashCookie, ticket, stashSeconds);
  return true;
}

// Texts only: a file must be chosen again.
function typedIn(body: Readonly<Record<string, unknown>>): RawForm {
  const form: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === '_csrf') continue;
    if (typeof value === 'string') form[name] = value;
    else if (Array.isArray(value)) form[name] = value.filter((one) => typeof one === 'string');
  }
  return form;
}

/**
 * What this person had typed into the form that posts to `action` when their session ran out, once. The page shows it in the form
 * again; nothing has been done with it.
 */
export async function takeStash(c: WebContext, action: string): Promise<RawForm | null> {
  const actor = c.get('actor');
  const web = webOf(c);
  const ticket = readCookie(c, web.settings, stashCookie);
  if (!actor || ticket === undefined) return null;
  const form = await unstashForm(web.sessions, actor, action, ticket);
  if (form) removeCookie(c, web.settings, stashCookie);
  return form;
}
