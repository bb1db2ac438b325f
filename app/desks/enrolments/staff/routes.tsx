import { ageOn } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { type Enrolment, enrolmentById } from '../../../enrolments/index.ts';
import { bestScheme, whoPaysForCase, whoPaysInWords } from '../../../funding/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { mayReadPerson } from '../../../people/index.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { type Again, type OpenedForm, openActForm } from '../../decisions/forms.ts';
import { submitStep } from '../../decisions/submit.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { type OpenedCase, openCase } from '../../meetings/open-case.ts';
import { guestFirst } from '../../placements/or-guest.ts';
import { coursePaths } from '../paths.ts';
import { CoursePage } from './one-page.tsx';
import { fits, isStep, type StepName, stepNames, steps } from './steps.ts';
import { staffCourseText } from './text.ts';
import type { CourseView } from './view.ts';

const caseOf = (c: WebContext): string => c.req.param('caseId') ?? '';
const idOf = (c: WebContext): string => c.req.param('id') ?? '';

async function formsFor(tx: Tx, kernel: Kernel, { caseId, person, held, reader }: OpenedCase, one: Enrolment) {
  const open = person.closedOn === null;
  const forms = new Map<StepName, OpenedForm>();
  for (const step of stepNames) {
    // After the case is closed what followed can still be written down.
    if (!fits(step, one.state) || (!open && step !== 'efter')) continue;
    const given = { caseId, enrolmentId: one.id };
    const form = await openActForm(tx, steps[step].act, { kernel, reader, held, caseId, given });
    if (form) forms.set(step, form);
  }
  return forms;
}

interface Read {
  readonly view: CourseView;
  readonly version: number;
  readonly personName: string;
}

async function read(c: WebContext, tx: Tx, opened: OpenedCase): Promise<Read | null> {
  const { caseId, person, held, reader } = opened;
  const [kernel, lang] = [c.get('kernel'), c.get('lang')];
  if (held.parts !== 'all') return null;
  const one = await enrolmentById(tx, reader.home, idOf(c));
  if (one?.caseId !== caseId) return null;
  const forms = await formsFor(tx, kernel, opened, one);
  const asked = { courseId: one.courseId, classId: one.classId, on: reader.today };
  const paid = one.state === 'agreed' ? await whoPaysForCase(tx, reader.home, caseId, asked) : null;
  return {
    version: person.version,
    personName: person.name,
    view: {
      caseId,
      one,
      today: reader.today,
      forms,
      under30: ageOn(person.birthDate, reader.today) < 30,
      pays: paid && whoPaysInWords(paid.answer, lang, 'they'),
      scheme: paid && schemeToGrant(bestScheme(paid.answer)?.id ?? null),
    },
  };
}

/** A promise of a job opens the same pool as the list, and other courses are granted as education is: one decision each. */
const schemeToGrant = (id: string | null): string | null => (id === 'T02c' ? 'T02' : id === 'T06b' ? 'T06' : id);

async function show(c: WebContext, again?: Again) {
  if (!isId(idOf(c))) return sendNotFound(c);
  const opened = await openCase(c, 'person-course', mayReadPerson, (tx, found) => read(c, tx, found));
  if (opened.kind === 'out') return opened.response;
  const { view, version, personName } = opened.value;
  const page = coursePaths.one(view.caseId, view.one.id);
  const back = staffCourseText(c.get('lang'))('one.back', { navn: personName });
  return sendPage(
    c,
    {
      title: view.one.courseTitle,
      back: { href: coursePaths.ofCase(view.caseId), label: back },
      problems: again?.problems ?? [],
    },
    <CoursePage view={view} frame={{ again, version, newId: c.get('kernel').newId, page }} />,
    again?.status,
  );
}

async function post(c: WebContext, step: StepName) {
  const form = await formBody(c);
  const { act, of } = steps[step];
  const about = textOf(form, '_of');
  const result = await submitStep(c, {
    act,
    step,
    form,
    given: { caseId: caseOf(c), enrolmentId: idOf(c), ...(of !== null && about ? { [of]: about } : {}) },
  });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return show(c, result.again);
  return c.redirect(coursePaths.one(caseOf(c), idOf(c)), 303);
}

/** `/borger/<case>/uddannelse/<course>` and its steps; pages with words (`veje`, `hvem-betaler`) stand before these. */
export function caseCourseRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/uddannelse/:id', async (c) => (await guestFirst(c, c.req.path)) ?? show(c));
  app.get('/:caseId/uddannelse/:id/:step', async (c) => {
    const step = c.req.param('step');
    if (!isId(idOf(c)) || !isStep(step)) return sendNotFound(c);
    const values = await takeStash(c, c.req.path);
    if (!values) return c.redirect(coursePaths.one(caseOf(c), idOf(c)), 303);
    return show(c, { step, of: textOf(values, '_of') ?? '', values, problems: [], status: 200 });
  });
  app.post('/:caseId/uddannelse/:id/:step', async (c) => {
    const step = c.req.param('step');
    return isId(idOf(c)) && isStep(step) ? post(c, step) : sendNotFound(c);
  });
  return app;
}
