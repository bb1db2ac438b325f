import { Hono } from 'hono';
import { isAsked, requestById, requestsOf } from '../../../companies/index.ts';
import { inTheHouse } from '../../../kernel/act/permission.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { readOccupationsSoon } from '../../../occupations/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { DefinitionList } from '../../../ui/content/definition-list.tsx';
import { formBody } from '../../acts/form-body.ts';
import { readHouse } from '../../admin/frame/read.ts';
import { type Again, openActForm } from '../../decisions/forms.ts';
import { submitStep } from '../../decisions/submit.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { CompanyTabs } from '../company-frame.tsx';
import { type DetailsPlace, showDetails, submitCompany, submitMonths } from '../parts/details-routes.tsx';
import { companyDeskText } from '../text.ts';
import { AskPage, askStep } from './ask-page.tsx';
import { type Door, doors, isDoor, ownDetailsPath, ownPath, ownRequestsPath } from './doors.ts';
import { CompanyFrontPage, OtherFrontPage, OtherTabs, OwnContact } from './front-page.tsx';
import { type OwnOrganisation, ownOrganisation } from './queries.ts';
import { OwnRequestPage, replyStep } from './request-page.tsx';
import { ownCompanyText } from './text.ts';

const textIn = (c: WebContext) => ownCompanyText(c.get('lang'));
const upToFront = (c: WebContext) => ({ back: { href: ownPath, label: textIn(c)('front.title') } });

const openOwnForm = (c: WebContext, tx: Tx, act: string, given: Readonly<Record<string, unknown>>) =>
  openActForm(tx, act, { kernel: c.get('kernel'), reader: readerOf(c), held: inTheHouse, caseId: null, given });

/** Reads in the scope of the organisation: the database shows nothing of others. */
async function readOwn<T>(c: WebContext, work: (tx: Tx, own: OwnOrganisation) => Promise<T | null>): Promise<T | null> {
  const { organisationId } = actorOf(c);
  if (!organisationId) return null;
  return readHouse(c, async (tx, authorityId) => {
    const own = await ownOrganisation(tx, authorityId, organisationId);
    return own ? work(tx, own) : null;
  });
}

async function showFront(c: WebContext) {
  const { authorityId } = actorOf(c);
  const found = await readOwn(c, async (tx, own) => ({
    own,
    requests: own.kind === 'company' ? await requestsOf(tx, authorityId, own.id) : [],
  }));
  if (!found) return sendNotFound(c);
  const { own, requests } = found;
  const { name, contact } = own;
  return own.kind === 'company'
    ? sendPage(
        c,
        { title: textIn(c)('front.title') },
        <CompanyFrontPage name={name} contact={contact} requests={requests} />,
      )
    : sendPage(c, { title: name }, <OtherFrontPage kind={own.kind} name={name} contact={contact} />);
}

const doorOf = (c: WebContext): Door => {
  const word = c.req.query('om') ?? '';
  return isDoor(word) ? word : 'medarbejder';
};

async function showAsk(c: WebContext, again?: Again) {
  const door = doorOf(c);
  const found = await readOwn(c, async (tx, own) => {
    const form = await openOwnForm(c, tx, 'ask-municipality', { organisationId: own.id });
    return form && own.kind === 'company' ? { form, organisationId: own.id } : null;
  });
  if (!found) return sendNotFound(c);
  // Somebody is about to name a job: it is looked up when the form comes.
  readOccupationsSoon();
  const word = c.req.query('slags');
  const kind = doors[door].find((one) => one === word) ?? null;
  return sendPage(
    c,
    { title: textIn(c)(`door.${door}`), problems: again?.problems ?? [], ...upToFront(c) },
    <AskPage {...found} door={door} kind={kind} again={again} newId={c.get('kernel').newId} />,
    again?.status,
  );
}

