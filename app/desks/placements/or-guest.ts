import { permittedBy } from '../../kernel/act/permission.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { reading } from '../../kernel/http/reading.ts';
import { mayBecomeGuest, mayReadPerson } from '../../people/index.ts';

/**
 * Consultants come to these pages from lists of places: whoever is not in the circle of the case says why first, as on the person page.
 * Null where the page can be opened, or is none of theirs.
 */
export async function guestFirst(c: WebContext, path: string): Promise<Response | null> {
  const caseId = c.req.param('caseId') ?? '';
  if (!isId(caseId)) return null;
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const asks = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const held = await kernel.access.relationTo(tx, actor, caseId);
    const value =
      held !== null &&
      !held.barred &&
      permittedBy(mayReadPerson, actor, held) === null &&
      permittedBy(mayBecomeGuest, actor, held) !== null;
    return { seen: null, value };
  });
  return asks ? c.redirect(`/handling/open-as-guest?${new URLSearchParams({ sag: caseId, til: path })}`, 303) : null;
}
