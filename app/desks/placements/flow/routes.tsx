import { Hono } from 'hono';
import { companyById, siteById } from '../../../companies/index.ts';
import type { ActAnswer } from '../../../kernel/act/answer.ts';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import { eventById } from '../../../kernel/events/event-store.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { findsPlaces } from '../../../people/index.ts';
import { PageContextProvider } from '../../../ui/context.ts';
import { FormContext } from '../../../ui/form/form-context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import type { Again } from '../../decisions/forms.ts';
import { submitStep } from '../../decisions/submit.ts';
import { pageContext, sendPage } from '../../frame/page.tsx';
import { openCase } from '../../meetings/open-case.ts';
import { readPerson } from '../../person/queries.ts';
import { guestFirst } from '../or-guest.ts';
import { placementPaths } from '../paths.ts';
import { FindPage } from './find-page.tsx';
import { normalForm } from './normal-form.ts';
import { FlowPage, flowTitle } from './page.tsx';
import type { Names } from './purposes.ts';
import { QuestionsPart } from './questions-part.tsx';
import { type FlowAsked, mostFound, readFind, readFlow } from './read.ts';
import { ReckonBox, ReckonedLadder } from './reckon-box.tsx';
import { flowText } from './text.ts';

const place = 'placement-new';
const step = 'plads';

const caseOf = (c: WebContext): string => c.req.param('caseId') ?? '';

const askedBy = (form: RawForm): FlowAsked => ({
  siteId: textOf(form, 'siteId'),
  draftId: textOf(form, 'placementId'),
  extendsId: textOf(form, 'extendsId'),
  form,
});

async function showFind(c: WebContext) {
  const words = (c.req.query('q') ?? '').trim().slice(0, 80);
  const opened = await openCase(c, place, findsPlaces, async (tx, found) => ({
    givenName: found.person.givenName,
    name: found.person.name,
    ...(await readFind(tx, found, words)),
  }));
  if (opened.kind === 'out') return opened.response;
  const { givenName, name, found, earlier } = opened.value;
  const [t, caseId] = [flowText(c.get('lang')), caseOf(c)];
  const [only, more] = found;
  // One hit is the one that was meant; from there another place can be chosen.
  if (only && !more) return c.redirect(placementPaths.makeAt(caseId, only.siteId), 303);
  const back = { href: placementPaths.ofCase(caseId), label: t('back', { navn: name }) };
  const body = (
    <FindPage caseId={caseId} givenName={givenName} words={words} found={found} most={mostFound} earlier={earlier} />
  );
  return sendPage(c, { title: t('find.title', { navn: givenName }), back }, body);
}

async function showFlow(c: WebContext, asked: FlowAsked, again?: Again) {
  const kernel = c.get('kernel');
  const opened = await openCase(c, place, findsPlaces, async (tx, found) =>
    found.person.closedOn === null ? readFlow(tx, kernel, found, asked) : null,
  );
  if (opened.kind === 'out') return opened.response;
  const version = again?.conflict?.currentVersion ?? opened.value.version;
  const view = { ...opened.value, version };
  const t = flowText(c.get('lang'));
  // The fields of this one form carry no prefix, so that the summary can point at them.
  const problems = (again?.problems ?? []).map(({ field, message }) => ({ field, message }));
  const conflict = again?.conflict ? [t('conflict.lost'), ...again.conflict.said] : [];
  return sendPage(
    c,
    {
      title: t(flowTitle(view), { navn: view.givenName }),
      back: { href: placementPaths.ofCase(view.caseId), label: t('back', { navn: view.personName }) },
      problems,
    },
    <FlowPage view={view} once={kernel.newId()} problems={problems} conflict={conflict} />,
    again?.status,
  );
}

/** Names for the ready sentences, which the form was drawn with. Nothing is shown by it, so nobody is named in the log; the act asks who may. */
async function namesFor(c: WebContext, form: RawForm): Promise<Names> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const siteId = textOf(form, 'siteId') ?? '';
  return reading(kernel, actor, c.get('requestId'), async (tx) => {
    const person = isId(caseOf(c)) ? await readPerson(tx, actor.authorityId, caseOf(c)) : null;
    const site = isId(siteId) ? await siteById(tx, actor.authorityId, siteId) : null;
    const company = site && (await companyById(tx, actor.authorityId, site.organisationId));
    return { seen: null, value: { navn: person?.givenName ?? '', virksomhed: company?.name ?? '' } };
  });
}

/** The placement that the act made or changed: where the page goes on. */
async function madeBy(c: WebContext, { events }: Extract<ActAnswer, { kind: 'done' }>): Promise<string | null> {
  const actor = actorOf(c);
  const first = events[0];
  if (!first) return null;
  const event = await reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: await eventById(tx, actor.authorityId, first.id),
  }));
  const { placementId } = (event?.data ?? {}) as { readonly placementId?: unknown };
  return typeof placementId === 'string' && isId(placementId) ? placementId : null;
}

async function post(c: WebContext) {
  const form = await formBody(c);
  const names = await namesFor(c, form);
  const saves = textOf(form, '_do') === 'save';
  const result = await submitStep(c, {
    act: saves ? 'save-placement' : 'send-placement',
    step,
    form: normalForm(form, names),
    given: { caseId: caseOf(c) },
  });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return showFlow(c, askedBy(form), { ...result.again, values: form });
  const made = await madeBy(c, result.answer);
  return c.redirect(made ? placementPaths.one(caseOf(c), made) : placementPaths.ofCase(caseOf(c)), 303);
}

/** The live box alone for the script, the whole page for a browser without. */
async function postReckon(c: WebContext) {
  const form = await formBody(c);
  if (c.req.header('x-part') !== 'reckoned') return showFlow(c, askedBy(form));
  const kernel = c.get('kernel');
  const opened = await openCase(c, place, findsPlaces, (tx, found) => readFlow(tx, kernel, found, askedBy(form)));
  if (opened.kind === 'out') return opened.response;
  const { reckoned } = opened.value;
  const context = await pageContext(c);
  const part = (
    <PageContextProvider value={context}>
      <FormContext value={{ values: form, problems: [], idPrefix: '' }}>
        <div id="placement-questions">
          <QuestionsPart questions={reckoned.questions} />
        </div>
        <div id="placement-ladder">
          <ReckonedLadder reckoned={reckoned} />
        </div>
        <div id="placement-reckoned">
          <ReckonBox reckoned={reckoned} />
        </div>
      </FormContext>
    </PageContextProvider>
  );
  return c.html(String(await part));
}

/** The one flow, below `/borger/<case>/tilbud`. */
export function flowRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/tilbud/ny', async (c) => {
    const stashed = await takeStash(c, c.req.path);
    if (stashed) return showFlow(c, askedBy(stashed));
    const { sted, kladde, forlaeng } = c.req.query();
    const guest = await guestFirst(c, `${c.req.path}${new URL(c.req.url).search}`);
    if (guest) return guest;
    if (!sted && !kladde && !forlaeng) return showFind(c);
    return showFlow(c, { siteId: sted, draftId: kladde, extendsId: forlaeng });
  });
  app.post('/:caseId/tilbud/ny', post);
  app.get('/:caseId/tilbud/tjek', async (c) => {
    const stashed = await takeStash(c, c.req.path);
    return stashed ? showFlow(c, askedBy(stashed)) : c.redirect(placementPaths.make(caseOf(c)), 303);
  });
  app.post('/:caseId/tilbud/tjek', postReckon);
  return app;
}
