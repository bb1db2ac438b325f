import { inScope } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { DoorToPerson } from '../plan/citizen/contact.tsx';

/** Pages where the contact person stands already. */
const hasOne = (path: string): boolean =>
  path === '/min-side' ||
  ['/min-side/plan', '/min-side/spor', '/min-side/hoering'].some((start) => path.startsWith(start));

/** The door back to a person: on every page of a citizen, also of those who manage alone. */
export async function doorFor(c: WebContext) {
  const actor = actorOf(c);
  const { caseId, authorityId, id: actorId } = actor;
  if (!caseId || hasOne(c.req.path)) return null;
  const scope = { authorityId, actorId, caseScope: caseId };
  const contact = await inScope(c.get('kernel').database, scope, (tx) =>
    tx
      .selectFrom('case_overview as o')
      .innerJoin('staff as s', (join) =>
        join.onRef('s.authority_id', '=', 'o.authority_id').onRef('s.id', '=', 'o.contact_staff_id'),
      )
      .select(['s.id as staffId', 's.name', 's.phone', 's.email', 'o.contact_since as since'])
      .where('o.authority_id', '=', authorityId)
      .where('o.case_id', '=', caseId)
      .executeTakeFirst(),
  );
  return <DoorToPerson contact={contact ?? null} />;
}
