import { getCookie } from 'hono/cookie';
import { sha256 } from '../../kernel/crypto/compare.ts';
import { CannotOpen, open, seal } from '../../kernel/crypto/sealed.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { cookieName, readCookie, removeCookie, writeCookie } from '../../kernel/http/cookies.ts';
import type { Web } from '../../kernel/http/web.ts';
import type { LoginChecks } from './provider.ts';

/** A login under way at the provider, kept in the browser that began it: encrypted, ten minutes, one cookie for each tab. */
export interface PendingLogin {
  readonly checks: LoginChecks;
  readonly returnTo: string;
}

const seconds = 600;
const mostTabs = 4;
const prefix = 'log-ind-';

const nameFor = (state: string): string => `${prefix}${sha256(state).toString('hex').slice(0, 12)}`;

export function rememberLogin(c: WebContext, web: Web, pending: PendingLogin): void {
  forgetSurplus(c, web);
  const until = Date.parse(web.sessions.clock.now()) + seconds * 1000;
  const name = nameFor(pending.checks.state);
  const sealed = seal(web.sessions.keys.cookies, Buffer.from(JSON.stringify({ ...pending, until })), name);
  writeCookie(c, web.settings, name, sealed.toString('base64url'), seconds);
}

/** The login that `state` belongs to, once; null when this browser did not begin it, or it is too old. */
export function recallLogin(c: WebContext, web: Web, state: string): PendingLogin | null {
  const name = nameFor(state);
  const value = readCookie(c, web.settings, name);
  if (value === undefined) return null;
  removeCookie(c, web.settings, name);
  try {
    const text = open(web.sessions.keys.cookies, Buffer.from(value, 'base64url'), name).toString();
    const { until, ...pending } = JSON.parse(text) as PendingLogin & { readonly until: number };
    return until > Date.parse(web.sessions.clock.now()) && pending.checks.state === state ? pending : null;
  } catch (error) {
    if (error instanceof CannotOpen) return null;
    throw error;
  }
}

// A browser drops cookies silently when a site has too many, so tabs that were left alone make room.
function forgetSurplus(c: WebContext, web: Web): void {
  const start = cookieName(web.settings, prefix);
  const pending = Object.keys(getCookie(c)).filter((name) => name.startsWith(start));
  for (const name of pending.slice(mostTabs - 1)) removeCookie(c, web.settings, prefix + name.slice(start.length));
}
