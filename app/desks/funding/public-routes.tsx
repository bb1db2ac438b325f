import { danishLaw } from '@fodfaeste/law';
import { toCopenhagen } from '@fodfaeste/law/dates';
import { compareInsured, readingFor } from '@fodfaeste/law/who-pays';
import { Hono } from 'hono';
import { courseFactsOf } from '../../funding/index.ts';
import { inScope, type Tx } from '../../kernel/database/scope.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { limitRate, type RateLimit } from '../../kernel/http/rate-limit.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import { type Course, classById, courseById, coursesOf, type TrainingClass } from '../../training/index.ts';
import { sendPage } from '../frame/page.tsx';
import { whoPaysPath, whoPaysPdfPath } from './paths.ts';
import { type PublicAnswer, PublicWhoPays } from './public-page.tsx';
import { type Asked, courseOfKind, type Question, readQuestion } from './question.ts';
import { fieldProblems } from './question-form.tsx';
import { sendSheet } from './send-sheet.ts';
import { fundingDeskText } from './text.ts';

/** A whole town hall behind one address may look things up. */
const asking: RateLimit = { bucket: 'who-pays', most: 300, seconds: 60 };
const nobody = '00000000-0000-0000-0000-000000000000';

interface Named {
  readonly course: Course | null;
  readonly held: TrainingClass | null;
}

function readAsNobody<T>(c: WebContext, authorityId: number, read: (tx: Tx) => Promise<T>): Promise<T> {
  return inScope(c.get('kernel').database, { authorityId, actorId: nobody, caseScope: 'none' }, read);
}

async function namedIn(tx: Tx, authorityId: number, { courseId, classId }: Question): Promise<Named> {
  const course = courseId === null ? null : await courseById(tx, authorityId, courseId);
  const held = course === null || classId === null ? null : await classById(tx, authorityId, classId);
  return { course, held: held?.courseId === course?.id ? held : null };
}

function answerOf({ question }: Asked, { course, held }: Named): PublicAnswer {
  const { situation, kind, lists, taught, on, reader } = question;
  const facts =
    course !== null ? courseFactsOf(course, held, on) : kind === null ? null : courseOfKind(kind, lists, taught);
  const both = compareInsured(danishLaw, situation, { course: facts, on });
  return {
    both,
    reading: readingFor(situation.insured ? both.insured : both.uninsured, reader),
    dataOn: course?.source.day ?? null,
  };
}

const staffOf = (c: WebContext): boolean => {
  const actor = c.get('actor');
  return (
    actor !== null && actor !== undefined && hasRole(actor, 'caseworker', 'company-consultant', 'manager', 'analyst')
  );
};

const today = (c: WebContext) => toCopenhagen(c.get('kernel').clock.now()).date;

/** Who pays a course: for everybody, without login. What is asked stands in the address alone. */
export function whoPaysRoutes({ authorityId }: { readonly authorityId: number }) {
  const app = new Hono<WebEnv>();
  app.use(whoPaysPath, limitRate(asking));
  app.use(whoPaysPdfPath, limitRate(asking));

  app.get(whoPaysPath, async (c) => {
    const values = c.req.queries();
    const asked = readQuestion(values, today(c));
    const { named, courses } = await readAsNobody(c, authorityId, async (tx) => ({
      named: await namedIn(tx, authorityId, asked.question),
      courses: await coursesOf(tx, authorityId, { state: 'active' }),
    }));
    const t = fundingDeskText(c.get('lang'));
    const { problems } = asked;
    const answer = asked.asked && problems.length === 0 ? answerOf(asked, named) : null;
    return sendPage(
      c,
      { title: t('title'), problems: fieldProblems(problems, t) },
      <PublicWhoPays asked={asked} courses={courses} values={values} answer={answer} staff={staffOf(c)} />,
      problems.length > 0 ? 422 : 200,
    );
  });

  app.get(whoPaysPdfPath, async (c) => {
    const asked = readQuestion(c.req.queries(), today(c));
    if (!asked.asked || asked.problems.length > 0)
      return c.redirect(`${whoPaysPath}?${new URL(c.req.url).searchParams}`, 303);
    const named = await readAsNobody(c, authorityId, (tx) => namedIn(tx, authorityId, asked.question));
    return sendSheet(c, authorityId, answerOf(asked, named).reading, null);
  });
  return app;
}
