import { Hono } from 'hono';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import { permittedBy } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { readOccupationsSoon } from '../../../occupations/index.ts';
import { type Goal, isTemplateKey, planState, templates } from '../../../plan/index.ts';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { demandFor, namedOccupation } from '../goal/demand.ts';
import { openPlanCase } from '../open-case.ts';
import { goalPath, planPath } from '../paths.ts';
import { problemsIn, submitAct } from '../submit.ts';
import { StaffGoalPage } from './goal-page.tsx';
import { staffPlanText } from './text.ts';

const opened = (c: WebContext) =>
  openPlanCase(c, 'person-plan', async (tx, { person, caseId, held }) => {
    const act = c.get('kernel').acts.get('set-goal');
    const state = await planState(tx, person.authorityId, caseId);
    return state && act && permittedBy(act.who, actorOf(c), held) ? { person, caseId, state } : null;
  });
type Opened = Extract<Awaited<ReturnType<typeof opened>>, { ok: true }>['value'];

const fields = ['words', 'aim', 'jobTitle', 'education', 'horizon'] as const;

const valuesOf = ({ words, aim, jobTitle, education, horizon }: Goal): FormValues => ({
  words,
  aim,
  jobTitle: jobTitle ?? '',
  education: education ?? '',
  horizon: horizon?.slice(0, 7) ?? '',
});

/** The goal that stands; where there is none, the words of a template to talk from, in the citizen's language. */
function firstValues({ person, state }: Opened, template: string): FormValues {
  if (state.goal) return valuesOf(state.goal);
  if (!isTemplateKey(template)) return {};
  const { goal } = templates[template];
  return { words: inLang(goal.words, person.language === 'en' ? 'en' : 'da'), aim: goal.aim };
}

/** What the form means to the act. A title that names an occupation gets its address; one that stood there keeps its own. */
function inputFrom(caseId: string, form: RawForm): Record<string, string> {
  const said = fields.map((name) => [name, (textOf(form, name) ?? '').replaceAll('\r\n', '\n')] as const);
  const title = textOf(form, 'jobTitle')?.trim() ?? '';
  const jobUri = title === '' ? undefined : namedOccupation(title);
  return {
    caseId,
    ...Object.fromEntries(said.filter(([, text]) => text.trim() !== '')),
    ...(jobUri ? { jobUri } : {}),
  };
}

async function show(c: WebContext, one: Opened, values: FormValues, problems: readonly FieldProblem[] = []) {
  const { caseId, person } = one;
  readOccupationsSoon();
  const jobTitle = typeof values['jobTitle'] === 'string' ? values['jobTitle'].trim() : '';
  const demand = jobTitle === '' ? null : await demandFor(c, person.authorityId, jobTitle);
  const once = c.get('kernel').newId();
  const page = { caseId, values, problems, demand, once, version: person.version };
  const title = staffPlanText(c.get('lang'))('goal.title');
  const status = problems.length > 0 ? 422 : 200;
  return sendPage(c, { title, problems, back: { href: planPath(caseId) } }, <StaffGoalPage {...page} />, status);
}

/** The goal typed for the citizen, with suggestions while typing and the outlook beside it. */
export function staffGoalRoutes() {
  const app = new Hono<WebEnv>();
  app.get(goalPath(':caseId'), async (c) => {
    const found = await opened(c);
    if (!found.ok) return found.barred ? sendForbidden(c, found.barred) : sendNotFound(c);
    const one = found.value;
    if (one.state.closed) return c.redirect(planPath(one.caseId), 303);
    const stashed = await takeStash(c, goalPath(one.caseId));
    return show(c, one, stashed ?? firstValues(one, c.req.query('skabelon') ?? ''));
  });
  app.post(goalPath(':caseId'), async (c) => {
    const form = await formBody(c);
    const caseId = c.req.param('caseId') ?? '';
    const answer = await submitAct(c, 'set-goal', form, inputFrom(caseId, form));
    if (answer.kind === 'done') return c.redirect(planPath(caseId), 303);
    if (answer.kind === 'not-found') return sendNotFound(c);
    if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
    const found = await opened(c);
    return found.ok ? show(c, found.value, form, problemsIn(c, answer)) : sendNotFound(c);
  });
  return app;
}
