import { inScope } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { caseScopeOf } from '../../../kernel/identity/actor.ts';
import { markNoticesRead } from '../../../people/index.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { chosenIds } from '../chosen-ids.ts';
import { viewFrom } from '../show.tsx';
import { viewPath } from '../view/view.ts';

/** Those that were on the page are seen; then back to the same list. */
export async function markSeen(c: WebContext) {
  const [kernel, actor, form] = [c.get('kernel'), actorOf(c), await formBody(c)];
  const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  const ids = chosenIds(form, 'nyt');
  await inScope(kernel.database, scope, (tx) =>
    markNoticesRead(tx, actor.authorityId, actor.id, ids, kernel.clock.now()),
  );
  return c.redirect(viewPath(viewFrom(c, textOf(form, 'visning') ?? '')), 303);
}
