import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { sendForbidden } from '../frame/problem-pages.tsx';
import { askAssign } from './assign/ask-assign.tsx';
import { doAssign } from './assign/do-assign.tsx';
import { sendExport } from './export/send-export.ts';
import { markSeen } from './news/mark-seen.ts';
import { removeView, saveView } from './saved/saved-views.ts';
import { search } from './search/search.ts';
import { showOverview, viewFrom } from './show.tsx';
import { looksLikeNumber } from './view/search-text.ts';
import { path, viewPath } from './view/view.ts';
import { mayOpenOverview } from './viewer.ts';

/** An address with a number in it is left at once: it may be a CPR number somebody typed there. */
async function openOverview(c: WebContext) {
  const query = new URL(c.req.url).search;
  const view = viewFrom(c, query);
  const typed = c.req.query('q') ?? '';
  return looksLikeNumber(typed) ? c.redirect(viewPath(view), 303) : showOverview(c, view);
}

/** The caseworkers' list and everything done from it. */
export function overblikRoutes() {
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    if (!mayOpenOverview(actorOf(c))) return sendForbidden(c);
    await next();
  });
  app.get('/', openOverview);
  app.post('/soeg', search);
  app.post('/tildel', askAssign);
  app.post('/tildel/udfoer', doAssign);
  app.post('/eksport', sendExport);
  app.post('/nyt/set', markSeen);
  app.post('/visninger', saveView);
  app.post('/visninger/fjern', removeView);
  // Somebody reloads or comes back to the address of a form: the list is where they were.
  app.get('/*', (c) => c.redirect(path, 303));
  return app;
}
