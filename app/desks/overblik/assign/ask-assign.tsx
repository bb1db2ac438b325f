import type { AnyAct } from '../../../kernel/act/act.ts';
import { formModel } from '../../../kernel/act/form-model.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import type { Bilingual } from '../../../kernel/text/bilingual.ts';
import { Alert } from '../../../ui/index.ts';
import { problemsOf } from '../../acts/act-page.tsx';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden } from '../../frame/problem-pages.tsx';
import { chosenIds } from '../chosen-ids.ts';
import { nobodyChosen } from '../nobody-chosen.tsx';
import { showOverview, viewFrom } from '../show.tsx';
import { overviewText } from '../text.ts';
import { type View, viewPath } from '../view/view.ts';
import { AssignPage } from './assign-page.tsx';
import { assignAct, mayAssign } from './may-assign.ts';
import { choicesOf, readChosen } from './read-assign.ts';

/** So many that somebody still reads the names. */
export const mostAtOnce = 200;

/** From the list: who it concerns, whom they get, and why. */
export async function askAssign(c: WebContext) {
  const form = await formBody(c);
  const act = assignAct(c.get('kernel').acts);
  if (!act || !mayAssign(c.get('kernel').acts, actorOf(c))) return sendForbidden(c);
  const view = viewFrom(c, textOf(form, 'visning') ?? '');
  const ids = chosenIds(form);
  if (ids.length === 0) return nobodyChosen(c, view);
  return ids.length > mostAtOnce ? sendTooMany(c, view) : sendAssignForm(c, { act, view, shown: ids, ticked: ids });
}

export interface AssignForm {
  readonly act: AnyAct;
  readonly view: View;
  /** Everybody on the form, and those still ticked. */
  readonly shown: readonly string[];
  readonly ticked: readonly string[];
  /** What was typed and what was wrong with it, when it comes back. */
  readonly back?: {
    readonly values: Readonly<Record<string, unknown>>;
    readonly errors: Readonly<Record<string, Bilingual>>;
  };
}

export async function sendAssignForm(c: WebContext, { act, view, shown, ticked, back }: AssignForm) {
  const lang = c.get('lang');
  const t = overviewText(lang);
  const { rows, more: choices } = await readChosen(c, view, shown.slice(0, mostAtOnce), choicesOf(c, act));
  if (rows.length === 0) return nobodyChosen(c, view);
  const model = formModel(act, { values: back?.values ?? {}, choices, errors: back?.errors ?? {} });
  const nobody = back && ticked.length === 0 ? [{ field: 'sag', message: t('assign.none') }] : [];
  const problems = [...nobody, ...problemsOf(model, lang)];
  const once = c.get('kernel').newId();
  return sendPage(
    c,
    { title: t('assign.title', { antal: rows.length }), problems, back: { href: viewPath(view), label: t('back') } },
    <AssignPage rows={rows} ticked={ticked} model={model} problems={problems} once={once} view={view} />,
    back ? 400 : 200,
  );
}

/** The list again, with what one can do. */
export function sendTooMany(c: WebContext, view: View) {
  const text = overviewText(c.get('lang'))('bulk.tooMany', { antal: mostAtOnce });
  return showOverview(c, view, { notice: <Alert kind="warning" heading={text} />, status: 400 });
}
