import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { findRoutes } from './find-routes.tsx';
import { logCsv } from './log-csv.ts';
import { mostExported } from './log-page.tsx';
import { readLog, readLogRow, readNames } from './queries.ts';
import { RowPage } from './row-page.tsx';
import { type AuditSearch, isEverything, parseSearch } from './search.ts';
import { relation, seenOn, showLog } from './show-log.tsx';
import { auditText } from './text.ts';
import { peopleOn } from './whom.ts';

const nowhere = { before: null, after: null };

async function sendCsv(c: WebContext, search: AuditSearch) {
  const [kernel, actor, lang] = [c.get('kernel'), actorOf(c), c.get('lang')];
  const { authorityId } = actor;
  const csv = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const rows = await readLog(tx, { authorityId, search, place: nowhere, most: mostExported });
    const names = await readNames(tx, authorityId, peopleOn(rows, search.personId));
    const value = logCsv({ rows, names, examined: search.personId, acts: kernel.acts, lang });
    return { seen: seenOn(search, rows, 'export', 'audit-export'), value };
  });
  const name = `${auditText(lang)('export.file')}-${kernel.clock.today()}.csv`;
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  return c.body(csv);
}

async function showRow(c: WebContext, id: number) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const found = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const row = await readLogRow(tx, actor.authorityId, id);
    if (!row) return { seen: null, value: null };
    const names = await readNames(tx, actor.authorityId, row.personIds);
    return {
      seen: { action: 'list' as const, place: 'audit-list', personIds: row.personIds, relation },
      value: { row, names },
    };
  });
  if (!found) return sendNotFound(c);
  const title = auditText(c.get('lang'))('row.title', { antal: found.row.personIds.length });
  return sendAdminPage(c, { section: 'audit', title, below: [] }, <RowPage {...found} acts={kernel.acts} />);
}

export function auditRoutes() {
  const app = new Hono<WebEnv>();
  const searchOf = (c: WebContext) => parseSearch(new URL(c.req.url).searchParams);
  app.get('/', (c) => showLog(c, searchOf(c)));
  app.route('/soeg', findRoutes());
  app.get('/eksport.csv', (c) => {
    const search = searchOf(c);
    return isEverything(search) ? sendNotFound(c) : sendCsv(c, search);
  });
  app.get('/linje/:id{[0-9]{1,15}}', (c) => showRow(c, Number(c.req.param('id'))));
  return app;
}
