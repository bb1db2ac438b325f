import { type Context, Hono } from 'hono';
import { sameSecret } from '../crypto/compare.ts';
import { type HealthSources, healthOf } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface OperationSources extends HealthSources {
  readonly metrics: Metrics;
  /** METRICS_TOKEN: lets a Prometheus on another machine in. Without it only this machine itself may read the figures. */
  readonly metricsToken?: string | undefined;
}

/** `/health`, `/health/live` and `/metrics`. They need no login: they stand before the guards. */
export function operationRoutes(sources: OperationSources): Hono {
  const app = new Hono();
  const health = healthOf(sources);
  // Mounted at the root: what is said of these must not be said of every page and asset.
  for (const path of ['/health/*', '/metrics'])
    app.use(path, async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-store');
    });
  app.get('/health', async (c) => {
    const found = await health();
    return c.json(found, found.status === 'down' ? 503 : 200);
  });
  // Answers as long as the process turns; a database that is away is no reason to start it anew.
  app.get('/health/live', (c) => c.json({ status: 'ok' }));
  app.get('/metrics', async (c) => {
    if (!mayRead(c, sources.metricsToken)) return c.json(refusal, 403);
    return c.text(await sources.metrics.text(), 200, { 'Content-Type': sources.metrics.contentType });
  });
  return app;
}

const refusal = {
  code: 'metrics-closed',
  da: 'Tallene kan kun hentes fra maskinen selv eller med METRICS_TOKEN.',
  en: 'The figures can be had from this machine only, or with METRICS_TOKEN.',
};

function mayRead(c: Context, token: string | undefined): boolean {
  const [scheme = '', given = ''] = (c.req.header('authorization') ?? '').split(' ');
  if (token && scheme.toLowerCase() === 'bearer' && sameSecret(given, token)) return true;
  return isFromThisMachine(c);
}

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const forwarding = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

// Behind a proxy on this machine everybody seems to come from it.
function isFromThisMachine(c: Context): boolean {
  if (forwarding.some((name) => c.req.header(name) !== undefined)) return false;
  const { incoming } = (c.env ?? {}) as NodeBindings;
  return loopback.test(incoming?.socket?.remoteAddress ?? '');
}
