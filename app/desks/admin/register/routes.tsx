import { Hono } from 'hono';
import type { WebEnv } from '../../../kernel/http/context.ts';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { demandsOf } from './demands.ts';
import { RegisterPage } from './page.tsx';
import { registerText } from './text.ts';

export function registerRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', (c) =>
    sendAdminPage(
      c,
      { section: 'acts', title: registerText(c.get('lang'))('title') },
      <RegisterPage demands={demandsOf(c.get('kernel').acts.all())} />,
    ),
  );
  return app;
}
