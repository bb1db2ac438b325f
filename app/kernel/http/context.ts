import type { Context } from 'hono';
import type { Actor } from '../identity/actor.ts';
import type { Kernel } from '../kernel.ts';
import type { Lang } from '../text/language.ts';

export interface SessionView {
  readonly csrfToken: string;
  /** When inactivity ends it (ISO, UTC). */
  readonly expiresAt: string;
}

/** What every request carries after the middleware of http/ and identity/. */
export interface WebVariables {
  kernel: Kernel;
  lang: Lang;
  requestId: string;
  actor: Actor | null;
  session: SessionView | null;
  /** What the last act did, told once on the next page. */
  flash: { readonly kind: 'success'; readonly text: string } | null;
  demo: boolean;
}
export interface WebEnv {
  Variables: WebVariables;
}
export type WebContext = Context<WebEnv>;

/** Pages behind the login gate call this; the gate has already turned everybody else away. */
export function actorOf(c: WebContext): Actor {
  const actor = c.get('actor');
  if (!actor) throw new Error('no actor behind the login gate');
  return actor;
}
