import { toCopenhagen } from '@fodfaeste/law/dates';
import { inScope } from '../kernel/database/scope.ts';
import { municipalities } from '../kernel/identity/municipalities.ts';
import { type Schedule, type ScheduleTools, schedule } from '../kernel/jobs/schedule.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';

/** § 139, nr. 3, d: the day for candidates has passed. A standing order has no such day. */
async function closePassed({ database, dueAt, now, log }: ScheduleTools): Promise<void> {
  const today = toCopenhagen(dueAt).date;
  for (const { id: authorityId } of await municipalities(database)) {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    const closed = await inScope(database, scope, (tx) =>
      tx
        .updateTable('job_order')
        .set({ state: 'deadline-passed', state_at: now })
        .where('authority_id', '=', authorityId)
        .where('state', 'in', ['open', 'enough-referred'])
        .where('standing', '=', false)
        .where('apply_by', '<', today)
        .executeTakeFirst(),
    );
    if (closed.numUpdatedRows > 0n)
      log.info({ authorityId, orders: Number(closed.numUpdatedRows) }, 'job orders passed their day');
  }
}

export const recruitmentSchedules: readonly Schedule[] = [
  schedule('close-passed-job-orders', '15 0 * * *', closePassed),
];
