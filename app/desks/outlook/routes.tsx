import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { country, readOutlook } from '../../outlook/index.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { AreaPage } from './area/area-page.tsx';
import { BalancePage } from './balance/balance-page.tsx';
import { type OutlookChoice, readChoice, seriesOf } from './choice.ts';
import { seriesCsv } from './export.ts';
import { MapPage } from './map/map-page.tsx';
import { outlookText } from './text.ts';

/** Whoever is logged in begins with their own municipality, others with the country. */
function choiceOf(c: WebContext): OutlookChoice {
  const actor = c.get('actor');
  return readChoice((name) => c.req.query(name), actor ? String(actor.authorityId).padStart(4, '0') : country);
}

/** The outlook: public figures only, for everybody, without login. */
export function outlookRoutes() {
  const app = new Hono<WebEnv>();
  const title = (c: WebContext, key: 'title' | 'map.title' | 'balance.title') => outlookText(c.get('lang'))(key);
  const outlookOf = (c: WebContext) => readOutlook(c.get('kernel').database);

  app.get('/', async (c) =>
    sendPage(c, { title: title(c, 'title') }, <AreaPage outlook={await outlookOf(c)} choice={choiceOf(c)} />),
  );
  app.get('/kort', async (c) =>
    sendPage(c, { title: title(c, 'map.title') }, <MapPage outlook={await outlookOf(c)} choice={choiceOf(c)} />),
  );
  app.get('/balance', async (c) =>
    sendPage(
      c,
      { title: title(c, 'balance.title') },
      <BalancePage outlook={await outlookOf(c)} choice={choiceOf(c)} />,
    ),
  );
  app.get('/udsigt.csv', async (c) => {
    const choice = choiceOf(c);
    const series = (await outlookOf(c)).find(seriesOf[choice.series], choice.area);
    if (series === null) return sendNotFound(c);
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', `attachment; filename="udsigt-${choice.series}.csv"`);
    return c.body(seriesCsv(c.get('lang'), series));
  });
  return app;
}
