import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { deliverSchedule, indexStatus, recordRules, refusedDeliveries } from '../../../records/index.ts';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { houseAct } from '../frame/house-acts.ts';
import { paths } from '../frame/paths.ts';
import { readHouse } from '../frame/read.ts';
import type { Installation } from '../installation.ts';
import { CaseIndexPage } from './page.tsx';
import { mostRefused } from './refused.tsx';
import { caseIndexText } from './text.ts';

/** `/administration/sagsindeks`: how far the case and document index has been told. */
export function caseIndexRoutes({ schedules }: Pick<Installation, 'schedules'>) {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    const found = await readHouse(c, async (tx, authorityId) => ({
      status: await indexStatus(tx, authorityId),
      refused: await refusedDeliveries(tx, authorityId, mostRefused),
      rules: await recordRules(tx, authorityId),
    }));
    return sendAdminPage(
      c,
      { section: 'case-index', title: caseIndexText(c.get('lang'))('title') },
      <CaseIndexPage
        {...found}
        isConnected={schedules.some(({ name }) => name === deliverSchedule)}
        once={kernel.newId()}
        changeHref={houseAct(kernel.acts, actor, 'change-record-rules', paths['case-index'])?.href}
      />,
    );
  });
  return app;
}
