import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import type { RawForm } from '../../kernel/act/form-data.ts';
import { permittedBy } from '../../kernel/act/permission.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { readOccupationsSoon } from '../../occupations/index.ts';
import { type Outlook, readOutlook } from '../../outlook/index.ts';
import { pathChoicesOf, pathsOfCase, thoughtsOf } from '../../paths/index.ts';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { formBody, textOf } from '../acts/form-body.ts';
import { ownCase } from '../citizen/own-case.ts';
import { caseTrainingPath } from '../enrolments/case-training-frame.tsx';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { wholeBalance } from '../outlook/balance/figures.ts';
import type { PersonRow } from '../person/queries.ts';
import { openPlanCase } from '../plan/open-case.ts';
import { myPlanPath, planPath } from '../plan/paths.ts';
import { problemsIn, submitAct } from '../plan/submit.ts';
import { type Asked, askedInAddress, askedInForm, mayMean } from './asked.ts';
import type { AreaOutlook } from './demand-part.tsx';
import { PathsPage, type PathsPageProps } from './paths-page.tsx';
import { pathsDeskText } from './text.ts';

const todayOf = (c: WebContext) => toCopenhagen(c.get('kernel').clock.now()).date;

type Read = Pick<PathsPageProps, 'caseId' | 'name' | 'version' | 'gathered' | 'choices' | 'thoughts' | 'mayChoose'> & {
  readonly authorityId: number;
};

/** Municipalities are numbered as on the map, without the zero. */
function areaIn(outlook: Outlook, authorityId: number): AreaOutlook | null {
  const code = String(authorityId).padStart(4, '0');
  const series = outlook.find('unemployment.total', code);
  return series === null ? null : { series, code };
}

async function read(
  c: WebContext,
  tx: Tx,
  {
    person,
    caseId,
    asked,
    may,
  }: { readonly person: PersonRow; readonly caseId: string; readonly asked: Asked; readonly may: boolean },
): Promise<Read | null> {
  const home = person.authorityId;
  const gathered = await pathsOfCase(tx, home, caseId, { on: todayOf(c), ...asked });
  if (!gathered) return null;
  return {
    caseId,
    gathered,
    authorityId: home,
    name: person.name,
    version: person.version,
    choices: await pathChoicesOf(tx, home, caseId),
    thoughts: await thoughtsOf(tx, home, caseId),
    mayChoose: may && !gathered.plan.closed,
  };
}

const openOwn = (c: WebContext, asked: Asked) =>
  ownCase(c, (tx, person, caseId) => read(c, tx, { person, caseId, asked, may: true }));

/** Money and plan are on the page: whoever was let into less does not see it. */
const openCase = (c: WebContext, asked: Asked) =>
  openPlanCase(c, 'person-paths', async (tx, { person, caseId, held }) => {
    if (held.parts !== 'all') return null;
    const act = c.get('kernel').acts.get('choose-path');
    const may = act !== undefined && permittedBy(act.who, actorOf(c), held) !== null;
    return read(c, tx, { person, caseId, asked, may });
  });

interface Shown {
  readonly own: boolean;
  readonly asked: Asked;
  readonly typed?: RawForm;
  readonly problems?: readonly FieldProblem[];
}

async function show(c: WebContext, one: Read, { own, asked, typed, problems = [] }: Shown) {
  const t = pathsDeskText(c.get('lang'));
  readOccupationsSoon();
  const outlook = await readOutlook(c.get('kernel').database);
  const props: PathsPageProps = {
    ...one,
    area: areaIn(outlook, one.authorityId),
    own,
    asked,
    problems,
    found: mayMean(asked),
    whole: wholeBalance(outlook).now,
    once: c.get('kernel').newId(),
    values: typed === undefined ? {} : { path: textOf(typed, 'path') ?? '', words: textOf(typed, 'words') ?? '' },
  };
  const title = own ? t('title.own') : t('title.staff', { navn: one.name });
  const back = { href: own ? '/min-side/uddannelse' : caseTrainingPath(one.caseId) };
  return sendPage(c, { title, problems, back }, <PathsPage {...props} />, problems.length > 0 ? 422 : 200);
}

/** Chooses with what the form sent; what stood in the way is shown in the form, with what was typed. */
async function choose(c: WebContext, own: boolean, after: (caseId: string) => string) {
  const form = await formBody(c);
  const answer = await submitAct(c, 'choose-path', form);
  if (answer.kind === 'done') return c.redirect(after(textOf(form, 'caseId') ?? ''), 303);
  if (answer.kind === 'not-found') return sendNotFound(c);
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  const asked = askedInForm(form);
  const again = { own, asked, typed: form, problems: problemsIn(c, answer) };
  if (own) {
    const found = await openOwn(c, asked);
    return found ? show(c, found, again) : sendNotFound(c);
  }
  const opened = await openCase(c, asked);
  return opened.ok ? show(c, opened.value, again) : sendNotFound(c);
}

/** Paths compared for one citizen. Mounted at `/borger`. */
export function casePathRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/uddannelse/veje', async (c) => {
    const asked = askedInAddress(c);
    const opened = await openCase(c, asked);
    if (!opened.ok) return opened.barred ? sendForbidden(c, opened.barred) : sendNotFound(c);
    return show(c, opened.value, { own: false, asked });
  });
  app.post('/:caseId/uddannelse/veje', (c) => choose(c, false, planPath));
  return app;
}

/** The same for the citizen. Mounted at `/min-side/uddannelse`. */
export function ownPathRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/veje', async (c) => {
    const asked = askedInAddress(c);
    const own = await openOwn(c, asked);
    return own ? show(c, own, { own: true, asked }) : sendNotFound(c);
  });
  app.post('/veje', (c) => choose(c, true, () => myPlanPath));
  return app;
}
