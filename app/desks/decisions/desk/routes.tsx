import { addDays, type Instant } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { lessons, policies } from '../../../decisions/index.ts';
import { inTheHouse } from '../../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { formBody } from '../../acts/form-body.ts';
import { sendAdminPage } from '../../admin/frame/admin-page.tsx';
import { houseAct } from '../../admin/frame/house-acts.ts';
import { readHouse } from '../../admin/frame/read.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { readerOf } from '../../meetings/open-case.ts';
import { viewerOf } from '../../overblik/viewer.ts';
import { type Again, openActForm } from '../forms.ts';
import { kinds } from '../kinds.ts';
import { decisionPaths } from '../paths.ts';
import { submitStep } from '../submit.ts';
import { LessonsPage } from './lessons-page.tsx';
import { DecisionDeskPage } from './page.tsx';
import { PolicyPage } from './policy-page.tsx';
import { type Desk, deskLists, readDesk, soonDays } from './queries.ts';
import { decisionDeskText } from './text.ts';

const textIn = (c: WebContext) => decisionDeskText(c.get('lang'));
const answersForHouse = (c: WebContext) => hasRole(actorOf(c), 'manager', 'administrator');

const peopleOn = (desk: Desk): readonly string[] => [
  ...new Set(deskLists.flatMap((list) => desk[list].map(({ personId }) => personId))),
];

async function showDesk(c: WebContext) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  if (!hasRole(actor, 'caseworker', 'manager'))
    return answersForHouse(c) ? c.redirect(decisionPaths.lessons, 303) : sendForbidden(c);
  const viewer = viewerOf(actor, kernel.clock.now() as Instant);
  const desk = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const value = await readDesk(tx, viewer, kinds, addDays(viewer.today, soonDays));
    const personIds = peopleOn(value);
    const relation = viewer.manager ? ('same-authority' as const) : ('same-team' as const);
    const seen = { action: 'list' as const, place: 'decisions-desk', personIds, relation };
    return { seen: personIds.length > 0 ? seen : null, value };
  });
  return sendPage(
    c,
    { title: textIn(c)('title') },
    <DecisionDeskPage desk={desk} kinds={kinds} today={viewer.today} maySeeHouse={answersForHouse(c)} />,
  );
}

const upToDesk = (c: WebContext) =>
  hasRole(actorOf(c), 'caseworker', 'manager') ? { back: { href: decisionPaths.desk, label: textIn(c)('title') } } : {};

async function showLessons(c: WebContext, again?: Again) {
  if (!answersForHouse(c)) return sendForbidden(c);
  const kernel = c.get('kernel');
  const found = await readHouse(c, async (tx, authorityId) => ({
    lessons: await lessons(tx, authorityId),
    close: await openActForm(tx, 'close-lesson', {
      kernel,
      reader: readerOf(c),
      held: inTheHouse,
      caseId: null,
      given: {},
    }),
  }));
  return sendPage(
    c,
    { title: textIn(c)('lessons.title'), problems: again?.problems ?? [], ...upToDesk(c) },
    <LessonsPage
      {...found}
      kinds={kinds}
      mayCorrectLetters={hasRole(actorOf(c), 'administrator')}
      frame={{ again, version: undefined, newId: kernel.newId, page: decisionPaths.lessons }}
    />,
    again?.status,
  );
}

async function closeLesson(c: WebContext) {
  const lessonId = c.req.param('id') ?? '';
  if (!isId(lessonId)) return sendNotFound(c);
  const given = { lessonId };
  const form = await formBody(c);
  const result = await submitStep(c, { act: 'close-lesson', step: 'laering', form, given });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? showLessons(c, result.again) : c.redirect(decisionPaths.lessons, 303);
}

/** For managers under `/afgoerelser`, for administrators under `/administration`. */
async function showPolicy(c: WebContext) {
  if (!answersForHouse(c)) return sendForbidden(c);
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const found = await readHouse(c, policies);
  const here = new URL(c.req.url).pathname;
  const changeHref = (kind: string) => houseAct(kernel.acts, actor, 'set-decision-policy', here, { kind })?.href;
  const [title, page] = [
    textIn(c)('policy.title'),
    <PolicyPage kinds={kinds} policies={found} changeHref={changeHref} />,
  ];
  return here === decisionPaths.policy
    ? sendPage(c, { title, ...upToDesk(c) }, page)
    : sendAdminPage(c, { section: 'decisions', title }, page);
}

/** `/administration/afgoerelser`. */
export function decisionPolicyRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', showPolicy);
  return app;
}

/** `/afgoerelser` and what a manager finds below it. */
export function decisionDeskRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', showDesk);
  app.get('/laering', (c) => showLessons(c));
  app.get('/laering/:id', (c) => c.redirect(decisionPaths.lessons, 303));
  app.post('/laering/:id', closeLesson);
  app.get('/kommunens-valg', showPolicy);
  return app;
}
