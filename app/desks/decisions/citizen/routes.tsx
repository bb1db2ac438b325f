import { Hono } from 'hono';
import { type DecisionKinds, isOpen, policyOf } from '../../../decisions/index.ts';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import { oneself, permittedBy } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { FieldProblem, FormValues } from '../../../ui/index.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { openForm } from '../../acts/web.tsx';
import { ownCase } from '../../citizen/own-case.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { submitAct } from '../../meetings/submit.ts';
import { knownTo } from '../forms.ts';
import { kinds as installedKinds } from '../kinds.ts';
import { AskPage } from './ask-page.tsx';
import { ComplainPage, DropPage } from './complain-pages.tsx';
import { HearingOverPage, HearingPage, type HearingProps } from './hearing-page.tsx';
import { ListPage } from './list-page.tsx';
import { MadePage } from './made-page.tsx';
import { OpenPage, StoppedPage } from './open-page.tsx';
import { ownDecisions } from './paths.ts';
import { askable, askTitle, type OneProps, readOne, readOwn } from './read.ts';
import { complaintAbout, openHearing } from './seen.ts';
import { ownDecisionText } from './text.ts';

interface Again {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly status: 200 | 400 | 409 | 422;
}

type Shown = Response | Promise<Response>;

const idOf = (c: WebContext) => c.req.param('id') ?? '';
const backToAll = (c: WebContext) => ({ href: ownDecisions.all, label: ownDecisionText(c.get('lang'))('all') });

/** A form that was typed when the session ran out stands there again. */
async function stashed(c: WebContext): Promise<Again | undefined> {
  const values = await takeStash(c, c.req.path);
  return values ? { values, problems: [], status: 200 } : undefined;
}

interface Sending {
  readonly act: string;
  readonly form: RawForm;
  readonly given: Readonly<Record<string, unknown>>;
  readonly to: string | ((decisionId: string) => string);
  readonly show: (again: Again) => Shown;
}

/** Performs an act of these pages; what was refused is shown where it was typed. */
async function send(c: WebContext, { act: name, form, given, to, show }: Sending): Promise<Response> {
  const act = c.get('kernel').acts.get(name);
  if (!act) return sendNotFound(c);
  const known = knownTo(act, { ...given, caseId: actorOf(c).caseId ?? '' });
  const result = await submitAct(c, { act: name, form, given: known });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return show({ values: form, problems: result.problems, status: result.status });
  return c.redirect(typeof to === 'string' ? to : to(''), 303);
}

