import { createMiddleware } from 'hono/factory';
import type { WebEnv } from '../../../kernel/http/context.ts';
import { actorOf } from '../../../kernel/http/context.ts';
import { hasRole } from '../../../kernel/identity/actor.ts';
import { bothOf } from '../../../kernel/text/bilingual.ts';
import { sendForbidden } from '../../frame/problem-pages.tsx';
import { frameText } from './text.ts';

const both = bothOf(frameText);

export const administratorsOnly = createMiddleware<WebEnv>(async (c, next) => {
  if (!hasRole(actorOf(c), 'administrator')) return sendForbidden(c, both('forbidden'));
  await next();
});
