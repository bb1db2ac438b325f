import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { readOccupationsSoon } from '../../../occupations/index.ts';
import { planState } from '../../../plan/index.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { ownCase } from '../../citizen/own-case.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { demandFor } from '../goal/demand.ts';
import { myGoalPath, myPlanPath } from '../paths.ts';
import { problemsIn, submitAct } from '../submit.ts';
import { planDeskText } from '../text.ts';
import { GoalPage, ownWords } from './goal-page.tsx';
import {
  draftFrom,
  draftOf,
  type GoalDraft,
  type GoalStep,
  inputOf,
  isGoalStep,
  stepAfter,
  stepOfField,
} from './goal-steps.ts';

const readOwn = (c: WebContext) =>
  ownCase(c, async (tx, person, caseId) => ({
    person,
    caseId,
    plan: await planState(tx, person.authorityId, caseId),
  }));
type Own = NonNullable<Awaited<ReturnType<typeof readOwn>>>;

/** What keeps somebody on a step: only the two things without which there is no goal, and a choice of name. */
function missingOn(c: WebContext, step: GoalStep, draft: GoalDraft): readonly FieldProblem[] {
  const t = planDeskText(c.get('lang'));
  if (step === 'ord' && draft.words.trim() === '') return [{ field: 'words', message: t('flow.words.missing') }];
  if (step === 'retning' && draft.aim === '') return [{ field: 'aim', message: t('flow.aim.missing') }];
  if (step === 'navn' && draft.jobUri === '') return [{ field: 'jobUri', message: t('flow.which.missing') }];
  return [];
}

async function show(
  c: WebContext,
  own: Own,
  step: GoalStep,
  draft: GoalDraft,
  problems: readonly FieldProblem[] = [],
  status: 200 | 422 = 200,
) {
  if (step === 'job') readOccupationsSoon();
  const demand = step === 'navn' ? await demandFor(c, own.person.authorityId, draft.jobTitle) : null;
  const title = planDeskText(c.get('lang'))('flow.title');
  const once = c.get('kernel').newId();
  const page = { step, draft, problems, demand, once, person: own.person };
  return sendPage(c, { title, problems, back: { href: myPlanPath } }, <GoalPage {...page} />, status);
}

async function next(c: WebContext, own: Own) {
  const form = await formBody(c);
  const typed = draftFrom(form);
  const asked = textOf(form, '_trin');
  const step: GoalStep = isGoalStep(asked) ? asked : 'ord';
  const to = textOf(form, '_til');
  // A new title has a new name: the one that was chosen before belongs to the old title.
  const draft = step === 'job' ? { ...typed, jobUri: '' } : typed;
  if (isGoalStep(to)) return show(c, own, to, draft);
  const missing = missingOn(c, step, draft);
  if (missing.length > 0) return show(c, own, step, draft, missing, 422);
  const after = stepAfter(draft, step);
  if (after) return show(c, own, after, draft);
  return save(c, own, form, draft, step);
}

async function save(
  c: WebContext,
  own: Own,
  form: Awaited<ReturnType<typeof formBody>>,
  draft: GoalDraft,
  step: GoalStep,
) {
  const said = { ...draft, jobUri: draft.jobUri === ownWords ? '' : draft.jobUri };
  const answer = await submitAct(c, 'set-goal', form, inputOf(own.caseId, said));
  if (answer.kind === 'done') return c.redirect(myPlanPath, 303);
  if (answer.kind === 'not-found') return sendNotFound(c);
  const problems = problemsIn(c, answer);
  const first = problems[0]?.field ?? '';
  return show(c, own, stepOfField[first] ?? step, draft, problems, 422);
}

/** "Dit mål": one thing a page, without script; nothing of it stands in an address. */
export function goalRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const own = await readOwn(c);
    if (!own?.plan) return sendNotFound(c);
    if (own.plan.closed) return c.redirect(myPlanPath, 303);
    const stashed = await takeStash(c, myGoalPath);
    return show(c, own, 'ord', stashed ? draftFrom(stashed) : draftOf(own.plan.goal));
  });
  app.post('/', async (c) => {
    const own = await readOwn(c);
    return own?.plan ? next(c, own) : sendNotFound(c);
  });
  return app;
}