/** `/min-side/afgoerelser` and `/min-side/hoering`: the citizen's own decisions. Everything works without a script. */
export function ownDecisionRoutes(kinds: DecisionKinds = installedKinds) {
  const app = new Hono<WebEnv>();

  const readThis = (c: WebContext): Promise<OneProps | null> =>
    ownCase(c, async (tx, person, caseId) => (isId(idOf(c)) ? readOne(c, tx, person, caseId, idOf(c), kinds) : null));

  const readHearing = (c: WebContext): Promise<HearingProps | null> =>
    ownCase(c, async (tx, person, caseId) => {
      const { decisions } = await readOwn(tx, person.authorityId, caseId);
      for (const decision of decisions) {
        const hearing = decision.hearings.find(({ id, sentAt }) => id === idOf(c) && sentAt !== null);
        const kind = hearing && kinds.get(decision.kind);
        if (hearing && kind) return { person, decision, hearing, kind, once: c.get('kernel').newId() };
      }
      return null;
    });

  async function showOne(c: WebContext, again?: Again) {
    const one = await readThis(c);
    if (!one) return sendNotFound(c);
    const { decision, kind } = one;
    const Page = decision.state === 'signed' ? MadePage : isOpen(decision) ? OpenPage : StoppedPage;
    const title = inLang(kind.title, c.get('lang'));
    const problems = again?.problems ?? [];
    return sendPage(c, { title, back: backToAll(c), problems }, <Page {...one} />, again?.status);
  }

  async function showComplain(c: WebContext, again?: Again) {
    const one = await readThis(c);
    if (one?.decision.state !== 'signed' || one.decision.complaintUntil === null) return sendNotFound(c);
    const title = ownDecisionText(c.get('lang'))('complain.title');
    const [back, problems] = [{ href: ownDecisions.one(one.decision.id) }, again?.problems ?? []];
    return sendPage(c, { title, back, problems }, <ComplainPage {...one} {...again} />, again?.status);
  }

  async function showDrop(c: WebContext, again?: Again) {
    const one = await readThis(c);
    if (!one || !complaintAbout(one.decision, one.all)) return sendNotFound(c);
    const title = ownDecisionText(c.get('lang'))('drop.title');
    const [back, problems] = [{ href: ownDecisions.one(one.decision.id) }, again?.problems ?? []];
    return sendPage(c, { title, back, problems }, <DropPage {...one} />, again?.status);
  }

  async function showHearing(c: WebContext, again?: Again) {
    const found = await readHearing(c);
    if (!found) return sendNotFound(c);
    const title = inLang(found.kind.title, c.get('lang'));
    const page = { title, back: backToAll(c), problems: again?.problems ?? [] };
    const open = openHearing(found.decision)?.id === found.hearing.id;
    const body = open ? <HearingPage {...found} {...again} /> : <HearingOverPage {...found} />;
    return sendPage(c, page, body, again?.status);
  }

  /** "Jeg har ikke noget at sige" is an answer too; a text in the box is not thrown away by the wrong button. */
  async function answer(c: WebContext) {
    const found = await readHearing(c);
    if (!found) return sendNotFound(c);
    const t = ownDecisionText(c.get('lang'));
    const form = await formBody(c);
    const typed = (textOf(form, 'answer') ?? '').trim();
    const nothing = textOf(form, 'nothing') !== undefined;
    if (nothing === (typed !== '')) {
      const message = t(nothing ? 'hearing.typed' : 'hearing.empty');
      return showHearing(c, { values: form, problems: [{ field: 'answer', message }], status: 422 });
    }
    return send(c, {
      act: 'answer-hearing',
      form,
      given: {
        hearingId: found.hearing.id,
        decisionId: found.decision.id,
        ...(nothing ? { answer: t('hearing.nothing.said') } : {}),
      },
      to: ownDecisions.hearing(found.hearing.id),
      show: (again) => showHearing(c, again),
    });
  }

  /** An act about the complaint of the decision in the address. */
  async function aboutComplaint(
    c: WebContext,
    act: string,
    show: (c: WebContext, again: Again) => Shown,
    more: (form: RawForm) => Readonly<Record<string, unknown>> = () => ({}),
  ) {
    const one = await readThis(c);
    const complaint = one && complaintAbout(one.decision, one.all);
    if (!one || !complaint) return sendNotFound(c);
    const form = await formBody(c);
    return send(c, {
      act,
      form,
      given: { complaintId: complaint.id, decisionId: one.decision.id, ...more(form) },
      to: ownDecisions.one(one.decision.id),
      show: (again) => show(c, again),
    });
  }

  async function showAsk(c: WebContext, again?: Again) {
    const name = c.req.param('kind') ?? '';
    const kind = kinds.get(name);
    const act = c.get('kernel').acts.get(`ask-for-${name}`);
    const caseId = actorOf(c).caseId ?? null;
    if (kind?.asked !== 'citizen' || !act || !permittedBy(act.who, actorOf(c), oneself)) return sendNotFound(c);
    const own = await ownCase(c, async (tx, person) => ({
      person,
      days: (await policyOf(tx, person.authorityId, name)).deadlineDays,
    }));
    if (!own || caseId === null || own.person.closedOn !== null) return sendNotFound(c);
    const opening = await openForm(c, act, caseId, { caseId });
    if (opening === 'not-found') return sendNotFound(c);
    if (opening === 'forbidden') return sendForbidden(c);
    const title = askTitle(kind, c.get('lang'));
    const page = { title, back: backToAll(c), problems: again?.problems ?? [] };
    const props = { act, kind, opening, caseId, once: c.get('kernel').newId(), ...own, ...again };
    return sendPage(c, page, <AskPage {...props} />, again?.status);
  }

  async function ask(c: WebContext) {
    const kind = kinds.get(c.req.param('kind') ?? '');
    if (kind?.asked !== 'citizen') return sendNotFound(c);
    const form = await formBody(c);
    return send(c, {
      act: `ask-for-${kind.kind}`,
      form,
      given: {},
      to: ownDecisions.all,
      show: (again) => showAsk(c, again),
    });
  }

  app.get('/afgoerelser', async (c) => {
    const own = await ownCase(c, async (tx, person, caseId) => {
      const all = await readOwn(tx, person.authorityId, caseId);
      return { all, ask: await askable(c, tx, all, kinds, person, caseId) };
    });
    if (!own) return sendNotFound(c);
    const title = ownDecisionText(c.get('lang'))('title');
    return sendPage(c, { title, back: { href: '/min-side' } }, <ListPage {...own} kinds={kinds} />);
  });
  app.get('/afgoerelser/bed-om/:kind', async (c) => showAsk(c, await stashed(c)));
  app.post('/afgoerelser/bed-om/:kind', ask);
  app.get('/afgoerelser/:id', (c) => showOne(c));
  app.post('/afgoerelser/:id/vent', async (c) =>
    send(c, {
      act: 'ask-to-wait',
      form: await formBody(c),
      given: { decisionId: idOf(c) },
      to: ownDecisions.one(idOf(c)),
      show: (again) => showOne(c, again),
    }),
  );
  app.get('/afgoerelser/:id/klag', async (c) => showComplain(c, await stashed(c)));
  app.post('/afgoerelser/:id/klag', async (c) =>
    send(c, {
      act: 'complain',
      form: await formBody(c),
      given: { decisionId: idOf(c) },
      to: ownDecisions.one(idOf(c)),
      show: (again) => showComplain(c, again),
    }),
  );
  app.post('/afgoerelser/:id/klage-staar-ved', (c) =>
    aboutComplaint(c, 'answer-if-complaint-stands', showOne, (form) => ({ stands: textOf(form, 'stands') })),
  );
  app.get('/afgoerelser/:id/klage-tilbage', (c) => showDrop(c));
  app.post('/afgoerelser/:id/klage-tilbage', (c) => aboutComplaint(c, 'drop-complaint', showDrop));
  app.get('/hoering/:id', async (c) => showHearing(c, await stashed(c)));
  app.post('/hoering/:id', answer);
  return app;
}
