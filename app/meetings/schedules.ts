import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import { inScope, type Tx } from '../kernel/database/scope.ts';
import { type Schedule, type ScheduleTools, schedule } from '../kernel/jobs/schedule.ts';
import { systemActorId } from '../kernel/jobs/system-actor.ts';

/** The deadline of an invitation has passed: it is over, and nothing is said about why. Doing it twice changes nothing. */
export async function expireInvitations(tx: Tx, authorityId: number, today: PlainDate): Promise<number> {
  const { rows } = await sql<{ case_id: string }>`
    update meeting_invitation set state = 'expired'
    where authority_id = ${authorityId} and state = 'open' and book_by < ${today}
    returning case_id`.execute(tx);
  if (rows.length > 0)
    await tx
      .updateTable('case_overview')
      .set({ invited_until: null })
      .where('authority_id', '=', authorityId)
      .where(
        'case_id',
        'in',
        rows.map(({ case_id }) => case_id),
      )
      .execute();
  return rows.length;
}

async function expire({ database, dueAt, log }: ScheduleTools): Promise<void> {
  const today = toCopenhagen(dueAt).date;
  const authorities = await database.kysely.selectFrom('authority').select('id').orderBy('id').execute();
  for (const { id: authorityId } of authorities) {
    const scope = { authorityId, actorId: systemActorId, caseScope: 'all' as const };
    const over = await inScope(database, scope, (tx) => expireInvitations(tx, authorityId, today));
    if (over > 0) log.info({ authorityId, over }, 'invitations whose day has passed');
  }
}

/** Just after midnight. */
export const meetingSchedules: readonly Schedule[] = [schedule('expire-invitations', '15 0 * * *', expire)];
