import { logAccess, type Seen } from '../audit/access-log.ts';
import { inScope, type Tx } from '../database/scope.ts';
import { type Actor, caseScopeOf } from '../identity/actor.ts';
import type { Kernel } from '../kernel.ts';

/** What a page read. `seen` is null only for pages that show nobody; a list of rows only where people of several authorities are shown. */
export interface Reading<T> {
  readonly seen: Seen | readonly Seen[] | null;
  readonly value: T;
}

/** The one way pages read: inside the actor's scope, and with the access log written in the same transaction. */
export function reading<T>(
  kernel: Kernel,
  actor: Actor,
  requestId: string,
  work: (tx: Tx) => Promise<Reading<T>>,
): Promise<T> {
  const scope = { authorityId: actor.authorityId, actorId: actor.id, caseScope: caseScopeOf(actor) };
  return inScope(kernel.database, scope, async (tx) => {
    const read = await work(tx);
    for (const seen of read.seen ? [read.seen].flat() : [])
      await logAccess(tx, actor, seen, kernel.clock.now(), requestId);
    return read.value;
  });
}
