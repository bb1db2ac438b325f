import { addMonths, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { companyById } from '../../companies/index.ts';
import { perform } from '../../kernel/act/perform.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { actorOf } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { reading } from '../../kernel/http/reading.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { readOccupationsSoon } from '../../occupations/index.ts';
import {
  candidatesOfOrder,
  type JobOrder,
  listedOrders,
  orderTimes,
  otherMunicipalities,
  proposalsFor,
  readableNames,
  sharesAsked,
  sharesOf,
  summaryOf,
  takesCandidates,
  visibleOrder,
} from '../../recruitment/index.ts';
import { rememberDone } from '../acts/flash.ts';
import { formBody, textOf } from '../acts/form-body.ts';
import { readHouse } from '../admin/frame/read.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { actNamed } from './company-acts.ts';
import { ListPage } from './list-page.tsx';
import { OrderPage, type OrderView } from './order-page.tsx';
import { changeOrderPage, newOrderPage, submitOrder } from './order-routes.tsx';
import { jobPaths } from './paths.ts';
import { seenCandidates } from './seen.ts';
import { recruitmentDeskText } from './text.ts';

const monthsMeasured = 12;

async function listPage(c: WebContext) {
  const kernel = c.get('kernel');
  const today = toCopenhagen(kernel.clock.now()).date;
  const found = await readHouse(c, async (tx, authorityId) => ({
    orders: await listedOrders(tx, authorityId),
    asked: await sharesAsked(tx, authorityId),
    times: await orderTimes(tx, authorityId, { since: addMonths(today, -monthsMeasured, 'last-day-of-month') }),
  }));
  readOccupationsSoon();
  return sendPage(
    c,
    { title: recruitmentDeskText(c.get('lang'))('list.title') },
    <ListPage {...found} summary={summaryOf(found.times, today)} newId={kernel.newId} />,
  );
}

/** Everything the page of one order shows; every citizen on it is in the log. */
async function readOrder(c: WebContext): Promise<OrderView | null> {
  const [kernel, actor, id] = [c.get('kernel'), actorOf(c), c.req.param('id') ?? ''];
  if (!isId(id)) return null;
  const home = actor.authorityId;
  const today = toCopenhagen(kernel.clock.now()).date;
  return reading<OrderView | null>(kernel, actor, c.get('requestId'), async (tx) => {
    const order = await visibleOrder(tx, home, id);
    if (!order) return { seen: null, value: null };
    const ours = order.authorityId === home;
    const candidates = await candidatesOfOrder(tx, order.authorityId, id);
    const own = candidates.filter(({ authorityId }) => authorityId === home);
    const names = await readableNames(
      tx,
      home,
      own.map(({ caseId }) => caseId),
      { actor, today },
    );
    const proposals = takesCandidates(order) ? await proposalsFor(tx, home, order, { actor, today }) : null;
    const shown = [
      ...candidates.filter((one) => one.authorityId !== home || names.has(one.caseId)),
      ...(proposals?.list ?? []).map(({ personId }) => ({ authorityId: home, personId })),
    ];
    const value = {
      order,
      ours,
      company: ours ? await companyById(tx, home, order.organisationId) : null,
      candidates,
      names,
      proposals,
      shares: await sharesOf(tx, order.authorityId, id),
      others: ours ? await otherMunicipalities(tx, home) : [],
      times: ours ? ((await orderTimes(tx, home, { orderId: id }))[0] ?? null) : null,
      home,
      newId: kernel.newId,
    };
    return { seen: seenCandidates('job-order', 'same-authority', home, shown), value };
  });
}

async function orderPage(c: WebContext, problem?: string) {
  const view = await readOrder(c);
  if (!view) return sendNotFound(c);
  const problems = problem === undefined ? [] : [{ field: 'caseId', message: problem, form: 'spoerg' }];
  return sendPage(
    c,
    { title: view.order.title, back: { href: jobPaths.list }, problems },
    <OrderPage {...view} />,
    problem === undefined ? 200 : 422,
  );
}

/** One act for each who was chosen; the first that cannot be asked is told of, and those before are asked. */
async function ask(c: WebContext) {
  const [kernel, id] = [c.get('kernel'), c.req.param('id') ?? ''];
  if (!isId(id)) return sendNotFound(c);
  const form = await formBody(c);
  const chosen = [form['caseId'] ?? []].flat().filter(isId);
  const lang = c.get('lang');
  if (chosen.length === 0) return orderPage(c, recruitmentDeskText(lang)('proposals.nobody'));
  const [once, words] = [textOf(form, '_once')?.slice(0, 20), textOf(form, 'words')];
  for (const caseId of chosen) {
    const answer = await perform(kernel, actNamed(kernel, 'ask-candidate'), {
      actor: actorOf(c),
      input: { caseId, orderId: id, ...(words ? { words } : {}) },
      onceKey: once === undefined ? undefined : `${once}-${caseId}`,
      requestId: c.get('requestId'),
    });
    if (answer.kind === 'not-found') return sendNotFound(c);
    if (answer.kind === 'done') rememberDone(c, answer);
    else if (answer.kind === 'refused' || answer.kind === 'forbidden') return orderPage(c, inLang(answer.text, lang));
    else if (answer.kind === 'invalid')
      return orderPage(c, inLang(Object.values(answer.fields)[0] ?? { da: '', en: '' }, lang));
  }
  return c.redirect(jobPaths.order(id), 303);
}

/** Job orders for those who work with companies. Mounted at `/jobordrer`. */
export function orderRoutes() {
  const app = new Hono<WebEnv>();
  const own = async (c: WebContext): Promise<JobOrder | null> => {
    const [actor, id] = [actorOf(c), c.req.param('id') ?? ''];
    if (!isId(id)) return null;
    const order = await readHouse(c, (tx, authorityId) => visibleOrder(tx, authorityId, id));
    return order?.authorityId === actor.authorityId ? order : null;
  };
  app.get('/', listPage);
  app.get('/ny', (c) => newOrderPage(c));
  app.post('/ny', (c) => submitOrder(c, 'open-job-order', null));
  app.get('/:id', (c) => orderPage(c));
  app.post('/:id/spoerg', ask);
  app.get('/:id/ret', async (c) => changeOrderPage(c, await own(c)));
  app.post('/:id/ret', async (c) => submitOrder(c, 'change-job-order', await own(c)));
  return app;
}
