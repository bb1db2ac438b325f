import { Hono } from 'hono';
import type { AnyAct } from '../../../kernel/act/act.ts';
import { type ActAnswer, httpStatus } from '../../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../../kernel/act/form-data.ts';
import { formModel } from '../../../kernel/act/form-model.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { safeReturnPath } from '../../../kernel/http/safe-return-path.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Hint } from '../../../kernel/text/hints/hint.ts';
import { problemsOf } from '../../acts/act-page.tsx';
import { rememberDone } from '../../acts/flash.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { caseIdOf, openForm } from '../../acts/web.tsx';
import { homeOf } from '../../frame/navigation.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { draftKey } from '../paths.ts';
import type { Reader } from '../thread-list.tsx';
import { hintsToAsk } from './ask.ts';
import { SendPage } from './send-page.tsx';

const writingActs = ['start-thread', 'write-message', 'record-letter-or-call'];

const writerOf = (c: WebContext): Reader => (actorOf(c).kind === 'citizen' ? 'citizen' : 'staff');

interface Shown {
  readonly values: Readonly<Record<string, unknown>>;
  readonly returnTo: string;
  readonly typed?: RawForm | undefined;
  readonly answer?: ActAnswer | undefined;
  readonly hints?: readonly Hint[] | undefined;
}

async function show(c: WebContext, act: AnyAct, { values, returnTo, typed, answer, hints }: Shown) {
  const caseId = caseIdOf(act, values);
  const opening = await openForm(c, act, caseId, values);
  if (opening === 'not-found') return sendNotFound(c);
  if (opening === 'forbidden') return sendForbidden(c);
  const failed = answer?.kind === 'invalid' || answer?.kind === 'refused' ? answer : undefined;
  const refusal = answer?.kind === 'refused' && Object.keys(answer.fields).length === 0 ? answer.text : undefined;
  const model = formModel(act, {
    values: typed ? values : { ...opening.prefill, ...values },
    choices: opening.choices,
    errors: failed?.fields ?? {},
    refusal,
  });
  const threadId = typeof values['threadId'] === 'string' ? values['threadId'] : undefined;
  const form = {
    model,
    once: c.get('kernel').newId(),
    returnTo,
    // A letter that is written in is a draft of its own, in whatever thread it lands.
    draft: draftKey(caseId ?? '', act.name === 'record-letter-or-call' ? 'brev' : threadId),
    writer: writerOf(c),
    typed,
    hints,
    cancelHref: returnTo,
  };
  const lang = c.get('lang');
  const props = { title: inLang(act.title, lang), problems: problemsOf(model, lang), back: { href: returnTo } };
  return sendPage(c, props, <SendPage form={form} />, answer ? httpStatus[answer.kind] : hints ? 422 : 200);
}

async function send(c: WebContext, act: AnyAct) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const form = await formBody(c);
  const values = inputFromForm(act, form);
  const returnTo = safeReturnPath(textOf(form, '_return'), homeOf(actor));
  const hints = hintsToAsk(form, writerOf(c));
  if (hints.length > 0) return show(c, act, { values, returnTo, typed: form, hints });
  const answer = await perform(kernel, act, {
    actor,
    input: values,
    onceKey: textOf(form, '_once'),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') {
    rememberDone(c, answer);
    return c.redirect(returnTo, 303);
  }
  if (answer.kind === 'not-found') return sendNotFound(c);
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  return show(c, act, { values, returnTo, typed: form, answer });
}

/**
 * Where messages are written and sent, for both sides: /besked/<act>. Like the page of every act, with one question more: the hints
 * about the text come back once before it is sent. No version is asked for: two who write at once do not collide.
 */
export function messageRoutes() {
  const app = new Hono<WebEnv>();
  const actOf = (c: WebContext): AnyAct | undefined => {
    const name = c.req.param('act') ?? '';
    return writingActs.includes(name) ? c.get('kernel').acts.get(name) : undefined;
  };
  app.get('/:act', async (c) => {
    const act = actOf(c);
    if (!act) return sendNotFound(c);
    const { til, sag, ...query } = c.req.query();
    const known = Object.keys(act.input.shape as object);
    const given = Object.fromEntries(Object.entries(query).filter(([name]) => known.includes(name)));
    const stashed = await takeStash(c, `/besked/${act.name}`);
    const values = stashed ? inputFromForm(act, stashed) : { ...given, ...(sag ? { caseId: sag } : {}) };
    return show(c, act, { values, returnTo: safeReturnPath(til, homeOf(actorOf(c))), typed: stashed ?? undefined });
  });
  app.post('/:act', (c) => {
    const act = actOf(c);
    return act ? send(c, act) : sendNotFound(c);
  });
  return app;
}
