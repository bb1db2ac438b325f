import type { Instant } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden } from '../../frame/problem-pages.tsx';
import { mayOpenOverview, viewerOf } from '../../overblik/viewer.ts';
import { CourseFollowUpPage, type CourseScope } from './page.tsx';
import { readCourseDesk } from './queries.ts';
import { courseFollowText } from './text.ts';

/** `/uddannelse/opfoelgning`: mine, or everybody's; a manager has everybody's until they choose. */
export function courseFollowUpRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    if (!mayOpenOverview(actor)) return sendForbidden(c);
    const viewer = viewerOf(actor, kernel.clock.now() as Instant);
    const wished = c.req.query('vis');
    const own = hasRole(actor, 'caseworker') ? 'mine' : 'alle';
    const scope: CourseScope = wished === 'mine' || wished === 'alle' ? wished : own;
    const desk = await reading(kernel, actor, c.get('requestId'), async (tx) => {
      const value = await readCourseDesk(tx, viewer, scope);
      const relation = viewer.manager ? ('same-authority' as const) : ('same-team' as const);
      const seen = { action: 'list' as const, place: 'course-follow-up', personIds: value.personIds, relation };
      return { seen: value.personIds.length > 0 ? seen : null, value };
    });
    const title = courseFollowText(c.get('lang'))('title');
    return sendPage(c, { title }, <CourseFollowUpPage desk={desk} scope={scope} />);
  });
  return app;
}
