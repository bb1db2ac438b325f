import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import {
  keptIncoming,
  outbox,
  outboxCounts,
  outgoingById,
  paperQueue,
  printRoomOf,
  returnedLetters,
} from '../../../letters/index.ts';
import { sendAdminPage } from '../../admin/frame/admin-page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { letterPageText } from '../text.ts';
import { MessagePage } from './message-page.tsx';
import { OutboxPage } from './outbox-page.tsx';
import { outboxQuery, viewOf } from './view.ts';

const perPage = 50;

const seenIn = (place: string, action: 'list' | 'read', rows: readonly { readonly personId: string | null }[]) => ({
  action,
  place,
  personIds: [...new Set(rows.flatMap(({ personId }) => personId ?? []))],
  relation: 'authority',
});

/** `/administration/udbakke`: for the administrator, who answers for what leaves the house. */
export function outboxRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [kernel, actor] = [c.get('kernel'), actorOf(c)];
    const now = kernel.clock.now() as Instant;
    const query = outboxQuery(c.req.query(), toCopenhagen(now).date);
    const found = await reading(kernel, actor, c.get('requestId'), async (tx) => {
      const view = viewOf(query, now);
      const page = { limit: perPage + 1, offset: (query.page - 1) * perPage };
      const all = await outbox(tx, actor.authorityId, view, page);
      const rows = all.slice(0, perPage);
      const counts = await outboxCounts(tx, actor.authorityId, view);
      const toPrint = (await paperQueue(tx, actor.authorityId, printRoomOf(actor), now)).length;
      const returned = await returnedLetters(tx, actor.authorityId, view.from);
      const kept = await keptIncoming(tx, actor.authorityId, view.from);
      return {
        seen: seenIn('outbox', 'list', [...rows, ...returned, ...kept]),
        value: { rows, counts, toPrint, returned, kept, hasMore: all.length > perPage },
      };
    });
    const title = letterPageText(c.get('lang'))('outbox.title');
    return sendAdminPage(c, { section: 'outbox', title }, <OutboxPage query={query} {...found} />);
  });
  app.get('/:id', async (c) => {
    const [kernel, actor, id] = [c.get('kernel'), actorOf(c), c.req.param('id')];
    if (!isId(id)) return sendNotFound(c);
    const message = await reading(kernel, actor, c.get('requestId'), async (tx) => {
      const one = await outgoingById(tx, actor.authorityId, id);
      return { seen: one ? seenIn('outbox-message', 'read', [one]) : null, value: one };
    });
    if (!message) return sendNotFound(c);
    return sendAdminPage(
      c,
      { section: 'outbox', title: message.subject, below: [] },
      <MessagePage message={message} />,
    );
  });
  return app;
}
