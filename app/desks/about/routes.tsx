import { Hono } from 'hono';
import type { WebEnv } from '../../kernel/http/context.ts';
import { sendPage } from '../frame/page.tsx';
import { AboutPage } from './about/page.tsx';
import { aboutText } from './about/text.ts';
import { StatementPage } from './accessibility/page.tsx';
import { statement } from './accessibility/statement.ts';
import { statementText } from './accessibility/text.ts';
import { type AboutOptions, answeringAuthority } from './place.ts';
import { YourDataPage } from './your-data/page.tsx';
import { yourDataText } from './your-data/text.ts';

/** Pages for everybody: the accessibility statement, what Fodfæste is, how data are used. */
export function aboutRoutes(options: AboutOptions) {
  const app = new Hono<WebEnv>();
  app.get('/was', async (c) => {
    const authority = await answeringAuthority(c, options);
    const title = statementText(c.get('lang'))('title');
    return sendPage(c, { title }, <StatementPage authority={authority} statement={statement} />);
  });
  app.get('/om', (c) => sendPage(c, { title: aboutText(c.get('lang'))('title') }, <AboutPage />));
  app.get('/om/dine-data', async (c) => {
    const authority = await answeringAuthority(c, options);
    const actor = c.get('actor');
    const title = yourDataText(c.get('lang'))('title');
    return sendPage(c, { title }, <YourDataPage authority={authority} citizen={actor?.kind === 'citizen'} />);
  });
  return app;
}
