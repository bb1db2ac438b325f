import type { Instant } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { sendPage } from '../../frame/page.tsx';
import { viewerOf } from '../../overblik/viewer.ts';
import { FollowUpPage, type FollowUpScope } from './page.tsx';
import { readFollowUps } from './queries.ts';
import { followUpText } from './text.ts';

/** `/opfoelgning`: mine, or everybody's; a manager has everybody's until they choose. */
export function followUpRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    const viewer = viewerOf(actor, kernel.clock.now() as Instant);
    const wished = c.req.query('vis');
    const own = hasRole(actor, 'caseworker', 'company-consultant') ? 'mine' : 'alle';
    const scope: FollowUpScope = wished === 'mine' || wished === 'alle' ? wished : own;
    const desk = await reading(kernel, actor, c.get('requestId'), async (tx) => {
      const value = await readFollowUps(tx, viewer, scope);
      const relation = viewer.manager ? ('same-authority' as const) : ('same-team' as const);
      const seen = { action: 'list' as const, place: 'follow-up-desk', personIds: value.personIds, relation };
      return { seen: value.personIds.length > 0 ? seen : null, value };
    });
    const title = followUpText(c.get('lang'))('title');
    return sendPage(c, { title }, <FollowUpPage desk={desk} scope={scope} today={viewer.today} />);
  });
  return app;
}
