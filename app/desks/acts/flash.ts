import { createMiddleware } from 'hono/factory';
import type { ActAnswer } from '../../kernel/act/answer.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { eventById } from '../../kernel/events/event-store.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { readCookie, removeCookie, writeCookie } from '../../kernel/http/cookies.ts';
import { webOf } from '../../kernel/http/web.ts';
import { caseScopeOf } from '../../kernel/identity/actor.ts';
import { inLang } from '../../kernel/text/bilingual.ts';

const cookie = 'fodfaeste-besked';

/** Notes which event the next page shall tell of; the cookie holds its id and nothing about anybody. */
export function rememberDone(c: WebContext, answer: Extract<ActAnswer, { kind: 'done' }>): void {
  const first = answer.events[0];
  if (first) writeCookie(c, webOf(c).settings, cookie, first.id, 60);
}

/** Reads the sentence of that event once, inside the actor's own scope. */
export const flashMessages = createMiddleware<WebEnv>(async (c, next) => {
  const { settings } = webOf(c);
  const [id, actor, kernel] = [readCookie(c, settings, cookie), c.get('actor'), c.get('kernel')];
  if (id && actor && c.req.method === 'GET' && /^[0-9a-f-]{36}$/.test(id)) {
    removeCookie(c, settings, cookie);
    const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
    const event = await inScope(kernel.database, scope, (tx) => eventById(tx, actor.authorityId, id));
    const sentence = event && kernel.acts.sentence(event, actor.kind === 'citizen' ? 'citizen' : 'caseworker');
    if (sentence) c.set('flash', { kind: 'success', text: inLang(sentence, c.get('lang')) });
  }
  await next();
});
