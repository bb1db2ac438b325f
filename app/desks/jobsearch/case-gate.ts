import type { AnyAct } from '../../kernel/act/act.ts';
import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import type { Seen } from '../../kernel/audit/access-log.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';

/** The case a page is about: the citizen's own, or the one in the address; null where there is none. */
export function caseOfPage(c: WebContext): string | null {
  const actor = actorOf(c);
  const asked = c.req.param('caseId');
  if (actor.kind === 'citizen' && asked !== undefined && asked !== actor.caseId) return null;
  const given = actor.kind === 'citizen' ? actor.caseId : asked;
  return given && /^[0-9a-f-]{36}$/.test(given) ? given : null;
}

export type Gate<T> = 'not-found' | 'forbidden' | { readonly value: T };

/** Lets in whoever may do the act to the case, and names the page in the access log. */
export async function throughGate<T>(
  c: WebContext,
  caseId: string,
  act: AnyAct,
  place: string,
  work: (tx: Tx, held: CaseRelation) => Promise<T>,
): Promise<Gate<T>> {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  return reading<Gate<T>>(kernel, actor, c.get('requestId'), async (tx) => {
    const held = await kernel.access.relationTo(tx, actor, caseId);
    if (!held) return { seen: null, value: 'not-found' };
    const relation = held.barred ? null : permittedBy(act.who, actor, held);
    if (!relation) return { seen: null, value: 'forbidden' };
    const value = await work(tx, held);
    const seen: Seen = { action: 'read', place, personIds: [held.personId], relation, authorityId: held.authorityId };
    return { seen, value: { value } };
  });
}
