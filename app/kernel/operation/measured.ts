import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Metrics } from './metrics.ts';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Times every request. Registered before everything else, so that what guards turn away counts too. */
export function measured(metrics: Pick<Metrics, 'requestServed'>): MiddlewareHandler {
  return async (c, next) => {
    const begun = performance.now();
    await next();
    const labels = {
      route: routePattern(c),
      method: methods.has(c.req.method) ? c.req.method : 'other',
      status: `${Math.floor(c.res.status / 100)}xx`,
    };
    metrics.requestServed(labels, (performance.now() - begun) / 1_000);
  };
}

/** `/sag/:caseId`, never `/sag/4f1c…`: an address would hold ids, and a label for each person would fill the memory. */
function routePattern(c: Context): string {
  const patterns = matchedRoutes(c).map(({ path }) => path);
  return patterns.findLast((path) => path !== '*' && path !== '/*') ?? 'unmatched';
}
