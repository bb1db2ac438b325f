import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { jobOverview } from '../../../kernel/jobs/overview.ts';
import { healthOf } from '../../../kernel/operation/health.ts';
import { authorityContact } from '../../frame/authority-contact.ts';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { readHouse } from '../frame/read.ts';
import type { Installation } from '../installation.ts';
import { AdminFrontPage } from './page.tsx';
import { readHouseGaps } from './queries.ts';
import { signals } from './signals.ts';
import { frontText } from './text.ts';

export function frontRoutes(program: Installation) {
  const app = new Hono<WebEnv>();
  const health = healthOf(program);
  app.get('/', async (c) => {
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    const { gaps, queues } = await readHouse(c, async (tx, authorityId) => ({
      gaps: await readHouseGaps(tx, authorityId),
      queues: await jobOverview(tx, authorityId),
    }));
    const waits = queues.map(({ oldestWaitingSeconds }) => oldestWaitingSeconds ?? 0);
    const found = signals({
      health: await health(),
      deadJobs: queues.reduce((sum, { dead }) => sum + dead, 0),
      oldestWaitingSeconds: Math.max(0, ...waits),
      backup: await program.lastBackup?.(),
      gaps,
      contact: await authorityContact(kernel, actor.authorityId),
      now: kernel.clock.now(),
    });
    const mayOpenOverview = hasRole(actor, 'caseworker', 'company-consultant', 'manager');
    return sendAdminPage(
      c,
      { section: 'front', title: frontText(c.get('lang'))('title') },
      <AdminFrontPage signals={found} mayOpenOverview={mayOpenOverview} />,
    );
  });
  return app;
}
