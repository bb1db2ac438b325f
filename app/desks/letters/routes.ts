import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/context.ts';
import { mailingRoutes } from './mailings/routes.tsx';
import { printRoutes } from './print/routes.tsx';

export { citizenLetterRoutes } from './citizen/routes.tsx';
export { outboxRoutes } from './outbox/routes.tsx';
export { templateRoutes } from './templates/routes.tsx';

/** `/breve`: letters to many, and the pile to print. For caseworkers, managers and administrators. */
export function letterRoutes() {
  const app = new Hono<WebEnv>();
  app.route('/print', printRoutes());
  app.route('/', mailingRoutes());
  return app;
}
