import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import type { FormFrame } from '../act-form.tsx';
import { type Again, openActForm } from '../forms.ts';
import { kinds } from '../kinds.ts';
import { letterOf } from '../letter.tsx';
import { DecisionPage } from '../page/page.tsx';
import { readDecisionView } from '../page/read.ts';
import { decisionPaths } from '../paths.ts';
import { isStep, type StepName, steps } from '../steps.ts';
import { submitStep } from '../submit.ts';
import { decisionPageText } from '../text.ts';
import { kindOfDecision, madeBy } from './made.ts';
import { firstFact, NewDecisionPage } from './new-page.tsx';
import { openDecisions } from './open-decisions.ts';

const caseOf = (c: WebContext) => c.req.param('caseId') ?? '';
const idOf = (c: WebContext) => c.req.param('id') ?? '';

const typedBefore = (step: string, values: Again['values']): Again => ({
  step,
  of: typeof values['_of'] === 'string' ? values['_of'] : '',
  values,
  problems: [],
  status: 200,
});

async function showNew(c: WebContext, again?: Again) {
  const kind = kinds.get(c.req.param('kind') ?? '');
  if (!kind) return sendNotFound(c);
  const [kernel, lang] = [c.get('kernel'), c.get('lang')];
  const opened = await openDecisions(c, 'person-decisions', async (tx, { caseId, held, reader, person }) => {
    const given = { ...c.req.query(), caseId };
    const form = await openActForm(tx, `open-decision-${kind.kind}`, { kernel, reader, held, caseId, given });
    return form && person.closedOn === null ? { caseId, person, form } : null;
  });
  if (opened.kind === 'out') return opened.response;
  const { caseId, person, form } = opened.value;
  const back = decisionPaths.ofCase(caseId);
  const frame: FormFrame = { again, version: person.version, newId: kernel.newId, page: back };
  const title = decisionPageText(lang)('new.title', { slags: inLang(kind.name, lang), navn: person.name });
  return sendPage(
    c,
    { title, back: { href: back }, problems: again?.problems ?? [] },
    <NewDecisionPage caseId={caseId} name={person.name} kind={kind} form={form} frame={frame} />,
    again?.status,
  );
}

async function postNew(c: WebContext) {
  const kind = kinds.get(c.req.param('kind') ?? '');
  if (!kind) return sendNotFound(c);
  const [caseId, form] = [caseOf(c), await formBody(c)];
  const result = await submitStep(c, { act: `open-decision-${kind.kind}`, step: 'ny', form, given: { caseId } });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return showNew(c, result.again);
  const decisionId = await madeBy(c, result.answer);
  const words = (textOf(form, firstFact) ?? '').trim();
  if (decisionId && words !== '') {
    const fact = await noteFirst(c, { caseId, decisionId, words, once: textOf(form, '_once') });
    if (fact.kind === 'again') return showOne(c, fact.again, decisionId);
  }
  return c.redirect(decisionId ? decisionPaths.one(caseId, decisionId) : decisionPaths.ofCase(caseId), 303);
}

interface First {
  readonly caseId: string;
  readonly decisionId: string;
  readonly words: string;
  readonly once: string | undefined;
}

/** The first fact is what the citizen told, and weighs. What cannot be kept so stands in the form of the page, as it was typed. */
const noteFirst = (c: WebContext, { caseId, decisionId, words, once }: First) =>
  submitStep(c, {
    act: 'note-decision-fact',
    step: 'oplysning',
    form: { words, source: 'citizen', main: 'on', ...(once ? { _once: `${once}:fact` } : {}) },
    given: { caseId, decisionId },
    quiet: true,
  });

async function showOne(c: WebContext, again?: Again, decisionId = idOf(c)) {
  if (!isId(decisionId)) return sendNotFound(c);
  const [kernel, lang] = [c.get('kernel'), c.get('lang')];
  const opened = await openDecisions(c, 'decision', async (tx, found) => {
    const view = await readDecisionView(tx, kernel, kinds, found, decisionId, lang);
    return view ? { view, letter: await letterOf(tx, view) } : null;
  });
  if (opened.kind === 'out') return opened.response;
  const { view, letter } = opened.value;
  const { caseId, person } = view.opened;
  const t = decisionPageText(lang);
  const frame: FormFrame = {
    again,
    version: person.version,
    newId: kernel.newId,
    page: decisionPaths.one(caseId, view.decision.id),
  };
  return sendPage(
    c,
    {
      title: t('new.title', { slags: inLang(view.kind.name, lang), navn: person.name }),
      back: { href: decisionPaths.ofCase(caseId), label: t('back', { navn: person.name }) },
      problems: again?.problems ?? [],
    },
    <DecisionPage view={view} frame={frame} letter={letter} />,
    again?.status,
  );
}

/** Several facts are written one after the other: the page opens where they stand. Otherwise at the top, which says what is missing. */
const stays: ReadonlySet<StepName> = new Set(['oplysning', 'fjern-oplysning']);

async function postStep(c: WebContext, step: StepName) {
  const [caseId, decisionId] = [caseOf(c), idOf(c)];
  const kind = await kindOfDecision(c, decisionId);
  if (!kind) return sendNotFound(c);
  const result = await submitStep(c, {
    act: steps[step].act(kind),
    step,
    form: await formBody(c),
    given: { caseId, decisionId },
  });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return showOne(c, result.again);
  if (step === 'ny-runde') {
    const made = await madeBy(c, result.answer);
    return c.redirect(made ? decisionPaths.one(caseId, made) : decisionPaths.ofCase(caseId), 303);
  }
  if (step === 'klage') return c.redirect(decisionPaths.one(caseId, decisionId), 303);
  const anchor = stays.has(step) ? `#${steps[step].section}` : '';
  return c.redirect(`${decisionPaths.one(caseId, decisionId)}${anchor}`, 303);
}

/** Below `/borger/<case>/afgoerelser`: begin one, and the one page of each. The tab itself is the person page's. */
export function caseDecisionRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/afgoerelser/ny/:kind', async (c) => {
    const values = await takeStash(c, c.req.path);
    return showNew(c, values ? typedBefore('ny', values) : undefined);
  });
  app.post('/:caseId/afgoerelser/ny/:kind', postNew);
  app.get('/:caseId/afgoerelser/:id', (c) => showOne(c));
  app.get('/:caseId/afgoerelser/:id/:step', async (c) => {
    const { caseId, id, step } = c.req.param();
    const values = await takeStash(c, c.req.path);
    if (values && isStep(step)) return showOne(c, typedBefore(step, values));
    return isId(id) && isStep(step)
      ? c.redirect(`${decisionPaths.one(caseId, id)}#${steps[step].section}`, 303)
      : sendNotFound(c);
  });
  app.post('/:caseId/afgoerelser/:id/:step', async (c) => {
    const { id, step } = c.req.param();
    return isId(id) && isStep(step) ? postStep(c, step) : sendNotFound(c);
  });
  return app;
}