async function submitAsk(c: WebContext) {
  const { organisationId } = actorOf(c);
  const form = await formBody(c);
  const result = await submitStep(c, { act: 'ask-municipality', step: askStep, form, given: { organisationId } });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? showAsk(c, result.again) : c.redirect(ownPath, 303);
}

async function showRequest(c: WebContext, again?: Again) {
  const id = c.req.param('id') ?? '';
  const { authorityId } = actorOf(c);
  const found = isId(id)
    ? await readOwn(c, async (tx) => {
        const request = await requestById(tx, authorityId, id);
        if (!request) return null;
        const reply = isAsked(request) ? await openOwnForm(c, tx, 'answer-request-question', {}) : undefined;
        return { request, reply };
      })
    : null;
  if (!found) return sendNotFound(c);
  return sendPage(
    c,
    { title: textIn(c)('request.title'), problems: again?.problems ?? [], ...upToFront(c) },
    <OwnRequestPage {...found} again={again} newId={c.get('kernel').newId} />,
    again?.status,
  );
}

async function submitReply(c: WebContext) {
  const requestId = c.req.param('id') ?? '';
  if (!isId(requestId)) return sendNotFound(c);
  const form = await formBody(c);
  const result = await submitStep(c, { act: 'answer-request-question', step: replyStep, form, given: { requestId } });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? showRequest(c, result.again) : c.redirect(ownPath, 303);
}

type OtherOrganisation = OwnOrganisation & { readonly kind: Exclude<OwnOrganisation['kind'], 'company'> };
const isOther = (own: OwnOrganisation): own is OtherOrganisation => own.kind !== 'company';

function OtherDetails({ c, own }: { readonly c: WebContext; readonly own: OtherOrganisation }) {
  const t = textIn(c);
  return (
    <>
      <h1>{own.name}</h1>
      <OtherTabs kind={own.kind} section="details" />
      <div class="ff-narrow ff-stack">
        <Card heading={t('details.provider')}>
          <DefinitionList
            items={[
              { term: t('details.name'), value: own.name },
              { term: t('details.cvr'), value: own.cvr },
              { term: t('details.users'), value: own.users.join(', ') },
            ]}
          />
        </Card>
        <OwnContact contact={own.contact} mayAsk={false} />
      </div>
    </>
  );
}

/** The details of the company itself; those of other organisations are few. */
const atDetails =
  (work: (c: WebContext, place: DetailsPlace) => Promise<Response> | Response) => async (c: WebContext) => {
    const own = await readOwn(c, async (_tx, found) => found);
    if (!own) return sendNotFound(c);
    if (isOther(own))
      return sendPage(c, { title: companyDeskText(c.get('lang'))('details.title') }, <OtherDetails c={c} own={own} />);
    const tabs = (
      <>
        <CompanyTabs section="details" />
        <p class="ff-lead">{textIn(c)('details.lead')}</p>
      </>
    );
    return work(c, {
      organisationId: own.id,
      page: ownDetailsPath,
      isStaff: false,
      tabs,
      users: async () => own.users,
    });
  };

/** `/jeres-side`: an organisation's own pages. */
export function ownCompanyRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', showFront);
  app.get('/henvendelser/ny', (c) => showAsk(c));
  app.post('/henvendelser/ny', submitAsk);
  app.get('/henvendelser/:id', (c) => showRequest(c));
  app.post('/henvendelser/:id/svar', submitReply);
  app.get('/henvendelser/:id/svar', (c) => c.redirect(`${ownRequestsPath}/${c.req.param('id')}`, 303));
  app.get('/henvendelser', (c) => c.redirect(ownPath, 303));
  app.get('/oplysninger', atDetails(showDetails));
  app.post('/oplysninger/ret', atDetails(submitCompany));
  app.post('/oplysninger/ansatte', atDetails(submitMonths));
  for (const end of ['ret', 'ansatte']) app.get(`/oplysninger/${end}`, (c) => c.redirect(ownDetailsPath, 303));
  return app;
}
