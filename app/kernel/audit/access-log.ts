import type { Tx } from '../database/scope.ts';
import { type Actor, leadingRole } from '../identity/actor.ts';

export type AccessAction = 'read' | 'list' | 'search' | 'export' | 'write';

/** Which people a page showed, to whom it belongs and why. One row, also for a list: it then names everybody on it. */
export interface Seen {
  readonly action: AccessAction;
  /** Key of the page or act; citizens read its name in "Hvem har set mine oplysninger". */
  readonly place: string;
  readonly personIds: readonly string[];
  readonly relation: string;
  readonly reason?: string | undefined;
  /** The authority whose people they are, when it is not the actor's own (a-kasse with a grant). */
  readonly authorityId?: number | undefined;
}

export function accessRow(actor: Actor, seen: Seen, at: string, requestId: string) {
  return {
    authority_id: seen.authorityId ?? actor.authorityId,
    at,
    actor_id: actor.id,
    actor_name: actor.name,
    actor_role: leadingRole(actor),
    actor_organisation: actor.organisation,
    action: seen.action,
    place: seen.place,
    person_ids: [...seen.personIds],
    relation: seen.relation,
    reason: seen.reason ?? null,
    request_id: requestId,
  };
}

export async function logAccess(tx: Tx, actor: Actor, seen: Seen, at: string, requestId: string): Promise<void> {
  if (seen.personIds.length === 0) return;
  await tx
    .insertInto('access_log')
    .values(accessRow(actor, seen, at, requestId))
    .execute();
}
