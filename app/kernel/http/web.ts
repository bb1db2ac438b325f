import type { Child } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { FoundSession, SessionPort } from '../identity/session-store.ts';
import type { Log } from '../log/log.ts';
import type { WebContext } from './context.ts';

export interface WebSettings {
  /** The address people see, without a slash at the end. Its scheme decides how cookies are made. */
  readonly publicUrl: string;
  /** How many proxies of ours stand in front and write X-Forwarded-For; 0 when people reach the server directly. */
  readonly trustedProxies: number;
  /** False only where a load test would run into the limits. */
  readonly rateLimits: boolean;
}

/** A page outside the desks: login, errors. `body` begins with its `h1`. */
export interface PublicContent {
  readonly title: string;
  readonly body: Child;
}

/** The house's layout around a public page. Given from outside, because the kernel stands below the ui. */
export type PublicFrame = (
  c: WebContext,
  content: PublicContent,
) => HtmlEscapedString | Promise<HtmlEscapedString> | string;

/** What the guards of every request work with. */
export interface Web {
  readonly settings: WebSettings;
  readonly sessions: SessionPort;
  readonly frame: PublicFrame;
  readonly log: Log;
}

/** What the session middleware found: the id in the cookie, and whose session it is or was. */
export interface CookieSession {
  readonly id: string;
  readonly found: FoundSession;
}

interface RequestWeb {
  readonly web: Web;
  cookieSession: CookieSession | null;
}

// Beside the request, not in its variables: pages have no business with session ids.
const requests = new WeakMap<WebContext, RequestWeb>();

export function rememberWeb(c: WebContext, web: Web, cookieSession: CookieSession | null): void {
  requests.set(c, { web, cookieSession });
}

export function webOf(c: WebContext): Web {
  return requestWeb(c).web;
}

export function cookieSessionOf(c: WebContext): CookieSession | null {
  return requestWeb(c).cookieSession;
}

function requestWeb(c: WebContext): RequestWeb {
  const known = requests.get(c);
  if (!known) throw new Error('this request did not come through webGuards');
  return known;
}
