import { addMonths, type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import {
  agreementsOf,
  answerTimes,
  companyByCvr,
  companyById,
  contactsOf,
  isOpenRequest,
  messagesTo,
  openRequests,
  representativesOf,
  requestById,
  requestsOf,
  similarCompanies,
  sitesOf,
  staffMonths,
  visitsOf,
  workingDaysBetween,
} from '../../../companies/index.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { inTheHouse } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { textOfBytes } from '../../../kernel/files/windows-1252.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { rememberDone } from '../../acts/flash.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { readHouse } from '../../admin/frame/read.ts';
import { type Again, openActForm } from '../../decisions/forms.ts';
import { submitStep } from '../../decisions/submit.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { StaffCompanyTabs, staffCompanyPath } from '../company-frame.tsx';
import { type DetailsPlace, showDetails, submitCompany, submitMonths } from '../parts/details-routes.tsx';
import { typedIn } from '../parts/typed.ts';
import { companyDeskText } from '../text.ts';
import { ImportCompaniesPage } from './import-page.tsx';
import { CompanyListPage } from './list-page.tsx';
import { companyRows, viewCounts } from './list-queries.ts';
import { NewCompanyPage, newStep } from './new-page.tsx';
import { CompanyOverviewPage } from './overview-page.tsx';
import { answerStep, closeStep, RequestPage, RequestsPage } from './requests-page.tsx';
import { companiesPath, listChoice, requestsPath } from './view.ts';

const textIn = (c: WebContext) => companyDeskText(c.get('lang'));
const todayIn = (c: WebContext) => toCopenhagen(c.get('kernel').clock.now()).date;
const mayImport = (c: WebContext) => hasRole(actorOf(c), 'company-consultant', 'manager', 'administrator');
const upToList = (c: WebContext) => ({ back: { href: companiesPath, label: textIn(c)('list.title') } });

const openHouseForm = (c: WebContext, tx: Tx, act: string, given: Readonly<Record<string, unknown>>) =>
  openActForm(tx, act, { kernel: c.get('kernel'), reader: readerOf(c), held: inTheHouse, caseId: null, given });

async function showList(c: WebContext) {
  const actor = actorOf(c);
  const found = await readHouse(c, async (tx, authorityId) => {
    const around = { authorityId, staffId: actor.id, today: todayIn(c) };
    const counts = await viewCounts(tx, around);
    // Whoever has companies of their own meets them first.
    const choice = listChoice(c.req.query(), counts.mine > 0 ? 'mine' : 'alle');
    return { choice, counts, ...(await companyRows(tx, around, choice)) };
  });
  return sendPage(
    c,
    { title: textIn(c)('list.title') },
    <CompanyListPage {...found} staffId={actor.id} mayImport={mayImport(c)} />,
  );
}

async function showNew(c: WebContext, again?: Again) {
  const typed = (name: string) => typedIn(again, name);
  const found = await readHouse(c, async (tx, authorityId) => {
    const cvr = (typed('cvr') ?? '').replace(/\D/g, '');
    const known = again && cvr.length === 8 ? await companyByCvr(tx, authorityId, cvr) : null;
    const like = {
      name: typed('name') ?? '',
      postalCode: typed('postalCode'),
      phone: typed('phone'),
      email: typed('email'),
    };
    const similar = again ? await similarCompanies(tx, authorityId, like) : [];
    return { form: await openHouseForm(c, tx, 'register-company', {}), similar: known ? [known] : similar };
  });
  if (!found.form) return sendForbidden(c);
  const resembles = again?.problems.some(({ field }) => field === 'anyway') === true;
  return sendPage(
    c,
    { title: textIn(c)('new.title'), problems: again?.problems ?? [], ...upToList(c) },
    <NewCompanyPage
      form={found.form}
      again={again}
      similar={again ? found.similar : []}
      resembles={resembles}
      newId={c.get('kernel').newId}
    />,
    again?.status,
  );
}

async function submitNew(c: WebContext) {
  const form = await formBody(c);
  const result = await submitStep(c, { act: 'register-company', step: newStep, form, given: {} });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return showNew(c, result.again);
  const cvr = (textOf(form, 'cvr') ?? '').replace(/\D/g, '');
  const made = await readHouse(c, (tx, authorityId) => companyByCvr(tx, authorityId, cvr));
  return c.redirect(made ? staffCompanyPath(made.id) : companiesPath, 303);
}

function showImport(c: WebContext, problems: readonly string[] = []) {
  if (!mayImport(c)) return sendForbidden(c);
  const page = <ImportCompaniesPage once={c.get('kernel').newId()} problems={problems} />;
  return sendPage(c, { title: textIn(c)('import.title'), ...upToList(c) }, page, problems.length > 0 ? 422 : 200);
}

async function submitImport(c: WebContext) {
  const [kernel, lang] = [c.get('kernel'), c.get('lang')];
  const act = kernel.acts.get('import-companies');
  const { file, _once: once } = await c.req.parseBody();
  if (!act) return sendNotFound(c);
  if (!(file instanceof File) || file.size === 0) return showImport(c, [textIn(c)('import.missing')]);
  const answer = await perform(kernel, act, {
    actor: actorOf(c),
    input: { content: textOfBytes(new Uint8Array(await file.arrayBuffer())) },
    onceKey: typeof once === 'string' ? once : undefined,
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') {
    rememberDone(c, answer);
    return c.redirect(`${companiesPath}?vis=alle`, 303);
  }
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  const [fault] = answer.kind === 'invalid' ? Object.values(answer.fields) : [];
  const said = answer.kind === 'refused' ? inLang(answer.text, lang) : fault ? inLang(fault, lang) : '';
  // The page says itself that nothing was brought in.
  const [first = '', ...lines] = said.split('\n');
  return showImport(c, lines.length > 0 ? lines : [first]);
}

/** How many working days half of the latest answers took; null where there are none. */
function usual(times: readonly { readonly madeAt: string; readonly answeredAt: string }[]): number | null {
  const days = times
    .map(({ madeAt, answeredAt }) => workingDaysBetween(madeAt as Instant, answeredAt as Instant))
    .sort((a, b) => a - b);
  return days[Math.floor((days.length - 1) / 2)] ?? null;
}

async function showRequests(c: WebContext) {
  const actor = actorOf(c);
  const mine = c.req.query('vis') !== 'alle' && hasRole(actor, 'company-consultant');
  const found = await readHouse(c, async (tx, authorityId) => ({
    requests: await openRequests(tx, authorityId, mine ? { staffId: actor.id } : {}),
    times: await answerTimes(tx, authorityId, addMonths(todayIn(c), -3, 'last-day-of-month')),
  }));
  return sendPage(
    c,
    { title: textIn(c)('requests.title'), ...upToList(c) },
    <RequestsPage requests={found.requests} mine={mine} usualDays={usual(found.times)} />,
  );
}

async function showRequest(c: WebContext, again?: Again) {
  const id = c.req.param('id') ?? '';
  const found = isId(id)
    ? await readHouse(c, async (tx, authorityId) => {
        const request = await requestById(tx, authorityId, id);
        if (!request) return null;
        const given = { requestId: id };
        const open = isOpenRequest(request);
        return {
          request,
          answer: open ? await openHouseForm(c, tx, 'answer-company-request', given) : undefined,
          close: request.state === 'answered' ? await openHouseForm(c, tx, 'close-company-request', given) : undefined,
        };
      })
    : null;
  if (!found) return sendNotFound(c);
  const title = `${textIn(c)('requests.title')} · ${found.request.companyName}`;
  return sendPage(
    c,
    { title, problems: again?.problems ?? [], back: { href: requestsPath, label: textIn(c)('requests.title') } },
    <RequestPage {...found} again={again} newId={c.get('kernel').newId} />,
    again?.status,
  );
}

const submitRequest = (act: string, step: string) => async (c: WebContext) => {
  const requestId = c.req.param('id') ?? '';
  if (!isId(requestId)) return sendNotFound(c);
  const result = await submitStep(c, { act, step, form: await formBody(c), given: { requestId } });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? showRequest(c, result.again) : c.redirect(requestsPath, 303);
};

async function showOverview(c: WebContext) {
  const id = c.req.param('id') ?? '';
  const found = isId(id)
    ? await readHouse(c, async (tx, authorityId) => {
        const company = await companyById(tx, authorityId, id);
        return company
          ? {
              company,
              sites: await sitesOf(tx, authorityId, id),
              contacts: await contactsOf(tx, authorityId, id),
              representatives: await representativesOf(tx, authorityId, id),
              requests: await requestsOf(tx, authorityId, id),
              visits: await visitsOf(tx, authorityId, id),
              agreements: await agreementsOf(tx, authorityId, id),
              messages: await messagesTo(tx, authorityId, id),
              months: await staffMonths(tx, authorityId, id),
            }
          : null;
      })
    : null;
  return found
    ? sendPage(c, { title: found.company.name, ...upToList(c) }, <CompanyOverviewPage {...found} />)
    : sendNotFound(c);
}

/** The details of the company in the address. */
const atDetails = (work: (c: WebContext, place: DetailsPlace) => Promise<Response> | Response) => (c: WebContext) => {
  const organisationId = c.req.param('id') ?? '';
  if (!isId(organisationId)) return sendNotFound(c);
  const tabs = <StaffCompanyTabs organisationId={organisationId} section="details" />;
  return work(c, {
    organisationId,
    page: staffCompanyPath(organisationId, 'details'),
    isStaff: true,
    tabs,
    ...upToList(c),
  });
};

/** `/virksomheder`, for those who work with companies. */
export function companyRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', showList);
  app.get('/ny', (c) => showNew(c));
  app.post('/ny', submitNew);
  app.get('/import', (c) => showImport(c));
  app.post('/import', submitImport);
  app.get('/henvendelser', showRequests);
  app.get('/henvendelser/:id', (c) => showRequest(c));
  app.post('/henvendelser/:id/svar', submitRequest('answer-company-request', answerStep));
  app.post('/henvendelser/:id/luk', submitRequest('close-company-request', closeStep));
  for (const end of ['svar', 'luk'])
    app.get(`/henvendelser/:id/${end}`, (c) => c.redirect(`${requestsPath}/${c.req.param('id')}`, 303));
  app.get('/:id', showOverview);
  app.get('/:id/oplysninger', atDetails(showDetails));
  app.post('/:id/oplysninger/ret', atDetails(submitCompany));
  app.post('/:id/oplysninger/ansatte', atDetails(submitMonths));
  for (const end of ['ret', 'ansatte'])
    app.get(`/:id/oplysninger/${end}`, (c) => c.redirect(staffCompanyPath(c.req.param('id'), 'details'), 303));
  return app;
}
