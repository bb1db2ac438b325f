import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import { classesOf, classesOfSchool, courseById, coursesOf, reachesCourse, sampleXlsx } from '../../training/index.ts';
import { readHouse } from '../admin/frame/read.ts';
import { SchoolTabs } from '../companies/company-frame.tsx';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { ImportTrainingPage } from './import-page.tsx';
import { schoolCoursesPath, schoolImportPath } from './paths.ts';
import { sendSheet, todayIn } from './routes.tsx';
import { SchoolCoursePage, SchoolCoursesPage } from './school-page.tsx';
import { submitTrainingFile } from './submit-import.ts';
import { trainingDeskText } from './text.ts';

const textIn = (c: WebContext) => trainingDeskText(c.get('lang'));
const back = (c: WebContext) => ({ back: { href: schoolCoursesPath, label: textIn(c)('course.back') } });

async function showList(c: WebContext) {
  const { organisationId } = actorOf(c);
  if (organisationId === undefined) return sendNotFound(c);
  const found = await readHouse(c, async (tx, authorityId) => ({
    courses: await coursesOf(tx, authorityId, { state: 'all', organisationId }),
    classes: await classesOfSchool(tx, authorityId, organisationId),
  }));
  return sendPage(c, { title: textIn(c)('school.title') }, <SchoolCoursesPage {...found} today={todayIn(c)} />);
}

async function showOne(c: WebContext) {
  const id = c.req.param('id') ?? '';
  const found = !isId(id)
    ? null
    : await readHouse(c, async (tx, authorityId) => {
        const course = await courseById(tx, authorityId, id);
        if (!course || !reachesCourse(actorOf(c), course)) return null;
        return { course, classes: (await classesOf(tx, authorityId, id)).toReversed() };
      });
  if (!found) return sendNotFound(c);
  return sendPage(c, { title: found.course.title, ...back(c) }, <SchoolCoursePage {...found} today={todayIn(c)} />);
}

interface ImportAgain {
  readonly problems?: readonly string[];
  readonly nothing?: string;
}

function showImport(c: WebContext, { problems = [], nothing }: ImportAgain = {}) {
  const page = (
    <ImportTrainingPage
      action={schoolImportPath}
      once={c.get('kernel').newId()}
      problems={problems}
      nothing={nothing ?? null}
      past={[]}
      tabs={<SchoolTabs section="courses" />}
    />
  );
  return sendPage(c, { title: textIn(c)('import.title'), ...back(c) }, page, problems.length > 0 ? 422 : 200);
}

async function submitImport(c: WebContext) {
  const result = await submitTrainingFile(c);
  if (result.kind === 'done') return c.redirect(schoolCoursesPath, 303);
  if (result.kind === 'forbidden') return sendForbidden(c);
  return showImport(c, result.kind === 'nothing' ? { nothing: result.text } : { problems: result.lines });
}

/** A school's own courses and classes. Mounted at `/jeres-side/kurser`. */
export function schoolTrainingRoutes() {
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => (hasRole(actorOf(c), 'school-user') ? await next() : sendNotFound(c)));
  app.get('/', showList);
  app.get('/fil', (c) => showImport(c));
  app.get('/fil/eksempel.xlsx', async (c) => sendSheet(c, await sampleXlsx(), 'kurser-eksempel.xlsx'));
  app.post('/fil', submitImport);
  app.get('/:id', showOne);
  return app;
}
