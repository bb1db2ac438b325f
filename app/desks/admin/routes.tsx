import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/context.ts';
import { decisionPolicyRoutes } from '../decisions/index.ts';
import { outboxRoutes, templateRoutes } from '../letters/routes.ts';
import { roomsRoutes } from '../meetings/index.ts';
import { auditRoutes } from './audit/routes.tsx';
import { caseIndexRoutes } from './case-index/routes.tsx';
import { administratorsOnly } from './frame/administrators-only.ts';
import { frontRoutes } from './front/routes.tsx';
import type { Installation } from './installation.ts';
import { jobsRoutes } from './jobs/routes.tsx';
import { municipalityRoutes } from './municipality/routes.tsx';
import { operationRoutes } from './operation/routes.tsx';
import { registerRoutes } from './register/routes.tsx';
import { staffRoutes } from './staff/routes.tsx';

/** `/administration`: staff, settings, the access log, background work, operation and the register of acts. */
export function adminRoutes(program: Installation) {
  const app = new Hono<WebEnv>();
  app.use(administratorsOnly);
  app.route('/', frontRoutes(program));
  app.route('/medarbejdere', staffRoutes());
  app.route('/kommunen', municipalityRoutes());
  app.route('/lokaler', roomsRoutes());
  app.route('/afgoerelser', decisionPolicyRoutes());
  app.route('/breve', templateRoutes());
  app.route('/udbakke', outboxRoutes());
  app.route('/sagsindeks', caseIndexRoutes(program));
  app.route('/adgangslog', auditRoutes());
  app.route('/job', jobsRoutes(program));
  app.route('/drift', operationRoutes(program));
  app.route('/handlinger', registerRoutes());
  return app;
}
