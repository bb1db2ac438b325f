import type { AnyAct } from '../../kernel/act/act.ts';
import type { ActAnswer } from '../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import { formModel } from '../../kernel/act/form-model.ts';
import { perform } from '../../kernel/act/perform.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { takeStash } from '../../kernel/http/login-gate.ts';
import { readOccupationsSoon } from '../../occupations/index.ts';
import { problemsOf } from '../acts/act-page.tsx';
import { rememberDone } from '../acts/flash.ts';
import { formBody, textOf, versionOf } from '../acts/form-body.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { caseOfPage, throughGate } from './case-gate.ts';
import { basePath, contextFor } from './open-view.ts';
import { TermsPage } from './terms-page.tsx';
import { jobSearchDeskText } from './text.ts';

async function showTerms(c: WebContext, act: AnyAct, caseId: string, answer?: ActAnswer, given?: RawForm) {
  const base = basePath(c, caseId);
  const typed = given ?? (await takeStash(c, `${base}/aftale`)) ?? undefined;
  const opened = await throughGate(c, caseId, act, act.name, async (tx, { authorityId }) => ({
    first: (await act.prefill?.(tx, contextFor(c, authorityId), caseId)) ?? {},
    row: await tx
      .selectFrom('citizen_case')
      .select('version')
      .where('authority_id', '=', authorityId)
      .where('id', '=', caseId)
      .executeTakeFirst(),
  }));
  if (opened === 'not-found') return sendNotFound(c);
  if (opened === 'forbidden') return sendForbidden(c);
  const { first, row } = opened.value;
  const lang = c.get('lang');
  const values = typed ? inputFromForm(act, typed) : first;
  const problem = answer?.kind === 'invalid' || answer?.kind === 'refused' ? answer.fields : {};
  const model = formModel(act, {
    values: { ...values, caseId },
    choices: {},
    errors: problem,
    refusal: answer?.kind === 'refused' && Object.keys(problem).length === 0 ? answer.text : undefined,
  });
  const reader = actorOf(c).kind === 'citizen' ? 'citizen' : 'staff';
  readOccupationsSoon();
  const title = jobSearchDeskText(lang)(`terms.title.${reader}`);
  return sendPage(
    c,
    { title, problems: problemsOf(model, lang), back: { href: base } },
    <TermsPage
      model={model}
      reader={reader}
      action={`${base}/aftale`}
      returnTo={base}
      once={c.get('kernel').newId()}
      version={row?.version}
      typed={typed}
    />,
    answer ? 422 : 200,
  );
}

/** GET: the form of an agreement. */
export async function termsPage(c: WebContext, act: AnyAct) {
  const caseId = caseOfPage(c);
  return caseId ? showTerms(c, act, caseId) : sendNotFound(c);
}

/** POST: proposes it, or shows the form again with what was typed. */
export async function sendTerms(c: WebContext, act: AnyAct) {
  const caseId = caseOfPage(c);
  if (!caseId) return sendNotFound(c);
  const form = await formBody(c);
  const answer = await perform(c.get('kernel'), act, {
    actor: actorOf(c),
    input: { ...inputFromForm(act, form), caseId },
    expectedVersion: versionOf(form),
    onceKey: textOf(form, '_once'),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') {
    rememberDone(c, answer);
    return c.redirect(basePath(c, caseId), 303);
  }
  if (answer.kind === 'not-found') return sendNotFound(c);
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  return showTerms(c, act, caseId, answer, form);
}
