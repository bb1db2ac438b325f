import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { personOfCase } from '../../people/index.ts';
import { courseCount } from '../../training/index.ts';
import { ownCase } from '../citizen/own-case.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { CoursesPage } from './catalogue-page.tsx';
import { readChoice } from './choice.ts';
import { CoursePage } from './course-page.tsx';
import { cataloguePaths } from './paths.ts';
import { hitsFor, knownOfCase } from './read.ts';
import { named, readCourse, todayIn } from './routes.tsx';
import { trainingDeskText } from './text.ts';

async function showCatalogue(c: WebContext) {
  const { authorityId } = actorOf(c);
  const today = todayIn(c);
  const found = await ownCase(c, async (tx, _person, caseId) => {
    const postcode = (await personOfCase(tx, authorityId, caseId))?.person.postcode ?? null;
    const known = await knownOfCase(tx, authorityId, caseId, postcode);
    const choice = named(readChoice(c.req.query(), known), caseId);
    const hits = await hitsFor(tx, { authorityId, choice, caseId, voice: 'you', today });
    return { ...hits, choice, total: await courseCount(tx, authorityId) };
  });
  if (!found) return sendNotFound(c);
  const page = <CoursesPage {...found} desk="own" today={today} forName={null} mayKeep={false} hasExamples={false} />;
  return sendPage(c, { title: trainingDeskText(c.get('lang'))('title'), back: { href: '/min-side/uddannelse' } }, page);
}

async function showCourse(c: WebContext) {
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return sendNotFound(c);
  const { authorityId } = actorOf(c);
  const today = todayIn(c);
  const found = await ownCase(c, async (tx, person, caseId) => {
    const postcode = (await personOfCase(tx, authorityId, caseId))?.person.postcode ?? null;
    const course = await readCourse(tx, id, { authorityId, caseId, postcode, voice: 'you', today });
    const mayWish = person.closedOn === null && c.get('kernel').acts.get('wish-course') !== undefined;
    return course && { ...course, caseId, mayDo: mayWish ? (['wish-course'] as const) : [] };
  });
  if (!found) return sendNotFound(c);
  const back = { href: cataloguePaths.own, label: trainingDeskText(c.get('lang'))('course.back') };
  const page = <CoursePage {...found} desk="own" today={today} mayKeep={false} />;
  return sendPage(c, { title: found.hit.course.title, back }, page);
}

/** The citizen's own search. Mounted at `/min-side/uddannelse/kurser`. */
export function ownTrainingRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', showCatalogue);
  app.get('/:id', showCourse);
  return app;
}
