import { Hono } from 'hono';
import { companyById } from '../../companies/index.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { actorOf } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { reading } from '../../kernel/http/reading.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import {
  candidatesOfOrder,
  type JobOrder,
  orderById,
  ordersOfCompany,
  performAsCompany,
} from '../../recruitment/index.ts';
import { formBody } from '../acts/form-body.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { companyAnswerActs } from './company-acts.ts';
import { OwnOrderPage, OwnOrdersPage } from './company-page.tsx';
import { changeOrderPage, newOwnOrderPage, submitOrder } from './order-routes.tsx';
import { jobPaths } from './paths.ts';
import { seenCandidates } from './seen.ts';
import { type CandidateSubmitted, submitCandidate } from './submit-candidate.ts';
import { recruitmentDeskText } from './text.ts';

const place = 'company-job';

/** The company's orders with those who said yes; the log of each citizen says that the company looked. */
async function ownOrders(c: WebContext) {
  const actor = actorOf(c);
  const { authorityId, organisationId } = actor;
  if (!organisationId) return [];
  return reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => {
    const orders = await ordersOfCompany(tx, authorityId, organisationId);
    const value = [];
    for (const order of orders) value.push({ order, candidates: await candidatesOfOrder(tx, authorityId, order.id) });
    return { seen: null, value };
  });
}

async function ownOrder(c: WebContext) {
  const [actor, id] = [actorOf(c), c.req.param('id') ?? ''];
  const { authorityId, organisationId } = actor;
  if (!organisationId || !isId(id)) return null;
  return reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => {
    const order = await orderById(tx, authorityId, id);
    if (order?.organisationId !== organisationId) return { seen: null, value: null };
    const candidates = await candidatesOfOrder(tx, authorityId, id);
    const value = { order, candidates, company: await companyById(tx, authorityId, organisationId) };
    return { seen: seenCandidates(place, 'party', authorityId, candidates), value };
  });
}

async function showOrder(c: WebContext, back?: Exclude<CandidateSubmitted, { kind: 'done' | 'gone' }>) {
  const kernel = c.get('kernel');
  const found = await ownOrder(c);
  if (!found) return sendNotFound(c);
  const again = back?.kind === 'again' ? back.again : undefined;
  const forms = {
    acts: companyAnswerActs(kernel),
    action: jobPaths.ownOrder(found.order.id),
    newId: kernel.newId,
    again,
    preview: back?.kind === 'preview' ? back : undefined,
  };
  return sendPage(
    c,
    { title: found.order.title, problems: again?.problems ?? [], back: { href: jobPaths.own } },
    <OwnOrderPage {...found} forms={forms} once={kernel.newId()} sent={c.req.query('sendt') !== undefined} />,
    again?.status,
  );
}

/** A company's jobs. Mounted at `/jeres-side/job`. */
export function ownOrderRoutes() {
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => (hasRole(actorOf(c), 'company-user') ? next() : sendNotFound(c)));
  app.get('/', async (c) => {
    const orders = await ownOrders(c);
    return sendPage(c, { title: recruitmentDeskText(c.get('lang'))('own.title') }, <OwnOrdersPage orders={orders} />);
  });
  app.get('/ny', (c) => newOwnOrderPage(c));
  app.post('/ny', (c) => submitOrder(c, 'order-staff', null));
  app.get('/:id', (c) => showOrder(c));
  app.post('/:id', async (c) => {
    const [kernel, found] = [c.get('kernel'), await ownOrder(c)];
    if (!found) return sendNotFound(c);
    const result = await submitCandidate(c, await formBody(c), found.candidates, (attempt) =>
      performAsCompany(kernel, actorOf(c), attempt),
    );
    if (result.kind === 'gone') return sendNotFound(c);
    if (result.kind !== 'done') return showOrder(c, result);
    // What happened belongs to a case that the company sees nothing of: the page itself says that it is sent.
    return c.redirect(`${jobPaths.ownOrder(found.order.id)}?sendt`, 303);
  });
  const own = async (c: WebContext): Promise<JobOrder | null> => (await ownOrder(c))?.order ?? null;
  app.get('/:id/ret', async (c) => changeOrderPage(c, await own(c)));
  app.post('/:id/ret', async (c) => submitOrder(c, 'change-job-order', await own(c)));
  return app;
}
