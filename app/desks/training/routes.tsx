import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { permittedBy } from '../../kernel/act/permission.ts';
import type { Seen } from '../../kernel/audit/access-log.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { reading } from '../../kernel/http/reading.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import { occupations } from '../../occupations/index.ts';
import { isProtected, mayReadPerson, personOfCase } from '../../people/index.ts';
import {
  allClasses,
  classesOf,
  courseById,
  courseCount,
  coursesOf,
  importsOf,
  postalKilometres,
  sampleXlsx,
  shippedCourses,
  takenShipped,
  trainingXlsx,
} from '../../training/index.ts';
import { readHouse } from '../admin/frame/read.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { type CatalogueProps, CoursesPage } from './catalogue-page.tsx';
import { readChoice } from './choice.ts';
import { type CourseAct, CoursePage, type CoursePageProps, courseActs } from './course-page.tsx';
import { ImportTrainingPage } from './import-page.tsx';
import { courseJsonLd } from './json-ld.ts';
import { cataloguePaths, coursePath, importPath } from './paths.ts';
import { hitOf, hitsFor, knownOfCase } from './read.ts';
import { submitTrainingFile } from './submit-import.ts';
import { trainingDeskText } from './text.ts';

export const todayIn = (c: WebContext): PlainDate => toCopenhagen(c.get('kernel').clock.now()).date;
const textIn = (c: WebContext) => trainingDeskText(c.get('lang'));
const mayKeep = (c: WebContext): boolean => hasRole(actorOf(c), 'company-consultant', 'manager', 'administrator');
const upToList = (c: WebContext) => ({ back: { href: cataloguePaths.staff, label: textIn(c)('course.back') } });
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ForCase {
  readonly caseId: string;
  readonly home: number;
  readonly name: string;
  readonly postcode: string | null;
  readonly mayDo: readonly CourseAct[];
  readonly seen: Seen;
}

/** The citizen whom staff looks for; null where there is none, or the reader may not open the case. */
async function caseIn(c: WebContext, tx: Tx, caseId: string | null): Promise<ForCase | null> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const held = caseId === null ? null : await kernel.access.relationTo(tx, actor, caseId);
  const relation = held && !held.barred ? permittedBy(mayReadPerson, actor, held) : null;
  const found = caseId !== null && held && relation ? await personOfCase(tx, held.authorityId, caseId) : null;
  if (caseId === null || !held || !relation || !found) return null;
  const { person, closed } = found;
  return {
    caseId,
    home: held.authorityId,
    name: `${person.givenName} ${person.familyName}`,
    // A protected address does not show in the search, not even its postal code.
    postcode: isProtected(person.protectedUntil, todayIn(c)) ? null : person.postcode,
    mayDo: closed
      ? []
      : courseActs.filter((name) => permittedBy(kernel.acts.get(name)?.who ?? [], actor, held) !== null),
    seen: {
      action: 'read',
      place: 'person-courses',
      personIds: [held.personId],
      relation,
      authorityId: held.authorityId,
    },
  };
}

async function showCatalogue(c: WebContext) {
  const { authorityId } = actorOf(c);
  const today = todayIn(c);
  const asked = readChoice(c.req.query());
  const props = await reading<CatalogueProps>(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => {
    const forCase = await caseIn(c, tx, asked.caseId);
    const known = forCase ? await knownOfCase(tx, forCase.home, forCase.caseId, forCase.postcode) : {};
    const choice = named(readChoice(c.req.query(), known), forCase?.caseId ?? null);
    const from = { authorityId: forCase?.home ?? authorityId, caseId: forCase?.caseId ?? null };
    const hits = await hitsFor(tx, { ...from, choice, voice: 'they', today });
    const taken = mayKeep(c) ? await takenShipped(tx, authorityId) : new Set<string>();
    const value: CatalogueProps = {
      ...hits,
      desk: 'staff',
      choice,
      today,
      forName: forCase?.name ?? null,
      total: await courseCount(tx, from.authorityId),
      mayKeep: mayKeep(c),
      hasExamples: mayKeep(c) && shippedCourses().some(({ source }) => !taken.has(source.shippedKey ?? '')),
    };
    return { seen: forCase?.seen ?? null, value };
  });
  return sendPage(c, { title: textIn(c)('title') }, <CoursesPage {...props} />);
}

/** An occupation that came by its address stands in the field by its name. */
export const named = (choice: ReturnType<typeof readChoice>, caseId: string | null) => ({
  ...choice,
  caseId,
  job: choice.job === '' && choice.uri !== null ? (occupations().nameOf(choice.uri) ?? '') : choice.job,
});

/** What the page of a course shows; null where there is none. */
export async function readCourse(
  tx: Tx,
  courseId: string,
  asked: {
    readonly authorityId: number;
    readonly caseId: string | null;
    readonly postcode: string | null;
    readonly voice: 'you' | 'they';
    readonly today: PlainDate;
  },
): Promise<Pick<CoursePageProps, 'hit' | 'classes'> | null> {
  const { authorityId, postcode, today } = asked;
  const course = await courseById(tx, authorityId, courseId);
  if (!course) return null;
  const classes = (await classesOf(tx, authorityId, courseId)).map((held) => ({
    held,
    km: postcode === null || held.postalCode === null ? null : postalKilometres(postcode, held.postalCode),
  }));
  const coming = classes.filter(({ held }) => held.startsOn > today && held.state !== 'cancelled');
  const hit = await hitOf(tx, { course, reason: 'words', classes: coming }, asked);
  return hit && { hit, classes };
}

