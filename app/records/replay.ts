import type { Instant } from '@fodfaeste/law/dates';
import { type Database, inScope } from '../kernel/database/scope.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';
import { replaySince } from './queries/deliveries.ts';
import { markAllDue } from './queries/due.ts';

/** The index has lost something: what it was told since then is laid in the queue again. Answers how many changes. */
export async function replayRecords(
  database: Database,
  authorityId: number,
  from: Instant,
  now: Instant,
): Promise<number> {
  const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
  return inScope(database, scope, async (tx) => {
    await markAllDue(tx, authorityId);
    return replaySince(tx, authorityId, from, now);
  });
}
