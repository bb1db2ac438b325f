import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { ownRecord, pastPlacements, recordOf } from '../../capacity/index.ts';
import { actorOf, type WebEnv } from '../../kernel/http/context.ts';
import { loginGate } from '../../kernel/http/login-gate.ts';
import { reading } from '../../kernel/http/reading.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { OwnRecordPage, StaffRecordPage } from './record-pages.tsx';
import { recordText } from './record-text.ts';

/** `/virksomheder/:id/tal`. Citizens are not named: the rows lead to agreements, where it is asked who may open them. */
export function companyRecordRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:id{[0-9a-f-]{36}}/tal', async (c) => {
    const [kernel, actor, id] = [c.get('kernel'), actorOf(c), c.req.param('id')];
    const today = toCopenhagen(kernel.clock.now()).date;
    const read = await reading(kernel, actor, c.get('requestId'), async (tx) => ({
      seen: null,
      value: {
        view: await recordOf(tx, actor.authorityId, id, today),
        placements: await pastPlacements(tx, actor.authorityId, id, today),
      },
    }));
    const { view, placements } = read;
    if (!view) return sendNotFound(c);
    const title = recordText(c.get('lang'))('title.staff', { firma: view.companyName });
    return sendPage(c, { title }, <StaffRecordPage view={view} placements={placements} today={today} />);
  });
  return app;
}

/** `/jeres-side/tal`: a company's own figures. */
export function ownRecordRoutes() {
  const app = new Hono<WebEnv>();
  app.use('/tal', loginGate('company-user'));
  app.get('/tal', async (c) => {
    const [kernel, { authorityId, organisationId }] = [c.get('kernel'), actorOf(c)];
    const today = toCopenhagen(kernel.clock.now()).date;
    const view = organisationId ? await ownRecord(kernel.database, authorityId, organisationId, today) : null;
    if (!view) return sendNotFound(c);
    return sendPage(c, { title: recordText(c.get('lang'))('title.own') }, <OwnRecordPage view={view} />);
  });
  return app;
}