async function showCourse(c: WebContext) {
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return sendNotFound(c);
  const today = todayIn(c);
  const { caseId: wanted } = readChoice(c.req.query());
  const found = await reading(c.get('kernel'), actorOf(c), c.get('requestId'), async (tx) => {
    const forCase = await caseIn(c, tx, wanted);
    const authorityId = forCase?.home ?? actorOf(c).authorityId;
    const caseId = forCase?.caseId ?? null;
    const asked = { authorityId, caseId, postcode: forCase?.postcode ?? null, voice: 'they', today } as const;
    const course = await readCourse(tx, id, asked);
    const value = course && { ...course, caseId, mayDo: forCase?.mayDo ?? [], name: forCase?.name ?? null };
    return { seen: forCase?.seen ?? null, value };
  });
  if (!found) return sendNotFound(c);
  const { name, ...course } = found;
  const page = <CoursePage {...course} desk="staff" today={today} mayKeep={mayKeep(c)} />;
  const up = `${cataloguePaths.staff}${course.caseId === null ? '' : `?${new URLSearchParams({ sag: course.caseId })}`}`;
  const label = name === null ? textIn(c)('course.back') : textIn(c)('course.back.case', { navn: name });
  return sendPage(c, { title: course.hit.course.title, back: { href: up, label } }, page);
}

async function sendJsonLd(c: WebContext, file: string) {
  const [id = ''] = file.split('.');
  const found = !isId(id)
    ? null
    : await readHouse(c, async (tx, authorityId) => {
        const course = await courseById(tx, authorityId, id);
        return course && { course, classes: await classesOf(tx, authorityId, id) };
      });
  if (!found) return sendNotFound(c);
  const page = new URL(coursePath('staff', id), c.req.url).href;
  const names = found.course.escoUris.flatMap((uri) => occupations().nameOf(uri) ?? []);
  const described = courseJsonLd({ ...found, occupations: names, page, today: todayIn(c) });
  return c.body(JSON.stringify(described, null, 2), 200, { 'Content-Type': 'application/ld+json; charset=utf-8' });
}

interface ImportAgain {
  readonly problems?: readonly string[];
  readonly nothing?: string;
}

async function showImport(c: WebContext, { problems = [], nothing }: ImportAgain = {}) {
  if (!mayKeep(c)) return sendForbidden(c);
  const past = await readHouse(c, importsOf);
  const once = c.get('kernel').newId();
  return sendPage(
    c,
    { title: textIn(c)('import.title'), ...upToList(c) },
    <ImportTrainingPage action={importPath} once={once} problems={problems} nothing={nothing ?? null} past={past} />,
    problems.length > 0 ? 422 : 200,
  );
}

async function submitImport(c: WebContext) {
  const result = await submitTrainingFile(c);
  if (result.kind === 'done') return c.redirect(cataloguePaths.staff, 303);
  if (result.kind === 'forbidden') return sendForbidden(c);
  return showImport(c, result.kind === 'nothing' ? { nothing: result.text } : { problems: result.lines });
}

export const sendSheet = (c: WebContext, body: Buffer, name: string) =>
  c.body(new Uint8Array(body), 200, {
    'Content-Type': sheetType,
    'Content-Disposition': `attachment; filename="${name}"`,
  });

async function sendExport(c: WebContext) {
  const { courses, classes } = await readHouse(c, async (tx, authorityId) => ({
    courses: await coursesOf(tx, authorityId),
    classes: await allClasses(tx, authorityId),
  }));
  return sendSheet(c, await trainingXlsx(courses, classes), `kurser-${todayIn(c)}.xlsx`);
}

/** The catalogue for staff. Mounted at `/uddannelse`; words come before ids. */
export function trainingRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', showCatalogue);
  app.get('/import', (c) => showImport(c));
  app.post('/import', submitImport);
  app.get('/import/eksempel.xlsx', async (c) => sendSheet(c, await sampleXlsx(), 'kurser-eksempel.xlsx'));
  app.get('/kurser.xlsx', sendExport);
  app.get('/kurser/ny', (c) =>
    c.redirect(`/handling/add-course?${new URLSearchParams({ til: cataloguePaths.staff })}`, 303),
  );
  app.get('/kurser/:file{[0-9a-f-]{36}\\.jsonld}', (c) => sendJsonLd(c, c.req.path.split('/').at(-1) ?? ''));
  app.get('/kurser/:id/hold', async (c) => {
    const id = c.req.param('id');
    if (!isId(id)) return sendNotFound(c);
    const query = new URLSearchParams({ til: coursePath('staff', id), courseId: id });
    return c.redirect(`/handling/add-class?${query}`, 303);
  });
  app.get('/kurser/:id', showCourse);
  return app;
}
