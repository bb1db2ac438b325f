import { type PlanLine, planBenefits, usualPlan } from '../../capacity/index.ts';
import type { AnyAct } from '../../kernel/act/act.ts';
import { type ActAnswer, httpStatus } from '../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import { formModel } from '../../kernel/act/form-model.ts';
import { perform } from '../../kernel/act/perform.ts';
import { eventById } from '../../kernel/events/event-store.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { problemsOf } from '../acts/act-page.tsx';
import { formBody, textOf } from '../acts/form-body.ts';
import { codeLabel } from '../fact-labels.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { effortPaths, planPath } from './paths.ts';
import { PlanForm } from './plan-form.tsx';
import { effortText } from './text.ts';

type Latest = (c: WebContext) => Promise<readonly PlanLine[]>;

const planAct = (c: WebContext): AnyAct | undefined => c.get('kernel').acts.get('make-capacity-plan');

const benefitChoices = planBenefits.map((value) => ({
  value,
  label: say(codeLabel('ydelse', value, 'da'), codeLabel('ydelse', value, 'en')),
}));

export const showPlanForm = (c: WebContext, latest: Latest) => draw(c, latest, undefined, {});

async function draw(c: WebContext, latest: Latest, answer: ActAnswer | undefined, typed: RawForm) {
  const act = planAct(c);
  if (!act) return sendNotFound(c);
  const lang = c.get('lang');
  const refused = answer?.kind === 'invalid' || answer?.kind === 'refused';
  const model = formModel(act, {
    values: answer ? inputFromForm(act, typed) : usualPlan,
    choices: { benefit: benefitChoices },
    errors: refused ? answer.fields : {},
    refusal: answer?.kind === 'refused' ? answer.text : undefined,
  });
  return sendPage(
    c,
    { title: effortText(lang)('plan.heading'), problems: problemsOf(model, lang) },
    <PlanForm model={model} once={c.get('kernel').newId()} earlier={await latest(c)} values={answer ? typed : {}} />,
    answer ? httpStatus[answer.kind] : 200,
  );
}

/** The event knows the plan; the answer of an act tells its id alone. */
async function madePath(c: WebContext, eventId: string | undefined): Promise<string> {
  const actor = actorOf(c);
  const event = eventId
    ? await reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
        seen: null,
        value: await eventById(tx, actor.authorityId, eventId),
      }))
    : null;
  const { planId } = (event?.data ?? {}) as { readonly planId?: string };
  return planId ? planPath(planId) : effortPaths.plan;
}

/** Makes a plan and shows it; what could not be made comes back with what was typed. */
export async function makePlan(c: WebContext, latest: Latest) {
  const act = planAct(c);
  if (!act) return sendNotFound(c);
  const form = await formBody(c);
  const answer = await perform(c.get('kernel'), act, {
    actor: actorOf(c),
    input: inputFromForm(act, form),
    onceKey: textOf(form, '_once'),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') return c.redirect(await madePath(c, answer.events[0]?.id), 303);
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  return draw(c, latest, answer, form);
}
