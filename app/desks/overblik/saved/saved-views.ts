import type { ActAnswer } from '../../../kernel/act/answer.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { rememberDone } from '../../acts/flash.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { showOverview, viewFrom } from '../show.tsx';
import { path, savedQuery, type View, viewPath } from '../view/view.ts';

/** Keeps the filters and columns under a name. What is kept is what we understood, not what was sent. */
export async function saveView(c: WebContext) {
  const form = await formBody(c);
  const view = viewFrom(c, textOf(form, 'query') ?? '');
  const input = { name: textOf(form, 'name') ?? '', query: savedQuery(view) };
  return answerWith(c, 'save-view', input, view, viewPath(view));
}

export async function removeView(c: WebContext) {
  const form = await formBody(c);
  return answerWith(c, 'remove-view', { id: textOf(form, 'id') ?? '' }, viewFrom(c, ''), path);
}

async function answerWith(c: WebContext, name: string, input: Record<string, string>, view: View, then: string) {
  const kernel = c.get('kernel');
  const act = kernel.acts.get(name);
  if (!act) return sendNotFound(c);
  const answer = await perform(kernel, act, { actor: actorOf(c), input, requestId: c.get('requestId') });
  if (answer.kind === 'done') {
    rememberDone(c, answer);
    return c.redirect(then, 303);
  }
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  if (answer.kind === 'not-found' || answer.kind === 'conflict') return sendNotFound(c);
  return showOverview(c, view, { problems: problemsOf(c, answer), status: 400 });
}

function problemsOf(c: WebContext, answer: Extract<ActAnswer, { kind: 'invalid' | 'refused' }>) {
  const lang = c.get('lang');
  const texts = Object.values(answer.fields);
  const said = texts.length === 0 && answer.kind === 'refused' ? [answer.text] : texts;
  return said.map((text) => ({ field: '', message: inLang(text, lang) }));
}
