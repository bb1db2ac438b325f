import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from './context.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** One id through logs, history and access log. A proxy's own is taken over when it is a uuid. */
export const requestIds: MiddlewareHandler<WebEnv> = async (c, next) => {
  const given = c.req.header('x-request-id')?.toLowerCase() ?? '';
  const id = uuid.test(given) ? given : randomUUID();
  c.set('requestId', id);
  await next();
  c.res.headers.set('X-Request-Id', id);
};
