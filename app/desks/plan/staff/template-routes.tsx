import { Hono } from 'hono';
import type { RawForm } from '../../../kernel/act/form-data.ts';
import { permittedBy } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { isTemplateKey, type PlanTemplate, readPlan, type TemplateKey, templates } from '../../../plan/index.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import type { OpenedCase } from '../open-case.ts';
import { openPlanCase } from '../open-case.ts';
import { planPath, templatePath } from '../paths.ts';
import { problemsIn, submitAct } from '../submit.ts';
import { TemplateList, TemplatePage } from './template-page.tsx';
import { staffPlanText } from './text.ts';

const opened = (c: WebContext) =>
  openPlanCase(c, 'person-plan', async (tx, one: OpenedCase) => {
    const may = (name: string) => {
      const act = c.get('kernel').acts.get(name);
      return act !== undefined && permittedBy(act.who, actorOf(c), one.held) !== null;
    };
    const plan = await readPlan(tx, one.person.authorityId, one.caseId);
    if (!plan || !may('propose-from-template')) return null;
    return { ...one, plan, maySetGoal: may('set-goal') };
  });
type Opened = Extract<Awaited<ReturnType<typeof opened>>, { ok: true }>['value'];

const languageOf = ({ person }: Opened): Lang => (person.language === 'en' ? 'en' : 'da');

/** What the ticks and words of the form mean to the act: one place a card, in the template's order. */
export function inputFrom(caseId: string, template: TemplateKey, form: RawForm): Record<string, unknown> {
  const places = (templates[template] as PlanTemplate).cards.map((_, at) => String(at + 1));
  const cards = places.filter((place) => textOf(form, `pick${place}`) !== undefined);
  const words = cards.flatMap((place) =>
    [`title${place}`, `purpose${place}`].map((name) => [name, textOf(form, name)?.replaceAll('\r\n', '\n')] as const),
  );
  const step = textOf(form, 'pickStep') === undefined ? undefined : textOf(form, 'step');
  const said = [...words, ['step', step] as const].filter(([, text]) => text !== undefined && text.trim() !== '');
  return { caseId, template, cards, ...Object.fromEntries(said) };
}

function showTemplate(
  c: WebContext,
  one: Opened,
  template: TemplateKey,
  typed: RawForm | null,
  problems: readonly FieldProblem[] = [],
) {
  const { caseId, plan, person, maySetGoal } = one;
  const title = inLang(templates[template].name, c.get('lang'));
  return sendPage(
    c,
    { title, problems, back: { href: templatePath(caseId) } },
    <TemplatePage
      caseId={caseId}
      template={template}
      words={languageOf(one)}
      plan={plan}
      maySetGoal={maySetGoal}
      typed={typed}
      problems={problems}
      once={c.get('kernel').newId()}
      version={person.version}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

/** Templates: which there are, and one of them made ready for this citizen. */
export function templateRoutes() {
  const app = new Hono<WebEnv>();
  app.get(templatePath(':caseId'), async (c) => {
    const found = await opened(c);
    if (!found.ok) return found.barred ? sendForbidden(c, found.barred) : sendNotFound(c);
    const one = found.value;
    if (one.plan.closed) return c.redirect(planPath(one.caseId), 303);
    const stashed = await takeStash(c, templatePath(one.caseId));
    const wished = (stashed && textOf(stashed, 'template')) ?? c.req.query('valgt') ?? '';
    if (isTemplateKey(wished)) return showTemplate(c, one, wished, stashed);
    const title = staffPlanText(c.get('lang'))('template.title');
    return sendPage(c, { title, back: { href: planPath(one.caseId) } }, <TemplateList caseId={one.caseId} />);
  });
  app.post(templatePath(':caseId'), async (c) => {
    const form = await formBody(c);
    const caseId = c.req.param('caseId') ?? '';
    const template = textOf(form, 'template') ?? '';
    if (!isTemplateKey(template)) return sendNotFound(c);
    const answer = await submitAct(c, 'propose-from-template', form, inputFrom(caseId, template, form));
    if (answer.kind === 'done') return c.redirect(planPath(caseId), 303);
    if (answer.kind === 'not-found') return sendNotFound(c);
    if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
    const found = await opened(c);
    return found.ok ? showTemplate(c, found.value, template, form, problemsIn(c, answer)) : sendNotFound(c);
  });
  return app;
}
