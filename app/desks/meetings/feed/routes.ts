import { Hono } from 'hono';
import type { WebEnv } from '../../../kernel/http/context.ts';
import { feedFile } from '../../../meetings/index.ts';

/** `/kalender/feed/<secret>.ics`, for calendar programs: no login, and whoever asks with a wrong address learns nothing. */
export function feedRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:file{[A-Za-z0-9_-]+\\.ics}', async (c) => {
    const kernel = c.get('kernel');
    const secret = c.req.param('file').replace(/\.ics$/, '');
    const file = await feedFile(kernel.database, secret, kernel.clock.now());
    c.header('Cache-Control', 'private, no-store');
    if (file === null) return c.text('', 404);
    c.header('Content-Type', 'text/calendar; charset=utf-8');
    return c.body(file);
  });
  return app;
}
