import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { siteById } from '../../../companies/index.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { safeReturnPath } from '../../../kernel/http/safe-return-path.ts';
import { placementById, placementsOf } from '../../../placements/index.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { ownCase } from '../../citizen/own-case.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { submitAct } from '../../meetings/submit.ts';
import { partText } from '../parts/text.ts';
import { ownPlacements } from '../paths.ts';
import { mayAssess, openChecks } from '../words/asks.ts';
import { OwnPlacementsPage } from './list-page.tsx';
import { NoPage, OwnAssessPage, OwnCheckPage, OwnPlacementPage, type OwnProps, ownTitle } from './one-page.tsx';
import { ownPlacementText } from './text.ts';

interface Again {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly status: 200 | 400 | 409 | 422;
}

const idOf = (c: WebContext): string => c.req.param('id') ?? '';

/** The citizen's own placement; a draft is nobody's but the staff's. */
async function readOwn(c: WebContext): Promise<OwnProps | null> {
  if (!isId(idOf(c))) return null;
  return ownCase(c, async (tx, person, caseId) => {
    const place = await placementById(tx, person.authorityId, idOf(c));
    if (place?.caseId !== caseId || place.sentAt === null) return null;
    const kernel = c.get('kernel');
    const site = await siteById(tx, person.authorityId, place.siteId);
    const town = [site?.postalCode, site?.city].filter(Boolean).join(' ');
    const address = [site?.address, town].filter(Boolean).join(', ') || null;
    return { place, address, today: toCopenhagen(kernel.clock.now()).date, once: kernel.newId() };
  });
}

async function stashed(c: WebContext): Promise<Again | undefined> {
  const values = await takeStash(c, c.req.path);
  return values ? { values, problems: [], status: 200 } : undefined;
}

interface Page {
  readonly title: string;
  readonly body: Child;
  readonly status: Again['status'];
  readonly problems: readonly FieldProblem[];
}

const send = (c: WebContext, id: string, { title, body, status, problems }: Page) =>
  sendPage(c, { title, back: { href: ownPlacements.one(id) }, problems }, body, status);

type Ask = (c: WebContext, again?: Again) => Promise<Response>;

/** What a form of these pages shows, and again when something was wrong in it. */
const ask =
  (
    title: (own: OwnProps, c: WebContext) => string,
    may: (own: OwnProps, c: WebContext) => boolean,
    page: (own: OwnProps, again: Again | undefined, c: WebContext) => Child,
  ): Ask =>
  async (c, again) => {
    const own = await readOwn(c);
    if (!own || !may(own, c)) return sendNotFound(c);
    return send(c, own.place.id, {
      title: title(own, c),
      body: page(own, again, c),
      status: again?.status ?? 200,
      problems: again?.problems ?? [],
    });
  };

const showNo = ask(
  ({ place }, c) => partText(c.get('lang'))('answer.no.title', { titel: place.functionTitle }),
  ({ place }) => place.state === 'sent',
  ({ place, once }, again) => (
    <NoPage
      place={place}
      action={ownPlacements.answer(place.id)}
      once={once}
      values={again?.values}
      problems={again?.problems}
    />
  ),
);
const checkOf = (c: WebContext): string => c.req.param('followUpId') ?? '';
const showCheck = ask(
  ({ place }, c) => partText(c.get('lang'))('check.citizen', { virksomhed: place.companyName }),
  ({ place }, c) => openChecks(place, 'citizen').some(({ id }) => id === checkOf(c)),
  ({ place, once }, again, c) => (
    <OwnCheckPage
      place={place}
      action={ownPlacements.check(place.id, checkOf(c))}
      once={once}
      values={again?.values}
      problems={again?.problems}
    />
  ),
);
const showAssess = ask(
  ({ place }, c) => partText(c.get('lang'))('assess.citizen', { virksomhed: place.companyName }),
  ({ place, today }) => mayAssess(place, 'citizen', today),
  ({ place, once }, again) => (
    <OwnAssessPage
      place={place}
      action={ownPlacements.assess(place.id)}
      once={once}
      values={again?.values}
      problems={again?.problems}
    />
  ),
);

async function answer(c: WebContext, act: string, given: Readonly<Record<string, unknown>>, show: Ask) {
  const form = await formBody(c);
  const known = { ...given, caseId: actorOf(c).caseId ?? '', placementId: idOf(c) };
  const result = await submitAct(c, { act, form, given: known });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return show(c, { values: form, problems: result.problems, status: result.status });
  return c.redirect(safeReturnPath(textOf(form, '_return'), ownPlacements.one(idOf(c))), 303);
}

/** `/min-side/praktik`: everything works without a script. */
export function ownPlacementRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const today = toCopenhagen(c.get('kernel').clock.now()).date;
    const places = await ownCase(c, async (tx, person, caseId) =>
      (await placementsOf(tx, person.authorityId, caseId)).filter(({ sentAt }) => sentAt !== null),
    );
    if (!places) return sendNotFound(c);
    const title = ownPlacementText(c.get('lang'))('title');
    return sendPage(c, { title }, <OwnPlacementsPage places={places} today={today} />);
  });
  app.get('/:id', async (c) => {
    const own = await readOwn(c);
    if (!own) return sendNotFound(c);
    const lang = c.get('lang');
    const back = { href: ownPlacements.all, label: ownPlacementText(lang)('one.back') };
    return sendPage(c, { title: ownTitle(lang, own.place), back }, <OwnPlacementPage {...own} />);
  });
  app.get('/:id/svar', async (c) => showNo(c, await stashed(c)));
  app.post('/:id/svar', (c) => answer(c, 'answer-placement', {}, showNo));
  app.get('/:id/status/:followUpId', async (c) => showCheck(c, await stashed(c)));
  app.post('/:id/status/:followUpId', (c) =>
    answer(c, 'answer-placement-check', { followUpId: c.req.param('followUpId') }, showCheck),
  );
  app.get('/:id/slut', async (c) => showAssess(c, await stashed(c)));
  app.post('/:id/slut', (c) => answer(c, 'assess-placement', {}, showAssess));
  return app;
}
