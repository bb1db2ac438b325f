import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { WebEnv } from './context.ts';
import { csrfGuard } from './csrf.ts';
import { oneAddress } from './one-address.ts';
import { answerProblem, onNotFound, onUnexpected } from './problem.tsx';
import { requestIds } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { sessionMiddleware } from './session-middleware.ts';
import type { Web } from './web.ts';

const largestBody = 1024 * 1024;

/**
 * Puts the guards in front of every page, in their order. Static files, health and metrics are mounted before this: they need no
 * session. `kernel` and `lang` are set before this too.
 */
export function webGuards(app: Hono<WebEnv>, web: Web): void {
  app.use(requestIds, securityHeaders(web.settings), oneAddress(web.settings), sessionMiddleware(web));
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => answerProblem(c, 'too-large', { web }) }));
  app.use(csrfGuard);
  app.onError(onUnexpected(web));
  app.notFound(onNotFound(web));
}
