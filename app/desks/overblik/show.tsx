import type { Instant } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { type Actor, hasRole } from '../../kernel/identity/actor.ts';
import { savedViews, unreadNotices } from '../../people/index.ts';
import type { FieldProblem } from '../../ui/index.ts';
import { sendPage } from '../frame/page.tsx';
import { mayAssign } from './assign/may-assign.ts';
import { newsAtOnce } from './news/news.tsx';
import { pagesOf } from './page/case-list.tsx';
import { OverviewPage } from './page/overview-page.tsx';
import { targetsOf } from './page/targets.ts';
import { countViews } from './queries/counts.ts';
import { listCases } from './queries/rows.ts';
import { overviewText } from './text.ts';
import type { Scope } from './view/keys.ts';
import { parseView, type View, type ViewDefaults } from './view/view.ts';
import { type Viewer, viewerOf } from './viewer.ts';

export const viewerFor = (c: WebContext): Viewer => viewerOf(actorOf(c), c.get('kernel').clock.now() as Instant);

/** Caseworkers begin with their own citizens; those who have none of their own with everybody. */
export const defaultsFor = (actor: Actor): ViewDefaults => ({
  scope: hasRole(actor, 'caseworker') ? 'mine' : 'alle',
  hasTeam: actor.teamId !== undefined,
});

export const viewFrom = (c: WebContext, query: string): View =>
  parseView(new URLSearchParams(query), defaultsFor(actorOf(c)));

export const newCitizenHref = (actor: Actor): string | null =>
  hasRole(actor, 'caseworker', 'manager') ? '/handling/register-citizen' : null;

/** How the viewer stands to those on the list, for the access log. */
const relations = {
  mine: 'contact-person',
  team: 'same-team',
  alle: 'same-authority',
  afsluttede: 'same-authority',
} as const satisfies Record<Scope, string>;

export const seenAs = (action: 'list' | 'export', place: string, view: View, personIds: readonly string[]) => ({
  action,
  place,
  personIds,
  relation: relations[view.scope],
});

interface Extras {
  readonly notice?: Child;
  readonly problems?: readonly FieldProblem[];
  readonly status?: 200 | 400 | 422;
}

/** Reads and sends the list; the access log names everybody on the page. */
export async function showOverview(c: WebContext, wanted: View, { notice, problems, status }: Extras = {}) {
  const [kernel, actor, viewer] = [c.get('kernel'), actorOf(c), viewerFor(c)];
  const targets = targetsOf(wanted);
  const found = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const counts = await countViews(tx, viewer, wanted, targets);
    const view = { ...wanted, page: Math.min(wanted.page, pagesOf(counts.total)) };
    const rows = counts.total > 0 ? await listCases(tx, viewer, view, 'page') : [];
    const saved = await savedViews(tx, viewer.authorityId, viewer.actorId);
    const news = await unreadNotices(tx, viewer.authorityId, viewer.actorId, newsAtOnce);
    const people = [...new Set([...rows, ...news].map(({ personId }) => personId))];
    return { seen: seenAs('list', 'overblik', view, people), value: { counts, view, rows, saved, news } };
  });
  const lang = c.get('lang');
  return sendPage(
    c,
    { title: overviewText(lang)('title'), ...(problems ? { problems } : {}) },
    <OverviewPage
      {...found}
      targets={targets}
      reader={{ lang, viewer, acts: kernel.acts }}
      mayAssign={mayAssign(kernel.acts, actor)}
      newCitizenHref={newCitizenHref(actor)}
      notice={notice}
    />,
    status,
  );
}
