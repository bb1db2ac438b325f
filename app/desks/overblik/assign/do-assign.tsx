import { inputFromForm, type RawForm } from '../../../kernel/act/form-data.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden } from '../../frame/problem-pages.tsx';
import { chosenIds } from '../chosen-ids.ts';
import type { CaseRow } from '../queries/rows.ts';
import { viewFrom } from '../show.tsx';
import { overviewText } from '../text.ts';
import { type View, viewPath } from '../view/view.ts';
import { mostAtOnce, sendAssignForm, sendTooMany } from './ask-assign.tsx';
import { assignEach, failureWords, isPassing, type Outcome } from './assign-each.ts';
import { assignAct, mayAssign } from './may-assign.ts';
import { readChosen, staffName } from './read-assign.ts';
import { ReportPage, type ReportPageProps, reportTitle } from './report-page.tsx';

/** One act for each of the chosen, and a report that names those for whom it did not work. */
export async function doAssign(c: WebContext) {
  const [form, kernel, actor] = [await formBody(c), c.get('kernel'), actorOf(c)];
  const act = assignAct(kernel.acts);
  if (!act || !mayAssign(kernel.acts, actor)) return sendForbidden(c);
  const view = viewFrom(c, textOf(form, 'visning') ?? '');
  const [ticked, shown] = [chosenIds(form), shownIds(form)];
  if (ticked.length > mostAtOnce) return sendTooMany(c, view);
  const { caseId: _, ...input } = inputFromForm(act, form);
  if (ticked.length === 0) return sendAssignForm(c, { act, view, shown, ticked, back: { values: input, errors: {} } });

  const staffId = typeof input['staffId'] === 'string' ? input['staffId'] : null;
  const { rows } = await readChosen(c, view, ticked, async () => null);
  const once = textOf(form, '_once') ?? kernel.newId();
  const answer = await assignEach(kernel, act, ticked, { actor, input, once, requestId: c.get('requestId') });
  if ('invalid' in answer)
    return sendAssignForm(c, { act, view, shown, ticked, back: { values: input, errors: answer.invalid } });
  return sendReport(c, rows, answer.outcomes, view, staffId);
}

const shownIds = (form: RawForm): readonly string[] => chosenIds({ sag: (textOf(form, 'vist') ?? '').split(',') });

async function sendReport(
  c: WebContext,
  rows: readonly CaseRow[],
  outcomes: readonly Outcome[],
  view: View,
  staffId: string | null,
) {
  const lang = c.get('lang');
  const t = overviewText(lang);
  const names = new Map(rows.map(({ caseId, name }) => [caseId, name]));
  const named = (caseId: string) => ({ caseId, name: names.get(caseId) ?? t('assign.failed.unknown') });
  const authorityId = actorOf(c).authorityId;
  const { more } = await readChosen(c, view, [], async (tx) => (staffId ? staffName(tx, authorityId, staffId) : null));
  const report: ReportPageProps = {
    staffName: more ?? '',
    done: outcomes.filter((one) => one.done).map(({ caseId }) => named(caseId)),
    failed: outcomes.flatMap((one) =>
      one.done ? [] : [{ ...named(one.caseId), why: failureWords(one, lang), again: isPassing(one) }],
    ),
    view,
  };
  const back = { href: viewPath(view), label: t('back') };
  return sendPage(c, { title: reportTitle(report, t), back }, <ReportPage {...report} />);
}
