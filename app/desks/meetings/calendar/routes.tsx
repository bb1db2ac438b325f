import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { calendarOf, groupsAhead } from '../../../meetings/index.ts';
import { houseAct } from '../../admin/frame/house-acts.ts';
import { homeOf } from '../../frame/navigation.ts';
import { sendPage } from '../../frame/page.tsx';
import { feedOfStaff } from '../feed/own-feed.tsx';
import { readerOf } from '../open-case.ts';
import { calendarPaths } from '../paths.ts';
import { groupRoutes } from './group-routes.tsx';
import { GroupsPage } from './groups-page.tsx';
import { peopleShown } from './people-shown.ts';
import { calendarText } from './text.ts';
import { askedOf, casesShown } from './view.ts';
import { type CalendarLinks, viewHref, WeekPage } from './week-page.tsx';

async function showCalendar(c: WebContext) {
  const [kernel, actor, t] = [c.get('kernel'), actorOf(c), calendarText(c.get('lang'))];
  const { dag, visning } = c.req.query();
  const asked = askedOf({ dag, visning }, readerOf(c).today);
  const days = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const value = await calendarOf(tx, actor.authorityId, actor.id, asked.from, asked.until);
    return { seen: await peopleShown(tx, casesShown(value), 'calendar', 'authority'), value };
  });
  const back = viewHref(asked);
  const act = (name: string, given: Readonly<Record<string, string>> = {}) =>
    houseAct(kernel.acts, actor, name, back, given)?.href;
  const links: CalendarLinks = {
    block: (on, from, to) =>
      act('block-time', { staffId: actor.id, on, ...(from ? { from } : {}), ...(to ? { to } : {}) }),
    breaks: act('set-breaks', { staffId: actor.id }),
    unblock: (blockedId) => act('unblock-time', { blockedId }),
  };
  return sendPage(
    c,
    { title: t('title'), back: { href: homeOf(actor) } },
    <WeekPage asked={asked} days={days} links={links} today={readerOf(c).today} />,
  );
}

async function showGroups(c: WebContext) {
  const [kernel, actor, t] = [c.get('kernel'), actorOf(c), calendarText(c.get('lang'))];
  const groups = await reading(kernel, actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: await groupsAhead(tx, readerOf(c)),
  }));
  return sendPage(
    c,
    { title: t('groups.title'), back: { href: calendarPaths.week, label: t('back') } },
    <GroupsPage
      groups={groups}
      newHref={houseAct(kernel.acts, actor, 'create-group-meeting', calendarPaths.groups)?.href}
    />,
  );
}

/** `/kalender`: the own week or day, joint meetings, and the way to have it in a calendar program. */
export function calendarRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', showCalendar);
  app.get('/gruppemoeder', showGroups);
  app.route('/gruppemoeder', groupRoutes());
  app.route('/abonner', feedOfStaff());
  return app;
}
