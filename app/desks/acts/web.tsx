import { toCopenhagen } from '@fodfaeste/law/dates';
import { type Context, Hono } from 'hono';
import type { AnyAct } from '../../kernel/act/act.ts';
import { type ActAnswer, httpStatus } from '../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import { formModel } from '../../kernel/act/form-model.ts';
import { perform } from '../../kernel/act/perform.ts';
import { inTheHouse, permittedBy } from '../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { takeStash } from '../../kernel/http/login-gate.ts';
import { reading } from '../../kernel/http/reading.ts';
import { safeReturnPath } from '../../kernel/http/safe-return-path.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { homeOf } from '../frame/navigation.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { ActPage, type ActPageProps, problemsOf } from './act-page.tsx';
import { rememberDone } from './flash.ts';
import { formBody, textOf, versionOf } from './form-body.ts';

interface Opening {
  readonly choices: Awaited<ReturnType<NonNullable<AnyAct['choices']>>>;
  readonly prefill: Readonly<Record<string, unknown>>;
  readonly version: number | undefined;
}

/** Reads what a form needs, if the actor may do the act at all; the audit row names the person when values are shown. */
export async function openForm(
  c: WebContext,
  act: AnyAct,
  caseId: string | null,
  given: Readonly<Record<string, unknown>>,
): Promise<Opening | 'forbidden' | 'not-found'> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  return reading<Opening | 'forbidden' | 'not-found'>(kernel, actor, c.get('requestId'), async (tx) => {
    const held = caseId ? await kernel.access.relationTo(tx, actor, caseId) : null;
    if (act.caseOf && !held) return { seen: null, value: 'not-found' };
    const relation = permittedBy(act.who, actor, held ?? inTheHouse);
    if (!relation || held?.barred) return { seen: null, value: 'forbidden' };
    const now = kernel.clock.now();
    const context = {
      now,
      today: toCopenhagen(now).date,
      actor,
      home: held?.authorityId ?? actor.authorityId,
      newId: kernel.newId,
      vault: kernel.vault,
    };
    const choices = (await act.choices?.(tx, context, caseId, given)) ?? {};
    const prefill = (await act.prefill?.(tx, context, caseId, given)) ?? {};
    const row = caseId
      ? await tx
          .selectFrom('citizen_case')
          .select('version')
          .where('authority_id', '=', held?.authorityId ?? 0)
          .where('id', '=', caseId)
          .executeTakeFirst()
      : undefined;
    const seen = held
      ? {
          action: 'read' as const,
          place: act.name,
          personIds: [held.personId],
          relation,
          authorityId: held.authorityId,
        }
      : null;
    return { seen, value: { choices, prefill, version: row?.version } };
  });
}

export const caseIdOf = (act: AnyAct, values: Readonly<Record<string, unknown>>): string | null => {
  const id = values['caseId'];
  return act.caseOf && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : null;
};

async function showForm(
  c: WebContext,
  act: AnyAct,
  values: Record<string, unknown>,
  returnTo: string,
  answer?: ActAnswer,
  typed?: RawForm,
) {
  const opening = await openForm(c, act, caseIdOf(act, values), values);
  if (opening === 'not-found') return sendNotFound(c);
  if (opening === 'forbidden') return sendForbidden(c);
  const [lang, once] = [c.get('lang'), c.get('kernel').newId()];
  const model = formModel(act, {
    values: typed ? values : { ...opening.prefill, ...values },
    choices: opening.choices,
    errors: answer?.kind === 'invalid' || answer?.kind === 'refused' ? answer.fields : {},
    refusal: answer?.kind === 'refused' && Object.keys(answer.fields).length === 0 ? answer.text : undefined,
  });
  const wayOn = answer?.kind === 'refused' && answer.caseId ? `/borger/${answer.caseId}` : undefined;
  const conflict =
    answer?.kind === 'conflict' && typed ? { since: answer.since, version: answer.currentVersion, typed } : undefined;
  const props: ActPageProps = { model, lang, once, version: opening.version, returnTo, typed, conflict, wayOn };
  const title = inLang(act.title, lang);
  return sendPage(
    c,
    { title, problems: problemsOf(model, lang), back: { href: returnTo } },
    <ActPage {...props} />,
    answer ? statusFor(answer) : 200,
  );
}

const statusFor = (answer: ActAnswer) => httpStatus[answer.kind];

async function submit(c: WebContext, act: AnyAct) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const form = await formBody(c);
  const input = inputFromForm(act, form);
  const answer = await perform(kernel, act, {
    actor,
    input,
    expectedVersion: versionOf(form),
    onceKey: textOf(form, '_once'),
    requestId: c.get('requestId'),
  });
  const returnTo = safeReturnPath(textOf(form, '_return'), homeOf(actor));
  if (answer.kind === 'done') {
    rememberDone(c, answer);
    // An act without a case of its own that made one (a new citizen) leads to it.
    const opened = act.caseOf === null ? answer.events.find((event) => event.caseId)?.caseId : undefined;
    return c.redirect(opened ? `/borger/${opened}` : returnTo, 303);
  }
  if (answer.kind === 'not-found') return sendNotFound(c);
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  return showForm(c, act, input, returnTo, answer, form);
}

/** Every act has a page (GET shows the form, POST performs it), so that nothing needs a script. */
export function actPages() {
  const app = new Hono<WebEnv>();
  const actOf = (c: Context<WebEnv, '/:act'>) => c.get('kernel').acts.get(c.req.param('act'));
  app.get('/:act', async (c) => {
    const act = actOf(c);
    if (!act || act.formElsewhere) return sendNotFound(c);
    const { til, sag, ...query } = c.req.query();
    const known = Object.keys(act.input.shape as object);
    const values: Record<string, unknown> = Object.fromEntries(
      Object.entries(query).filter(([name]) => known.includes(name)),
    );
    if (sag) values['caseId'] = sag;
    const returnTo = safeReturnPath(til, homeOf(actorOf(c)));
    // What somebody had typed when their session ran out comes back here, and nothing has been done with it.
    const stashed = await takeStash(c, `/handling/${act.name}`);
    return showForm(c, act, stashed ? inputFromForm(act, stashed) : values, returnTo, undefined, stashed ?? undefined);
  });
  app.post('/:act', (c) => {
    const act = actOf(c);
    return act ? submit(c, act) : sendNotFound(c);
  });
  return app;
}
