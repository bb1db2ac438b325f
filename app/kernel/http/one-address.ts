import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from './context.ts';
import type { WebSettings } from './web.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A demo on one's own machine answers to localhost and 127.0.0.1 alike, but to a browser they are two sites: a login begun on one
 * cannot end on the other. So pages are shown under the public address only.
 */
export function oneAddress({ publicUrl }: Pick<WebSettings, 'publicUrl'>): MiddlewareHandler<WebEnv> {
  const own = new URL(publicUrl);
  return async (c, next) => {
    const asked = new URL(c.req.url);
    const another = asked.hostname !== own.hostname && loopback.has(asked.hostname) && loopback.has(own.hostname);
    if (another && c.req.method === 'GET') return c.redirect(`${own.origin}${asked.pathname}${asked.search}`, 307);
    return next();
  };
}
