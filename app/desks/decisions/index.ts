/** The pages of decisions for staff. */
import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/context.ts';
import { complaintRoutes } from './complaint/routes.tsx';
import { decisionDeskRoutes as deskRoutes } from './desk/routes.tsx';

export { caseDecisionRoutes } from './case/routes.tsx';
export { decisionPolicyRoutes } from './desk/routes.tsx';

/** `/afgoerelser`: what waits, complaints, and what they taught. */
export function decisionDeskRoutes() {
  const app = new Hono<WebEnv>();
  app.route('/klager', complaintRoutes());
  app.route('/', deskRoutes());
  return app;
}
