import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { enrolmentById, enrolmentsOf, skillsTestOf } from '../../../enrolments/index.ts';
import { oneself } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { takeStash } from '../../../kernel/http/login-gate.ts';
import { chosenPathOf } from '../../../paths/index.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { ownCase } from '../../citizen/own-case.ts';
import { type Again, type OpenedForm, openActForm } from '../../decisions/forms.ts';
import { submitStep } from '../../decisions/submit.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { ownCourses } from '../paths.ts';
import { invitationsFor } from './invitations.ts';
import { OwnCoursesPage } from './list-page.tsx';
import { OwnCoursePage } from './one-page.tsx';
import { fitsOwn, isOwnStep, type OwnStep, ownStepNames, ownSteps } from './steps.ts';
import { ownCourseText } from './text.ts';

const idOf = (c: WebContext): string => c.req.param('id') ?? '';
const todayOf = (c: WebContext) => toCopenhagen(c.get('kernel').clock.now()).date;

async function show(c: WebContext, again?: Again) {
  if (!isId(idOf(c))) return sendNotFound(c);
  const kernel = c.get('kernel');
  const own = await ownCase(c, async (tx, person, caseId) => {
    const one = await enrolmentById(tx, person.authorityId, idOf(c));
    if (one?.caseId !== caseId) return null;
    const forms = new Map<OwnStep, OpenedForm>();
    for (const step of ownStepNames) {
      if (person.closedOn !== null || !fitsOwn(step, one.state)) continue;
      const given = { caseId, enrolmentId: one.id };
      const asked = { kernel, reader: readerOf(c), held: oneself, caseId, given };
      const form = await openActForm(tx, ownSteps[step].act, asked);
      if (form) forms.set(step, form);
    }
    return { one, forms };
  });
  if (!own) return sendNotFound(c);
  const frame = { again, version: undefined, newId: kernel.newId, page: ownCourses.one(own.one.id) };
  const back = { href: ownCourses.all, label: ownCourseText(c.get('lang'))('one.back') };
  return sendPage(
    c,
    { title: own.one.courseTitle, back, problems: again?.problems ?? [] },
    <OwnCoursePage {...own} today={todayOf(c)} frame={frame} />,
    again?.status,
  );
}

async function post(c: WebContext, step: OwnStep) {
  const form = await formBody(c);
  const { act, of } = ownSteps[step];
  const about = textOf(form, '_of');
  const result = await submitStep(c, {
    act,
    step,
    form,
    given: {
      caseId: actorOf(c).caseId ?? '',
      enrolmentId: idOf(c),
      ...(of !== null && about ? { [of]: about } : {}),
    },
  });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return show(c, result.again);
  return c.redirect(ownCourses.one(idOf(c)), 303);
}

async function list(c: WebContext, status: 200 | 422 = 200) {
  const own = await ownCase(c, async (tx, person, caseId) => ({
    courses: await enrolmentsOf(tx, person.authorityId, caseId),
    test: await skillsTestOf(tx, person.authorityId, caseId),
    invitations: await invitationsFor(tx, person.authorityId, caseId),
    closed: person.closedOn !== null,
    chosen: await chosenPathOf(tx, person.authorityId, caseId),
  }));
  if (!own) return sendNotFound(c);
  const title = ownCourseText(c.get('lang'))('title');
  const body = <OwnCoursesPage {...own} today={todayOf(c)} once={c.get('kernel').newId()} />;
  return sendPage(c, { title }, body, status);
}

/** `/min-side/uddannelse`: everything works without a script. Pages with words (`kurser`, `veje` …) stand before these. */
export function ownCourseRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', (c) => list(c));
  app.post('/test', async (c) => {
    const given = { caseId: actorOf(c).caseId ?? '' };
    const result = await submitStep(c, { act: 'ask-skills-test', step: 'test', form: await formBody(c), given });
    if (result.kind === 'out') return result.response;
    return result.kind === 'again' ? list(c, 422) : c.redirect(ownCourses.all, 303);
  });
  app.get('/:id', (c) => show(c));
  app.get('/:id/:step', async (c) => {
    const step = c.req.param('step');
    if (!isId(idOf(c)) || !isOwnStep(step)) return sendNotFound(c);
    const values = await takeStash(c, c.req.path);
    if (!values) return c.redirect(ownCourses.one(idOf(c)), 303);
    return show(c, { step, of: textOf(values, '_of') ?? '', values, problems: [], status: 200 });
  });
  app.post('/:id/:step', async (c) => {
    const step = c.req.param('step');
    return isId(idOf(c)) && isOwnStep(step) ? post(c, step) : sendNotFound(c);
  });
  return app;
}
