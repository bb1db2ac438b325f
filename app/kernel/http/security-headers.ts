import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from './context.ts';
import { isHttps } from './cookies.ts';
import type { WebSettings } from './web.ts';

// Nothing inline, nothing from elsewhere. form-action also binds the redirects that follow a form, so nothing that answers a form may
// lead to a login provider: login starts by a link, log-out passes through a page.
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const permissions = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

export function securityHeaders(settings: Pick<WebSettings, 'publicUrl'>): MiddlewareHandler<WebEnv> {
  const headers: readonly (readonly [string, string])[] = [
    ['Content-Security-Policy', contentPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', permissions.map((name) => `${name}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ...(isHttps(settings) ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
  ];
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  };
}
