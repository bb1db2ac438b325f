import { toCopenhagen } from '@fodfaeste/law/dates';
import { jobSearch, jobSearchActs, jobSearchLaw } from '../../jobsearch/index.ts';
import type { ActContext } from '../../kernel/act/act.ts';
import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { caseLaw } from '../../law/index.ts';
import { caseState } from '../../people/index.ts';
import { type LogFields, logFields } from './log-fields.ts';
import type { JobSearchView } from './view.ts';

type Held = Pick<CaseRelation, 'relations' | 'parts' | 'authorityId'>;

export const contextFor = (c: WebContext, home: number): ActContext => {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const now = kernel.clock.now();
  return { now, today: toCopenhagen(now).date, actor, home, newId: kernel.newId, vault: kernel.vault };
};

/** The address of somebody's job search as this reader sees it. */
export const basePath = (c: WebContext, caseId: string): string =>
  actorOf(c).kind === 'citizen' ? '/min-side/jobsoegning' : `/borger/${caseId}/jobsoegning`;

/** Reads everything the pages show. The law is told to those who see the whole case. */
export async function openView(c: WebContext, tx: Tx, caseId: string, held: Held): Promise<JobSearchView | null> {
  const kernel = c.get('kernel');
  const actor = actorOf(c);
  const home = held.authorityId;
  const { today } = contextFor(c, home);
  const state = await caseState(tx, home, caseId);
  if (!state) return null;
  const law = held.parts === 'all' ? await caseLaw(tx, home, caseId, { on: today }) : null;
  const version = await tx
    .selectFrom('citizen_case')
    .select('version')
    .where('authority_id', '=', home)
    .where('id', '=', caseId)
    .executeTakeFirst();
  const may = jobSearchActs.filter((act) => kernel.acts.get(act.name) && permittedBy(act.who, actor, held));
  return {
    reader: actor.kind === 'citizen' ? 'citizen' : 'staff',
    caseId,
    base: basePath(c, caseId),
    search: await jobSearch(tx, home, caseId, today),
    law: law && jobSearchLaw(law),
    closed: state.closed,
    may: new Set(may.map(({ name }) => name)),
    version: version?.version,
    once: kernel.newId,
  };
}

/** The same with what the form for a line knows beforehand. */
export async function openPage(
  c: WebContext,
  tx: Tx,
  caseId: string,
  held: Held,
): Promise<{ readonly view: JobSearchView; readonly fields: LogFields } | null> {
  const view = await openView(c, tx, caseId, held);
  const act = jobSearchActs.find(({ name }) => name === 'log-job-search');
  if (!view || !act) return null;
  const fields = await logFields(tx, act, contextFor(c, held.authorityId), caseId, view.search, c.get('lang'));
  return { view, fields };
}
