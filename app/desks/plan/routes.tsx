import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/context.ts';
import { citizenPlanRoutes } from './citizen/routes.tsx';
import { printRoutes } from './print/routes.tsx';
import { staffGoalRoutes } from './staff/goal-routes.tsx';
import { templateRoutes } from './staff/template-routes.tsx';

/** The pages of the plan, each with its whole address. Mounted at the root, behind the gates of `/min-side` and `/borger`. */
export function planPages() {
  const app = new Hono<WebEnv>();
  app.route('/', citizenPlanRoutes());
  app.route('/', printRoutes());
  app.route('/', staffGoalRoutes());
  app.route('/', templateRoutes());
  return app;
}
