import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { houseAct } from '../frame/house-acts.ts';
import { looksLikeNumber } from '../frame/looks-like-number.ts';
import { staffPath } from '../frame/paths.ts';
import { readHouse } from '../frame/read.ts';
import { StaffPage } from './list-page.tsx';
import { MemberPage, memberActs } from './member-page.tsx';
import { readStaff, readStaffMember, readTeams } from './queries.ts';
import { teamsPath } from './staff-head.tsx';
import { TeamsPage } from './teams-page.tsx';
import { staffText } from './text.ts';
import { parseView, type StaffView, viewPath } from './view.ts';

async function showList(c: WebContext, view: StaffView, searchProblem?: string) {
  const [kernel, actor, t] = [c.get('kernel'), actorOf(c), staffText(c.get('lang'))];
  const all = await readHouse(c, readStaff);
  return sendAdminPage(
    c,
    {
      section: 'staff',
      title: t('title'),
      ...(searchProblem ? { problems: [{ field: 'q', message: searchProblem }], status: 422 as const } : {}),
    },
    <StaffPage
      all={all}
      view={view}
      newHref={houseAct(kernel.acts, actor, 'add-staff', viewPath(view))?.href}
      searchProblem={searchProblem}
    />,
  );
}

async function showTeams(c: WebContext) {
  const [kernel, actor, t] = [c.get('kernel'), actorOf(c), staffText(c.get('lang'))];
  const teams = await readHouse(c, readTeams);
  const newHref = houseAct(kernel.acts, actor, 'add-team', teamsPath)?.href;
  return sendAdminPage(
    c,
    { section: 'staff', title: t('tab.teams'), below: [] },
    <TeamsPage teams={teams} newHref={newHref} />,
  );
}

async function showMember(c: WebContext, staffId: string) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const member = await readHouse(c, (tx, authorityId) => readStaffMember(tx, authorityId, staffId));
  if (!member) return sendNotFound(c);
  const here = staffPath(staffId);
  // Whoever has left is not changed any more; the same person hired again is an act of its own.
  const on = (name: string, given: Readonly<Record<string, string>>) =>
    member.active ? houseAct(kernel.acts, actor, name, here, given) : undefined;
  const acts = Object.fromEntries(memberActs.map((name) => [name, on(name, { staffId })]));
  return sendAdminPage(
    c,
    { section: 'staff', title: member.name, below: [] },
    <MemberPage
      member={member}
      acts={acts}
      endMandateHref={(mandateId) => on('end-mandate', { staffId, mandateId })?.href}
    />,
  );
}

export function staffRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', (c) => showList(c, parseView(new URL(c.req.url).searchParams)));
  app.post('/soeg', async (c) => {
    const { q, visning } = await c.req.parseBody();
    const view = parseView(new URLSearchParams(typeof visning === 'string' ? visning.split('?')[1] : ''));
    const wanted = typeof q === 'string' ? q.trim().slice(0, 100) : '';
    return looksLikeNumber(wanted)
      ? showList(c, view, staffText(c.get('lang'))('search.number'))
      : c.redirect(viewPath(view, { q: wanted }), 303);
  });
  app.get('/team', showTeams);
  app.get('/:staffId', (c) => {
    const staffId = c.req.param('staffId');
    return isId(staffId) ? showMember(c, staffId) : sendNotFound(c);
  });
  return app;
}
