import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { type JobnetJoblog, jobSearchActs } from '../../jobsearch/index.ts';
import type { CaseRelation } from '../../kernel/act/permission.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { readOccupationsSoon } from '../../occupations/index.ts';
import { ownCase } from '../citizen/own-case.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { JobSearchPage } from './citizen-page.tsx';
import { importFile, importFromJobnet, importPage } from './import-routes.tsx';
import { openPage, openView } from './open-view.ts';
import { JobSearchTab } from './staff-tab.tsx';
import { sendTerms, termsPage } from './terms-routes.tsx';
import { jobSearchDeskText } from './text.ts';

export interface JobSearchPagesOptions {
  /** The connection to Jobnet, where the installation has one. */
  readonly jobnet?: JobnetJoblog | undefined;
}

const actNamed = (name: string) => {
  const act = jobSearchActs.find((one) => one.name === name);
  if (!act) throw new Error(`no act ${name}`);
  return act;
};

/** Job search for the citizen, and its forms for staff. Mounted at the root, behind the gates of `/min-side` and `/borger`. */
export function jobSearchPages({ jobnet = undefined }: JobSearchPagesOptions = {}) {
  const app = new Hono<WebEnv>();
  const agree = actNamed('agree-job-search');
  const importing = { act: actNamed('import-joblog'), jobnet: jobnet ?? null };

  app.get('/min-side/jobsoegning', async (c) => {
    const own = await ownCase(c, (tx, { authorityId }, caseId) =>
      openPage(c, tx, caseId, { authorityId, relations: new Set(['self']), parts: 'all' }),
    );
    if (!own) return sendNotFound(c);
    readOccupationsSoon();
    const title = jobSearchDeskText(c.get('lang'))('citizen.title');
    return sendPage(c, { title, back: { href: '/min-side' } }, <JobSearchPage {...own} />);
  });
  for (const base of ['/min-side/jobsoegning', '/borger/:caseId/jobsoegning']) {
    app.get(`${base}/aftale`, (c) => termsPage(c, agree));
    app.post(`${base}/aftale`, (c) => sendTerms(c, agree));
    app.get(`${base}/hent`, (c) => importPage(c, importing));
    app.post(`${base}/hent`, (c) => importFile(c, importing));
    app.post(`${base}/jobnet`, (c) => importFromJobnet(c, importing));
  }
  return app;
}

/** The content of `/borger/:caseId/jobsoegning`, for the person's pages, which have asked who is looking. */
export async function jobSearchTab(
  c: WebContext,
  tx: Tx,
  caseId: string,
  held: CaseRelation,
): Promise<{ readonly body: Child; readonly place: string }> {
  const view = await openView(c, tx, caseId, held);
  return { body: view ? <JobSearchTab view={view} /> : null, place: 'person-job-search' };
}
