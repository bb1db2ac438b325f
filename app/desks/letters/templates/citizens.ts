import { type CaseRelation, permittedBy } from '../../../kernel/act/permission.ts';
import type { Seen } from '../../../kernel/audit/access-log.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { type Actor, hasRole } from '../../../kernel/identity/actor.ts';
import { mayReadPerson } from '../../../people/index.ts';
import type { Choice } from '../../../ui/form/select.tsx';
import { isSearchable, searchWords } from '../../overblik/view/search-text.ts';

/** Whether a preview may show a real citizen. An administrator who is nothing else opens no cases, and sees an example. */
export const mayShowCitizens = (actor: Actor): boolean => hasRole(actor, 'caseworker', 'manager');

const mostLooked = 40;
const mostShown = 10;

async function named(tx: Tx, authorityId: number, q: string): Promise<Choice[]> {
  let query = tx
    .selectFrom('case_overview')
    .select(['case_id', 'name'])
    .where('authority_id', '=', authorityId)
    .where('closed', '=', false)
    .orderBy('sort_key')
    .limit(mostLooked);
  for (const word of searchWords(q)) query = query.where('sort_key', 'like', `%${word}%`);
  return (await query.execute()).map(({ case_id, name }) => ({ value: case_id, label: name }));
}

/** The relation that lets the actor read the case; null when there is none. */
async function readingRelation(c: WebContext, tx: Tx, caseId: string) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const held: CaseRelation | null = isId(caseId) ? await kernel.access.relationTo(tx, actor, caseId) : null;
  const relation = held && !held.barred && held.parts === 'all' ? permittedBy(mayReadPerson, actor, held) : null;
  return held && relation ? { held, relation } : null;
}

/** Citizens of that name whose case the actor may open. Whoever was found is told in the access log. */
export function findCitizens(c: WebContext, q: string): Promise<Choice[]> {
  const actor = actorOf(c);
  return reading<Choice[]>(c.get('kernel'), actor, c.get('requestId'), async (tx) => {
    if (!mayShowCitizens(actor) || !isSearchable(q)) return { seen: null, value: [] };
    const found: Choice[] = [];
    const seen: Seen[] = [];
    for (const one of await named(tx, actor.authorityId, q)) {
      const open = found.length < mostShown ? await readingRelation(c, tx, one.value) : null;
      if (!open) continue;
      found.push(one);
      seen.push({
        action: 'search',
        place: 'letter-preview-find',
        personIds: [open.held.personId],
        relation: open.relation,
      });
    }
    return { seen, value: found };
  });
}

/** Reads a citizen's details for a preview, with the access log; null for whoever may not. */
export function withCitizen<T>(
  c: WebContext,
  caseId: string,
  work: (tx: Tx, authorityId: number) => Promise<T | null>,
): Promise<T | null> {
  const actor = actorOf(c);
  return reading<T | null>(c.get('kernel'), actor, c.get('requestId'), async (tx) => {
    const open = mayShowCitizens(actor) ? await readingRelation(c, tx, caseId) : null;
    const value = open && (await work(tx, open.held.authorityId));
    if (!open || value === null) return { seen: null, value: null };
    const { held, relation } = open;
    return { seen: { action: 'read', place: 'letter-preview', personIds: [held.personId], relation }, value };
  });
}
