import { Hono } from 'hono';
import { openApi } from '../../../kernel/act/openapi.ts';
import type { WebEnv } from '../../../kernel/http/context.ts';
import { sendPage } from '../../frame/page.tsx';
import { describeApi } from './endpoints.ts';
import { ApiPage } from './page.tsx';
import { apiText } from './text.ts';

/** `/api`: the OpenAPI document for people, made from the same acts. For everybody who is logged in. */
export function apiPages(version: string) {
  const app = new Hono<WebEnv>();
  app.get('/', (c) => {
    const api = describeApi(openApi(c.get('kernel').acts.all(), version));
    return sendPage(c, { title: apiText(c.get('lang'))('title') }, <ApiPage api={api} />);
  });
  return app;
}
