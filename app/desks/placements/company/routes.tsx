import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { companyById } from '../../../companies/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { performAsParty, placementById, placementsOfCompany, seenByCompany } from '../../../placements/index.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { authorityContact } from '../../frame/authority-contact.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { AssessForm } from '../parts/assess-form.tsx';
import { CheckForm } from '../parts/check-form.tsx';
import { partText } from '../parts/text.ts';
import { companyPlacements } from '../paths.ts';
import { mayAssess, openChecks } from '../words/asks.ts';
import { answerFrom, problemsOf } from './answer.ts';
import { AgreementPage, type AgreementProps, agreementTitle, CompanyAgreementsPage } from './pages.tsx';
import { companyPlacementText } from './text.ts';

interface Again {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly status: 200 | 400 | 409 | 422;
}

const idOf = (c: WebContext): string => c.req.param('id') ?? '';

/** In the company's own scope: the database shows its agreements alone, and no draft. */
function asCompany<T>(c: WebContext, work: (tx: Tx, authorityId: number, organisationId: string) => Promise<T | null>) {
  const actor = actorOf(c);
  const { organisationId, authorityId } = actor;
  if (!organisationId) return null;
  return reading<T | null>(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: await work(tx, authorityId, organisationId),
  }));
}

async function readAgreement(c: WebContext, again?: Again): Promise<AgreementProps | null> {
  if (!isId(idOf(c))) return null;
  return asCompany(c, async (tx, authorityId, organisationId) => {
    const place = await placementById(tx, authorityId, idOf(c));
    const company = await companyById(tx, authorityId, organisationId);
    if (!company || place?.organisationId !== organisationId || place.sentAt === null) return null;
    const kernel = c.get('kernel');
    return {
      place: seenByCompany(place),
      company,
      today: toCopenhagen(kernel.clock.now()).date,
      once: kernel.newId(),
      answer: { values: again?.values, problems: again?.problems },
    };
  });
}

type Show = (c: WebContext, again?: Again) => Promise<Response>;

const showOne: Show = async (c, again) => {
  const read = await readAgreement(c, again);
  if (!read) return sendNotFound(c);
  const lang = c.get('lang');
  const back = { href: companyPlacements.all, label: companyPlacementText(lang)('back') };
  const props = { title: agreementTitle(lang, read.place), back, problems: again?.problems ?? [] };
  return sendPage(c, props, <AgreementPage {...read} />, again?.status);
};

interface AskPage {
  readonly title: string;
  readonly lead: string;
  readonly form: Child;
}

const ask =
  (page: (read: AgreementProps, c: WebContext) => AskPage | null): Show =>
  async (c, again) => {
    const read = await readAgreement(c, again);
    const shown = read && page(read, c);
    if (!read || !shown) return sendNotFound(c);
    const { title, lead, form } = shown;
    const back = { href: companyPlacements.one(read.place.id) };
    return sendPage(
      c,
      { title, back, problems: again?.problems ?? [] },
      <div class="ff-narrow">
        <h1>{title}</h1>
        <p class="ff-lead">{lead}</p>
        {form}
      </div>,
      again?.status,
    );
  };

const showCheck = ask(({ place, once, answer }, c) => {
  const followUpId = c.req.param('followUpId') ?? '';
  if (!openChecks(place, 'company').some(({ id }) => id === followUpId)) return null;
  const t = partText(c.get('lang'));
  const action = companyPlacements.check(place.id, followUpId);
  return {
    title: t('check.company', { navn: place.citizenName }),
    lead: t('check.lead.company'),
    form: <CheckForm reader="company" action={action} once={once} {...answer} />,
  };
});

const showAssess = ask(({ place, today, once, answer }, c) => {
  if (!mayAssess(place, 'company', today)) return null;
  const t = partText(c.get('lang'));
  const form = (
    <AssessForm
      reader="company"
      navn={place.citizenName}
      action={companyPlacements.assess(place.id)}
      once={once}
      {...answer}
    />
  );
  return { title: t('assess.company', { navn: place.citizenName }), lead: t('assess.lead'), form };
});

async function send(c: WebContext, act: string, given: Readonly<Record<string, unknown>>, show: Show) {
  const [kernel, form] = [c.get('kernel'), await formBody(c)];
  if (!isId(idOf(c))) return sendNotFound(c);
  const answer = await performAsParty(
    kernel,
    actorOf(c),
    act,
    idOf(c),
    { ...answerFrom(kernel, act, form), ...given },
    {
      onceKey: textOf(form, '_once'),
      requestId: c.get('requestId'),
    },
  );
  switch (answer.kind) {
    case 'done':
      return c.redirect(companyPlacements.one(idOf(c)), 303);
    case 'not-found':
      return sendNotFound(c);
    case 'forbidden':
      return sendForbidden(c, answer.text);
    default:
      return show(c, { values: form, problems: problemsOf(answer, c.get('lang')), status: 422 });
  }
}

const stashed = async (c: WebContext): Promise<Again | undefined> => {
  const values = await takeStash(c, c.req.path);
  return values ? { values, problems: [], status: 200 } : undefined;
};

/** `/jeres-side/aftaler`. */
export function companyPlacementRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const kernel = c.get('kernel');
    const places = await asCompany(c, async (tx, authorityId, organisationId) =>
      (await placementsOfCompany(tx, authorityId, organisationId)).map(seenByCompany),
    );
    if (!places) return sendNotFound(c);
    const { name } = await authorityContact(kernel, actorOf(c).authorityId);
    const today = toCopenhagen(kernel.clock.now()).date;
    const title = companyPlacementText(c.get('lang'))('title');
    return sendPage(c, { title }, <CompanyAgreementsPage places={places} today={today} authority={name} />);
  });
  app.get('/:id', (c) => showOne(c));
  app.get('/:id/svar', async (c) => showOne(c, await stashed(c)));
  app.post('/:id/svar', (c) => send(c, 'answer-placement-as-company', {}, showOne));
  app.get('/:id/status/:followUpId', async (c) => showCheck(c, await stashed(c)));
  app.post('/:id/status/:followUpId', (c) =>
    send(c, 'answer-placement-check-as-company', { followUpId: c.req.param('followUpId') }, showCheck),
  );
  app.get('/:id/slut', async (c) => showAssess(c, await stashed(c)));
  app.post('/:id/slut', (c) => send(c, 'assess-placement-as-company', {}, showAssess));
  return app;
}
